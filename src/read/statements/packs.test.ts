import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { Cue } from '../../language/index.ts'
import { packOf } from '../../language/packs/index.ts'
import { languages, type Language, type Span } from '../../words/index.ts'
import { findActors } from '../actors/index.ts'
import { readLayout } from '../layout/index.ts'
import { markedSentence } from '../marked-sentence.ts'
import { findStatements, type Draft } from './statements.ts'

/** Share of the examples of a pack that must come out; the rest is for the parser to learn, and is printed. */
const wanted = 0.85
const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const here = (file: string): boolean => existsSync(new URL(`../../../models/${file}`, import.meta.url))

describe.each(languages)('the cues of the %s pack', (language) => {
  test.skipIf(!here(models[language]))('read their own sentences', { timeout: 60_000 }, async () => {
    const loaded = await loadLanguage(language)
    const pack = packOf(language)
    const read = (text: string): readonly Draft[] => {
      const annotated = loaded.annotate(text)
      const layout = readLayout(annotated, {}, pack)
      return findStatements(annotated, pack, { layout, actors: findActors(annotated, pack, { layout }) }).drafts
    }
    const failures = pack.cues.flatMap((cue) => [
      ...cue.yes.map((source) => missed(cue, source, read)),
      ...cue.no.map((source) => falseAlarm(cue, source, read)),
    ])
    const failed = failures.filter((failure) => failure !== undefined)
    if (failed.length > 0) console.log(`${language}: ${failed.length} of ${failures.length} examples fail\n${failed.join('\n')}`)
    expect(1 - failed.length / Math.max(1, failures.length)).toBeGreaterThanOrEqual(wanted)
  })
})

/** Words of a text that `spans` touch. */
function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(
      ([from, to]) =>
        text
          .slice(from, to)
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(' ') ?? '',
    )
    .join(' ')
    .trim()
}

function missed(cue: Cue, source: string, read: (text: string) => readonly Draft[]): string | undefined {
  const { text, marks } = markedSentence(source)
  const spans = (kind: string): readonly Span[] => marks.filter((mark) => mark.kind === kind).map(({ span }) => span)
  const drafts = read(text)
  const contents = spans('content')
  const fits = drafts.some(
    (draft) => wordsOf(text, draft.content) === wordsOf(text, contents) && touches(draft.speaker?.span, spans('speaker')) && touches(draft.cue, spans('cue')),
  )
  if (fits) return undefined
  const got = drafts.map((draft) => `${draft.by} [${wordsOf(text, draft.content)}] by [${draft.speaker?.span ? text.slice(...draft.speaker.span) : ''}]`)
  return `${cue.lemma} ${cue.upos} ${cue.frames.join('+')}: ${source}\n    read as: ${got.join(' | ') || 'nothing'}`
}

function touches(span: Span | undefined, wanted: readonly Span[]): boolean {
  return wanted.length === 0 || (span !== undefined && wanted.some(([from, to]) => span[0] < to && span[1] > from))
}

function falseAlarm(cue: Cue, source: string, read: (text: string) => readonly Draft[]): string | undefined {
  const made = read(source).find((draft) => draft.line === cue.lemma)
  return made ? `${cue.lemma} ${cue.upos} ${cue.frames.join('+')}: is no statement: ${source}\n    read as: ${made.by}` : undefined
}
