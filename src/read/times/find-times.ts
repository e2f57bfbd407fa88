import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { ReportInput, RuleName, Span, TimeExpression } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import type { PlacesFound } from '../places/index.ts'
import type { Tree } from '../tree.ts'
import { smallOf, spanOf, type Words } from '../words.ts'
import { linksOf } from './links.ts'
import { lookAlike, shortened } from './look-alikes.ts'
import { isDay, isDayless } from './kinds.ts'
import { matchesIn, type Match } from './match.ts'
import { referenceOf } from './reference.ts'
import { Resolver } from './resolver.ts'
import { runsOf } from './runs.ts'
import { directionsOf } from './tense.ts'
import type { Forms } from './terminals.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** The time expressions of a report, and which of them dates what. */
export interface TimesFound {
  /** In text order, with their final ids. */
  readonly times: readonly TimeExpression[]
  /** Rule that found each, by id. */
  readonly by: ReadonlyMap<string, RuleName>
  /** When what a word tells happens: a date or time that hangs on the word, then on its clause; nothing where there is no such link. */
  of(word: number): TimeExpression | undefined
  /** When a statement was said, by the words of its cue; the content's own times do not count. */
  saidAt(cue: Span | undefined, content: readonly Span[]): TimeExpression | undefined
}

/** A time expression with its words. */
export interface Placed {
  readonly time: TimeExpression
  readonly words: Words
}

/** Finds and resolves the time expressions of a report. Throws `unknown-zone` and `bad-date` for what the report says about itself. */
export function findTimes(
  text: Annotated,
  pack: LanguagePack,
  { input, places, tree }: { readonly input: ReportInput; readonly layout: Layout; readonly places: PlacesFound; readonly tree: Tree },
): TimesFound {
  const words = vocabularyOf(pack)
  const resolver = new Resolver(text, referenceOf(input), places, pack.times)
  const forms = smallOf(text).form
  const directionOf = directionsOf(text, tree, words)
  const found: Placed[] = []
  const matches = runsOf(text, forms, words)
    .flatMap(([first, end]) => matchesIn(forms, first, end, words))
    .flatMap((match) => kept(text, forms, match, words))
  matches.forEach((match, index) => {
    const { first, end } = match
    const time = resolver.resolved(withDay(text, match, matches[index + 1]), directionOf([first, end]))
    if (time) found.push({ words: [first, end], time: { id: `t${found.length + 1}`, span: spanOf(text, [first, end]), ...time } })
  })
  const by = new Map(found.map(({ time }) => [time.id, ruleOf(time)]))
  return { times: found.map(({ time }) => time), by, ...linksOf(text, tree, found) }
}

function kept(text: Annotated, forms: Forms, whole: Match, words: Vocabulary): readonly Match[] {
  const match = shortened(text, forms, whole, words)
  return match && !lookAlike(text, forms, match, words) ? [match] : []
}

const nearDay = 8
const parting: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'VERB', 'AUX'])

/** A clock time whose day stands a few words on: «klokken 8 lokal tid i Wien søndag». */
function withDay({ sentenceOf, upos }: Annotated, match: Match, next: Match | undefined): Match {
  if (!next || next.first - match.end > nearDay || sentenceOf[next.first] !== sentenceOf[match.first] || !isDayless(match.parts) || !isDay(next.parts))
    return match
  for (let word = match.end; word < next.first; word++) if (parting.has(upos[word] ?? 'X')) return match
  const { weekday, shift, month, day, year } = next.parts
  const pieces = Object.entries({ weekday, shift, month, day, year }).filter(([, value]) => value !== undefined)
  return { ...match, parts: { ...match.parts, ...Object.fromEntries(pieces) } }
}

function ruleOf({ type, from }: TimeExpression): RuleName {
  return `time/${type}/${from === undefined ? 'unresolved' : 'resolved'}`
}
