import { HearsayError, type Intake } from '../../words/index.ts'
import { decode } from '../bytes/decode.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Format, Source } from '../format.ts'
import { rootElement } from '../wire/root-element.ts'
import { readCaptions } from './read-captions.ts'

const webVtt = /^WEBVTT(?=[ \t\r\n]|$)/u
const timing = /^(?:[^\n]{0,80}\n){0,4}[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[,.]\d{1,3})?[ \t]*-->/u
const named = /[._-](?<tag>[a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.(?:srt|vtt|ttml|dfxp|xml)$/u

/** Captions: SubRip, WebVTT and TTML. */
export const captions: Format = {
  name: 'captions',
  looksLike: ({ text }) => webVtt.test(text) || timing.test(text.slice(0, 500)) || rootElement(text) === 'tt',
  async *reports(source) {
    const { cues, text, language, title, cut } = readCaptions(decode(await wholeOf(source), source.charset), source.name)
    const told = [
      tell('text', text, 'cues'),
      tell('language', language, 'header'),
      tell('language', languageOf(source), 'file name'),
      tell('title', title, 'header'),
    ].flat()
    if (cues.length > 0 || !cut) yield intakeOf(source.id, told, cues)
    if (cut) yield new HearsayError('truncated-input', { format: 'captions file', reason: 'its last cue is not whole' }, { where: source.name })
  },
}

interface Told {
  readonly field: 'text' | 'language' | 'title'
  readonly value: string
  readonly from: string
}

function tell(field: Told['field'], value: string | undefined, from: string): readonly Told[] {
  return value === undefined ? [] : [{ field, value, from }]
}

/** Of a field that is told twice, the first counts. */
function intakeOf(id: string, told: readonly Told[], cues: NonNullable<Intake['cues']>): Intake {
  const first = told.filter(({ field }, at) => told.findIndex((other) => other.field === field) === at)
  const report = { id, text: '', ...Object.fromEntries(first.map(({ field, value }) => [field, value] as const)) }
  const from = Object.fromEntries(first.map(({ field, from }) => [field, from] as const))
  return { report, quality: /[\p{L}\p{N}]/u.test(report.text) ? 'full' : 'empty', from, cues }
}

/** The language a file's name gives: `tale.nn.vtt`. */
function languageOf(source: Source): string | undefined {
  return named.exec(source.fileName ?? '')?.groups?.['tag']
}
