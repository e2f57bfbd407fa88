import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { EventLine, EventWords } from '../../language/index.ts'
import { packOf } from '../../language/packs/index.ts'
import { languages, type Language, type Span } from '../../words/index.ts'
import type { EventDraft } from './drafts.ts'
import { markedSentence, type MarkedSentence } from '../marked-sentence.ts'
import { eventsIn } from './reading.ts'

/** Share of the examples of a pack that must come out; the rest is for the parser to learn, and is printed. */
const wanted: Readonly<Record<Language, number>> = { nb: 0.93, nn: 0.935, en: 0.92, es: 0.96 }
const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const here = (file: string): boolean => existsSync(new URL(`../../../models/${file}`, import.meta.url))

type Read = (text: string) => readonly EventDraft[]

describe.each(languages)('the events of the %s pack', (language) => {
  test.skipIf(!here(models[language]))('read their own sentences', { timeout: 120_000 }, async () => {
    const loaded = await loadLanguage(language)
    const pack = packOf(language)
    const results = examplesOf(pack.events, (text) => eventsIn(loaded.annotate(text), pack).drafts)
    const failed = results.filter((failure) => failure !== undefined)
    if (failed.length > 0) console.log(`${language}: ${failed.length} of ${results.length} examples fail\n${failed.join('\n')}`)
    expect(1 - failed.length / Math.max(1, results.length)).toBeGreaterThanOrEqual(wanted[language])
  })
})

function examplesOf({ lines, lightVerbs, idioms }: EventWords, read: Read): readonly (string | undefined)[] {
  return [
    ...lines.flatMap((line) => [...line.yes.map((example) => missed(line, example, read)), ...line.no.map((example) => falseAlarm(line, example, read))]),
    ...lightVerbs.flatMap(({ lemma, yes }) => yes.map((example) => unlit(lemma, example, read))),
    ...idioms.flatMap(({ phrase, yes }) => yes.map((example) => unblocked(phrase, example, read))),
  ]
}

function missed(line: EventLine, example: string, read: Read): string | undefined {
  const marked = markedSentence(example)
  const drafts = read(marked.text)
  return drafts.some((draft) => draft.type === line.type && fits(draft, marked))
    ? undefined
    : `${line.lemma} ${line.upos} ${line.type}: ${example}\n    read as: ${shown(marked.text, drafts)}`
}

function fits({ trigger, sources, targets }: EventDraft, { marks }: MarkedSentence): boolean {
  const spans = (kind: string): readonly Span[] => marks.filter((mark) => mark.kind === kind).map(({ span }) => span)
  const all = (wantedSpans: readonly Span[], given: readonly Span[]): boolean => wantedSpans.every((one) => given.some((other) => touch(one, other)))
  const given = { source: sources.map(({ span }) => span), target: targets.map(({ span }) => span) }
  return all(spans('trigger').slice(0, 1), [trigger]) && all(spans('source'), given.source) && all(spans('target'), given.target)
}

function touch(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

function shown(text: string, drafts: readonly EventDraft[]): string {
  const words = (spans: readonly { readonly span: Span }[]): string => spans.map(({ span }) => text.slice(...span)).join(' + ')
  return (
    drafts.map((draft) => `${draft.type} [${text.slice(...draft.trigger)}] by [${words(draft.sources)}] to [${words(draft.targets)}]`).join(' | ') || 'nothing'
  )
}

function falseAlarm(line: EventLine, example: string, read: Read): string | undefined {
  const { text } = markedSentence(example)
  const drafts = read(text).filter((draft) => draft.line === line.lemma && draft.type === line.type)
  return drafts.length > 0 ? `${line.lemma} ${line.upos} ${line.type}: is no such event: ${example}\n    read as: ${shown(text, drafts)}` : undefined
}

function unlit(lemma: string, example: string, read: Read): string | undefined {
  const { text, marks } = markedSentence(example)
  const noun = marks.find(({ kind }) => kind === 'noun' || kind === 'trigger')?.span
  const drafts = read(text)
  const fit = drafts.some(
    (draft) =>
      draft.by.startsWith('event/light/') &&
      (noun === undefined || touch(draft.trigger, noun)) &&
      fits(draft, { text, marks: marks.filter(({ kind }) => kind !== 'trigger') }),
  )
  return fit ? undefined : `light ${lemma}: ${example}\n    read as: ${shown(text, drafts)}`
}

function unblocked(phrase: string, example: string, read: Read): string | undefined {
  const { text } = markedSentence(example)
  const drafts = read(text)
  return drafts.length > 0 ? `no event ${phrase}: ${example}\n    read as: ${shown(text, drafts)}` : undefined
}
