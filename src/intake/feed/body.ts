import type { Quality } from '../../words/index.ts'
import { related, tailInside, tails } from './tails-table.ts'

/** The text of an entry and how much of the report it is. */
export interface Body {
  readonly text: string
  readonly quality: Quality
}

const tail = new RegExp(`^[\\s([«"]*(?:${tails.join('|')})[\\s.…:»›→>)\\]"]*$`, 'iu')
const pointer = new RegExp(`^[\\s•·>»*-]*(?:${related.join('|')})\\s?:\\s?\\S`, 'iu')
/** Longest paragraph that may be a pointer to another report. */
const longestPointer = 220
/** The same behind the last sentence of a paragraph. */
const tailBehind = new RegExp(`(?<=[.!?…»"”)\\]])\\s+(?:${tails.filter((words) => !words.includes('{')).join('|')})[\\s.…:»›→>]*$`, 'iu')
const cutMark = /\s*(?:\[\s*(?:…|\.{3}|&hellip;)\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*$/u

/**
 * The text of an entry out of its summary and its whole text. A summary that is no more than the beginning of the text goes; another is the standfirst,
 * the first paragraph. What only invites to read on goes from the end.
 */
export function bodyOf(summary: string | undefined, content: string | undefined): Body {
  const short = withoutTail(withoutPointers(summary ?? ''))
  const long = withoutTail(withoutPointers(content ?? ''))
  if (long === '') return { text: short, quality: /[\p{L}\p{N}]/u.test(short) ? 'teaser' : 'empty' }
  const quality = isCut(long) ? 'teaser' : 'full'
  return { text: short === '' || isIn(short, long) ? long : `${short}\n\n${long}`, quality }
}

/** Whether a text breaks off: at a mark in brackets, or, if it is short, at dots. */
function isCut(text: string): boolean {
  const end = text.slice(-20)
  return cutMark.test(end) && (/[\])]$/u.test(end) || (text.length < 800 && /(?:[\p{L}\p{N},;]|\s)(?:…|\.{3})$/u.test(end)))
}

/** Paragraphs that only point to another report go. */
function withoutPointers(text: string): string {
  if (!text.includes(':')) return text
  const paragraphs = text.split('\n\n')
  const kept = paragraphs.filter((paragraph) => paragraph.length > longestPointer || !pointer.test(paragraph))
  return kept.length === paragraphs.length ? text : kept.join('\n\n')
}

function withoutTail(text: string): string {
  const at = text.lastIndexOf('\n\n')
  const last = at < 0 ? text : text.slice(at + 2)
  if (last.length <= 600 && (tail.test(last) || tailInside.test(last))) return at < 0 ? '' : withoutTail(text.slice(0, at))
  if (/[.!?"”]/u.test(text.slice(-1))) return text
  const behind = tailBehind.exec(text.slice(-80))
  return behind ? text.slice(0, Math.max(0, text.length - 80) + behind.index) : text
}

/** Whether a summary stands at the beginning of the text: its first words do, whatever was cut behind them. */
function isIn(summary: string, text: string): boolean {
  const [line = ''] = withoutCutMark(summary).split('\n', 1)
  return text.slice(0, 1500).includes(line.length > 60 ? line.slice(0, 60) : line)
}

function withoutCutMark(text: string): string {
  const end = text.slice(-20)
  return text.slice(0, text.length - end.length) + end.replace(cutMark, '')
}
