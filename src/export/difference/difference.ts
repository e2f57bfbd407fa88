import { diffWordsWithSpace } from 'diff'
import type { Look } from '../exporter.ts'

/** A stretch of two texts: in both, only in the first, or only in the second. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** How one text became another, word by word; the stretches that are not added make up the first, those that are not removed the second. */
export function difference(before: string, after: string): readonly Stretch[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}

/** Unchanged words shown before and after a change. */
const around = 60

/** A difference for a person: `[-words that went-] {+words that came+}`, in colours on a terminal; long stretches that are the same are cut. */
export function differenceText(stretches: readonly Stretch[], { color }: Pick<Look, 'color'>): string {
  const shown = stretches.map(({ kind, text }, at) => {
    if (kind === 'same') return cut(shownWords(text), at > 0, at < stretches.length - 1)
    const words = kind === 'removed' ? `[-${shownWords(text)}-]` : `{+${shownWords(text)}+}`
    return color ? `\u001B[${kind === 'removed' ? 31 : 32}m${words}\u001B[39m` : words
  })
  return `${shown.join('')}\n`
}

/** The middle of a long stretch is left out, its ends where nothing follows or goes before. */
function cut(text: string, hasBefore: boolean, hasAfter: boolean): string {
  if (text.length <= 2 * around) return text
  const head = hasBefore ? text.slice(0, around) : ''
  const tail = hasAfter ? text.slice(-around) : ''
  return `${head}\n…\n${tail}`.replace(/^\n|\n$/gu, '')
}

/** Without characters that would steer a terminal. */
function shownWords(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, ' ')
}
