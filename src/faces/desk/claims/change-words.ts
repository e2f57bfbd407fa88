import type { Change } from '../api/index.ts'
import type { PageLanguage } from '../language/index.ts'
import type { Messages } from '../messages/messages.ts'
import { numbersIn } from './numbers.ts'

/** One thing of a claim that is another now. */
export interface Turned {
  readonly before: string
  readonly after: string
}

/** What changed of a claim, what counts most first: its figures, how it stands, how many tell it. What is as it was is left out. */
export function turnedIn(
  { before = {}, after = {} }: Pick<Change, 'before' | 'after'>,
  page: Pick<Messages, 'numbers' | 'record'>,
  language: PageLanguage,
): readonly Turned[] {
  const words = page.record
  const statusOf = (status: string | undefined): string =>
    status !== undefined && status in words.status ? words.status[status as keyof typeof words.status] : ''
  const counted = (count: number | undefined, say: (count: number) => string): string => (count === undefined ? '' : say(count))
  const turned: Turned[] = [
    { before: numbersIn(before.values ?? [], page, language), after: numbersIn(after.values ?? [], page, language) },
    { before: statusOf(before.status), after: statusOf(after.status) },
    { before: counted(before.reports, words.reports), after: counted(after.reports, words.reports) },
  ]
  return turned.filter((it) => it.before !== it.after && it.after !== '')
}
