import type { Language, Span } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { said } from './said-table.ts'
import { sentenceAround, type Telling } from './telling.ts'

/** Who a sentence names at its end as saying it, and what follows: whom it was said to. */
export interface Closing {
  readonly speaker: Span
  /** The rest of the sentence: «til NTB», "the Dale Post". */
  readonly rest: Span
}

/** Who the sentence of some words names behind them as saying them: «…, sier ordføreren til NTB», "…, the mayor told the Dale Post"; nothing where it names nobody. */
export function closingOf({ digest, trigger }: Telling): Closing | undefined {
  const { text } = digest.reading.report
  const { span } = sentenceAround(digest, trigger)
  const from = Math.max(span[0], trigger[1])
  const words = text.slice(from, span[1])
  for (const row of said) {
    if (row.language !== digest.language) continue
    const cues = row.words.toSorted((a, b) => b.length - a.length).join('|')
    const found = row.speaker === 'after' ? behind(words, cues) : before(words, cues)
    if (found) return { speaker: [from + found.speaker[0], from + found.speaker[1]], rest: [from + found.rest[0], from + found.rest[1]] }
  }
  return undefined
}

const joins: Readonly<Record<Language, string>> = { nb: 'at', nn: 'at', en: 'that', es: 'que' }

/** Who a sentence names before some words as saying them: «La empresa afirmó este martes que …»; nothing where it names nobody. */
export function openingOf({ digest, trigger }: Telling): Closing | undefined {
  const { text, layout } = digest.reading.report
  const { span } = sentenceAround(digest, trigger)
  const dateline = layout.find(({ kind, span: line }) => kind === 'dateline' && line[0] <= span[0] && line[1] > span[0])
  const signed = /^.{0,60}\([\p{L}©/ -]+\)\s*\.?\s*[-–—]+\s*/u.exec(text.slice(...span))?.[0].length ?? 0
  const from = Math.max(span[0] + signed, dateline ? dateline.span[1] : 0)
  const words = text.slice(from, trigger[0])
  const cues = said
    .filter(({ language }) => language === digest.language)
    .flatMap((row) => row.words)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
  const found = new RegExp(`^[^\\p{L}]*(?<speaker>[^,;:.]+?)\\s+(?:${cues})\\s+(?:[^,;:.]{0,30}\\s)?${joins[digest.language]}\\s`, 'u').exec(words)
  const speaker = found?.groups?.['speaker']
  if (!found || speaker === undefined || speaker.split(' ').length > 10) return undefined
  const start = from + found[0].indexOf(speaker)
  return { speaker: [start, start + speaker.length], rest: [start + speaker.length, from + found[0].length] }
}

/** The last «, sier SPEAKER til …» of the words. */
function behind(words: string, cues: string): Closing | undefined {
  const cue = [...words.matchAll(new RegExp(`[,»”"]\\s+(?:${cues})\\s+(?!at\\s|that\\s|que\\s|han\\s|hun\\s|ho\\s|he\\s|she\\s)`, 'gu'))].at(-1)
  if (!cue) return undefined
  const at = cue.index + cue[0].length
  const phrase = /^(?:a\s+\p{Lu}[^,.;]*?\s+(?=el\s|la\s|los\s|las\s|un\s|una\s))?(?<speaker>[^.;:!?()\n]+)/u.exec(words.slice(at))
  const speaker = phrase?.groups?.['speaker'] ?? ''
  const start = at + (phrase?.[0].length ?? 0) - speaker.length
  const to = /\s(?:til|overfor)\s|\s(?:a|en)\s+(?=\p{Lu})/u.exec(speaker)
  const end = start + (to ? to.index : speaker.replace(/[\s,]+$/u, '').length)
  return end > start ? { speaker: [start, end], rest: [end, words.length] } : undefined
}

/** The last ", SPEAKER said …" of the words. */
function before(words: string, cues: string): Closing | undefined {
  const found = new RegExp(`[,”"]\\s+(?<speaker>(?!who\\s|which\\s|and\\s|but\\s)[^,.;:“”"\\n]+?)\\s+(?:had\\s)?(?:${cues})(?!\\p{L})`, 'u').exec(words)
  const speaker = found?.groups?.['speaker']
  if (!found || speaker === undefined) return undefined
  const start = found.index + found[0].indexOf(speaker)
  return { speaker: [start, start + speaker.length], rest: [found.index + found[0].length, words.length] }
}

/** Whether words stand in a sentence of their own in the report. */
export function sameSentence(digest: Digest, a: Span, b: Span): boolean {
  return sentenceAround(digest, a).span[0] === sentenceAround(digest, b).span[0]
}
