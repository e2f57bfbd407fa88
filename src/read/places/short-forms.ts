import type { Gazetteer } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import { isCapital, type Match } from './lookup.ts'
import type { PlaceVocabulary } from './vocabulary.ts'

/** Words of a short form at most: `W. Va.`, with dots that stand apart. */
const longest = 4

/** A short form of initials: `N.D.`, which needs no town before it. */
const initials = /^(?:\p{Lu}\.){2,}$/u

/** A region's short form behind a town, a comma or a hyphen: "Tulsa, Okla.", "D-N.D."; without a dot only behind a town and a comma. */
export function shortForm(text: Annotated, word: number, gazetteer: Gazetteer, { short }: PlaceVocabulary): Match | undefined {
  if (short.size === 0 || !isCapital(text.form[word]!)) return undefined
  const before = text.form[word - 1] ?? ''
  const isBehind = /^[,(-]$/u.test(before) || isCapital(before)
  const isBehindTown = before === ',' && word > 1 && isCapital(text.form[word - 2]!)
  const stop = Math.min(text.length, word + longest)
  for (let end = stop; end > word; end--) {
    const whole = text.text.slice(text.from[word], text.to[end - 1])
    const name = short.get(whole)
    if (name === undefined || !(initials.test(whole) || (whole.endsWith('.') && isBehind) || isBehindTown)) continue
    const senses = gazetteer.candidates(name).filter(({ feature }) => feature === 'admin1')
    if (senses.length > 0) return { end, name, senses }
  }
  return undefined
}
