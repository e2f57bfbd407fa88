import { firstNamed } from '../wire/body-media.ts'
import { lineIn, within, xmlTreeOf, type XmlElement } from '../xml/index.ts'
import type { CueBlock } from './cue-blocks.ts'

/** What a TTML file holds. */
export interface TimedText {
  readonly blocks: readonly CueBlock[]
  readonly language?: string
  readonly title?: string
  /** Whether the document ends before it should. */
  readonly cut: boolean
}

/** Frames a second where the document names none. */
const usualRate = 30

/** Reads TTML 1 and 2 (W3C) and its EBU-TT-D profile, which broadcasters send: each `p` with a time is a cue. Throws what reading XML throws. */
export function readTtml(source: string, where: string): TimedText {
  const { root, whole } = xmlTreeOf(source, 'TTML', { where })
  const attribute = (name: string): string | undefined => Object.entries(root.attributes).find(([written]) => written.endsWith(`:${name}`))?.[1]
  const rates = { frames: Number(attribute('frameRate')) || usualRate, ticks: Number(attribute('tickRate')) || 1 }
  const blocks = [...within(root, 'p')].flatMap((p): CueBlock[] => {
    const from = timeOf(p.attributes['begin'], rates)
    const end = timeOf(p.attributes['end'], rates)
    const lasts = timeOf(p.attributes['dur'], rates)
    return from === undefined ? [] : [{ from, to: end ?? from + (lasts ?? 0), lines: linesIn(p) }]
  })
  const language = root.attributes['xml:lang']
  const title = lineIn(firstNamed(root, 'title'))
  return { blocks: whole ? blocks : blocks.slice(0, -1), ...(language ? { language } : {}), ...(title === undefined ? {} : { title }), cut: !whole }
}

/** Milliseconds of `00:01:02.500`, `00:01:02:12` (frames), `62.5s`, `620t` and the like. */
function timeOf(time: string | undefined, { frames, ticks }: { readonly frames: number; readonly ticks: number }): number | undefined {
  const clock = /^(\d{1,3}):(\d{2}):(\d{2})(?:[.,](\d{1,9})|:(\d{1,3}))?$/u.exec(time ?? '')
  if (clock) {
    const part = clock[4] === undefined ? Number(clock[5] ?? 0) / frames : Number(`0.${clock[4]}`)
    return Math.round((Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]) + part) * 1000)
  }
  const offset = /^(\d{1,12}(?:\.\d{1,9})?)(h|ms|m|s|f|t)$/u.exec(time ?? '')
  const unit = { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / frames, t: 1 / ticks }[offset?.[2] ?? '']
  return offset && unit !== undefined ? Math.round(Number(offset[1]) * unit * 1000) : undefined
}

/** Lines between breaks, on which spans follow one another. */
function linesIn(p: XmlElement): readonly string[] {
  const lines = ['']
  const read = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') lines.push(`${lines.pop() ?? ''}${child}`)
      else if (child.name === 'br') lines.push('')
      else if (child.name !== 'metadata') read(child)
    }
  }
  read(p)
  return lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '')
}
