import type { CaptionCue } from '../../words/index.ts'
import { rootElement } from '../wire/root-element.ts'
import { cueBlocks, type CueBlock } from './cue-blocks.ts'
import { voicesIn } from './cue-text.ts'
import { transcriptOf } from './transcript.ts'
import { readTtml } from './ttml.ts'

/** What a file of captions holds. */
export interface Captions {
  /** Every cue of the file, in its order. */
  readonly cues: readonly CaptionCue[]
  /** What is said, in paragraphs; a speaker who is named stands before the words. */
  readonly text: string
  /** BCP 47, where the header names it. */
  readonly language?: string
  /** What stands after WEBVTT. */
  readonly title?: string
  /** Whether the file ends inside a cue. */
  readonly cut: boolean
}

/**
 * Reads SubRip (as players take it: there is no standard), WebVTT (W3C, 2019) and TTML. Takes what is well formed and passes over the rest. Throws what
 * reading XML throws.
 */
export function readCaptions(source: string, where = 'captions'): Captions {
  if (rootElement(source) === 'tt') {
    const { blocks, ...about } = readTtml(source, where)
    return { ...spokenIn(blocks), ...about }
  }
  const { blocks, header, cut } = cueBlocks(source)
  const language = /^Language:[ \t]*(?<tag>[A-Za-z]{2,3}(?:-\w{2,8})*)[ \t]*$/mu.exec(header)?.groups?.['tag']
  const title = /^WEBVTT[ \t]+-?[ \t]*(?<title>[^\r\n]*\p{L}[^\r\n]*)/u.exec(header)?.groups?.['title']?.trim()
  return { ...spokenIn(blocks), ...(language === undefined ? {} : { language }), ...(title === undefined ? {} : { title }), cut }
}

function spokenIn(blocks: readonly CueBlock[]): Pick<Captions, 'cues' | 'text'> {
  const spoken = blocks.map(({ from, to, lines }) => ({ from, to, voices: voicesIn(lines) }))
  const cues = spoken.map(({ from, to, voices }): CaptionCue => {
    const speaker = voices.find((voice) => voice.speaker !== undefined)?.speaker
    return { from, to, text: voices.flatMap((voice) => voice.lines).join('\n'), ...(speaker === undefined ? {} : { speaker }) }
  })
  return { cues, text: transcriptOf(spoken) }
}
