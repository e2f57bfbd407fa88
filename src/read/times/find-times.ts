import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { ReportInput, RuleName, Span, TimeExpression } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import type { PlacesFound } from '../places/index.ts'
import type { Tree } from '../tree.ts'
import { spanOf, type Words } from '../words.ts'
import { linksOf } from './links.ts'
import { lookAlike, shortened } from './look-alikes.ts'
import { matchesIn } from './match.ts'
import { referenceOf } from './reference.ts'
import { Resolver } from './resolver.ts'
import { runsOf } from './runs.ts'
import { directionsOf } from './tense.ts'
import { vocabularyOf } from './vocabulary.ts'

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
  const forms = text.form.map((form) => form.toLowerCase())
  const directionOf = directionsOf(text, tree, words)
  const found: Placed[] = []
  for (const [first, end] of runsOf(text, forms, words)) {
    for (const whole of matchesIn(forms, first, end, words)) {
      const match = shortened(text, whole)
      if (!match || lookAlike(text, forms, match, words)) continue
      const time = resolver.resolved(match, directionOf([match.first, match.end]))
      if (time) found.push({ words: [match.first, match.end], time: { id: `t${found.length + 1}`, span: spanOf(text, [match.first, match.end]), ...time } })
    }
  }
  const by = new Map(found.map(({ time }) => [time.id, ruleOf(time)]))
  return { times: found.map(({ time }) => time), by, ...linksOf(text, tree, found) }
}

function ruleOf({ type, from }: TimeExpression): RuleName {
  return `time/${type}/${from === undefined ? 'unresolved' : 'resolved'}`
}
