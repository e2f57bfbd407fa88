import { HearsayError, type Intake } from '../../words/index.ts'
import { decode } from '../bytes/decode.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Format, Source } from '../format.ts'
import { readCaptions } from './read-captions.ts'

const webVtt = /^WEBVTT(?=[ \t\r\n]|$)/u
const timing = /^(?:[^\n]{0,80}\n){0,4}[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}[ \t]*-->/u
const named = /[._-](?<tag>[a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.(?:srt|vtt)$/u

/** Captions: SubRip and WebVTT. */
export const captions: Format = {
  name: 'captions',
  looksLike: ({ text }) => webVtt.test(text) || timing.test(text.slice(0, 500)),
  async *reports(source) {
    const { cues, text, language, title, cut } = readCaptions(decode(await wholeOf(source), source.charset))
    const about = { ...languageOf(language, source), ...(title === undefined ? {} : { title }) }
    if (cues.length > 0 || !cut) yield intakeOf({ id: source.id, text, ...about }, cues)
    if (cut) yield new HearsayError('truncated-input', { format: 'captions file', reason: 'its last cue is not whole' }, { where: source.name })
  },
}

function intakeOf(report: Intake['report'], cues: NonNullable<Intake['cues']>): Intake {
  const from = Object.fromEntries(Object.keys(report).flatMap((field) => (field === 'id' ? [] : [[field, field === 'text' ? 'cues' : 'captions header']])))
  return { report, quality: /[\p{L}\p{N}]/u.test(report.text) ? 'full' : 'empty', from, cues }
}

/** The language the header names, else the file: `tale.nn.vtt`. */
function languageOf(header: string | undefined, source: Source): { readonly language?: string } {
  const language = header ?? named.exec(source.fileName ?? '')?.groups?.tag
  return language === undefined ? {} : { language }
}
