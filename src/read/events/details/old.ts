import type { Annotated } from '../../../language/index.ts'
import type { TimeExpression } from '../../../words/index.ts'
import type { TimesFound } from '../../times/index.ts'
import type { Step } from './path.ts'
import type { EventSeed } from './seed.ts'

const yearForm = /^(?:1\d{3}|20\d\d)$/u

/** Whether an event is dated to another year than the report's own: history, not news. */
export function isOld(text: Annotated, path: readonly Step[], event: EventSeed & { readonly times: TimesFound }): boolean {
  const year = yearOf(text, path, event)
  if (year === undefined) return false
  const now = yearOfReport(event.times)
  return now === undefined ? true : year < now
}

/** The year written beside the event in its own clause. */
function yearOf(text: Annotated, path: readonly Step[], { trigger, times }: EventSeed & { readonly times: TimesFound }): number | undefined {
  const when = times.of(trigger)
  if (when) return writtenYear(text, when)
  const clause = new Set(path.filter(({ clause }) => clause).map(({ word }) => word))
  for (let word = trigger - 12; word < trigger + 12; word++) {
    if (word < 0 || word >= text.length || text.sentenceOf[word] !== text.sentenceOf[trigger] || !yearForm.test(text.form[word]!)) continue
    const relation = text.relation[word]!
    if (clause.has(text.head[word]!) && /^(?:obl|nmod|advmod)/u.test(relation)) return Number(text.form[word])
    // "the 1968 protests", not "1500 protests".
    const head = text.head[word]!
    const inPhrase = head === trigger || (text.head[head] === trigger && text.relation[head] === 'compound')
    if (inPhrase && /^(?:nummod|compound|amod)/u.test(relation) && text.upos[word - 1] === 'DET') return Number(text.form[word])
  }
  return undefined
}

function writtenYear(text: Annotated, { span }: TimeExpression): number | undefined {
  const year = /(?<!\d)(?:1\d{3}|20\d\d)(?!\d)/u.exec(text.text.slice(...span))
  return year ? Number(year[0]) : undefined
}

const reportYears = new WeakMap<TimesFound, number | undefined>()

/** The latest year a time of the report falls in that is not written out: the report's own. */
function yearOfReport(times: TimesFound): number | undefined {
  if (reportYears.has(times)) return reportYears.get(times)
  let latest: number | undefined
  for (const { from, value } of times.times) {
    const year = Number(from?.slice(0, 4))
    if (value !== undefined && /^\d{4}$/u.test(value)) continue
    if (Number.isFinite(year) && (latest === undefined || year > latest)) latest = year
  }
  reportYears.set(times, latest)
  return latest
}
