import type { Voice } from './cue-text.ts'

/** A cue with its voices; times in milliseconds. */
export interface SpokenCue {
  readonly from: number
  readonly to: number
  readonly voices: readonly Voice[]
}

/** A silence that ends a paragraph, and one that does so after the end of a sentence. In milliseconds. */
const longPause = 5000
const pause = 2000
/** A paragraph of more characters ends with its sentence. */
const longParagraph = 700
const sentenceEnd = /[.!?…][»”"'’)\]]*$/u

/**
 * What is said as paragraphs with blank lines between them: a new one where another voice begins and after a silence. A voice with a name stands as
 * `NAME: words`. Captions that roll (lines shown again while new ones come below them) give each line once.
 */
export function transcriptOf(cues: readonly SpokenCue[]): string {
  const paragraphs: string[] = []
  let words: string[] = []
  let length = 0
  let speaker: string | undefined
  const end = (): void => {
    if (words.length > 0) paragraphs.push(words.join(' '))
    words = []
    length = 0
  }
  let silentSince: number | undefined
  for (const { from, to, voices } of rolledOut(cues)) {
    const silence = silentSince === undefined ? 0 : from - silentSince
    if (silence >= longPause || (sentenceEnd.test(words.at(-1) ?? '') && (silence >= pause || length > longParagraph))) end()
    for (const voice of voices) {
      if (voice.turn && (voice.speaker === undefined || voice.speaker !== speaker)) {
        end()
        speaker = voice.speaker
        if (speaker !== undefined) words.push(`${speaker}:`)
      }
      words.push(...voice.lines)
      for (const line of voice.lines) length += line.length
    }
    if (voices.length > 0) silentSince = to
  }
  end()
  return paragraphs.join('\n\n')
}

/** Each line once, where more than a quarter of the cues begin with what the one before them showed. */
function rolledOut(cues: readonly SpokenCue[]): readonly SpokenCue[] {
  const shown = cues.map(({ voices }) => voices.flatMap((voice) => voice.lines))
  const repeated = shown.map((lines, at) => (at === 0 ? 0 : linesShownBefore(shown[at - 1] ?? [], lines)))
  if (repeated.filter((count) => count > 0).length * 4 <= cues.length) return cues
  return cues.map((cue, at) => ({ ...cue, voices: withoutFirst(cue.voices, repeated[at] ?? 0) }))
}

/** How many lines at the beginning of one cue stand at the end of the cue before. */
function linesShownBefore(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length, 4); count > 0; count--) {
    if (lines.slice(0, count).every((line, at) => line === before[before.length - count + at])) return count
  }
  return 0
}

function withoutFirst(voices: readonly Voice[], count: number): readonly Voice[] {
  let left = count
  return voices.flatMap((voice) => {
    const taken = Math.min(left, voice.lines.length)
    left -= taken
    return taken === voice.lines.length ? [] : [{ ...voice, turn: voice.turn && taken === 0, lines: voice.lines.slice(taken) }]
  })
}
