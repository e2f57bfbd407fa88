import { page } from '../../language/index.ts'
import { shown } from '../../time/index.ts'
import type { Said } from './lanes-of.ts'

/** Tellings put into words in the language and zone of the page. */
export function saidHere(link: Said['link']): Said {
  return {
    get words() {
      return page.words.tellings
    },
    get status() {
      return page.words.record.status
    },
    moment: shown.dayAndClock,
    clock: shown.clock,
    link,
  }
}
