import { existsSync, readFileSync } from 'node:fs'
import { loadLanguage } from '../../src/language/load.ts'
import { eventsIn } from '../../src/read/events/reading.ts'
import type { EventType, Language, Span } from '../../src/words/index.ts'
import { Counts } from '../calibrate/counts.ts'

/**
 * Counts the table of src/read/events/confidence.ts: how often an event of each rule is one of the gold's, in type and trigger.
 * `npx tsx training/events/confidence.ts [FOLDER]`.
 */
const folder = process.argv[2] ?? '../shared/gold/events'
const files = ['training/gold/events.jsonl', `${folder}/hand_news.dev.jsonl`]

/** A row of the gold that has triggers. Offsets count code points; its texts have none beyond the first plane. */
interface GoldText {
  readonly lang: Language
  readonly text: string
  readonly events: readonly { readonly type: EventType; readonly type_any?: readonly EventType[]; readonly triggerSpan: Span }[]
}

/** Statuses that are news; the others are not in the gold. */
const newsStatuses: ReadonlySet<string> = new Set(['actual', 'ongoing', 'planned', 'alleged'])

const counts = new Counts()
for (const file of files.filter((one) => existsSync(one)))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) await count(JSON.parse(line) as GoldText)
console.log(counts.lines())

async function count(gold: GoldText): Promise<void> {
  const { annotate, pack } = await loadLanguage(gold.lang)
  for (const { by, type, trigger, status } of eventsIn(annotate(gold.text), pack).drafts) {
    if (!newsStatuses.has(status)) continue
    counts.note(
      by,
      gold.events.some((one) => (one.type_any ?? [one.type]).includes(type) && one.triggerSpan[0] < trigger[1] && one.triggerSpan[1] > trigger[0]),
    )
  }
}
