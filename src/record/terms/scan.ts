import { formOf, type Form } from './forms.ts'

/** The words of a text in order. Offsets are UTF-16 units. */
export interface Scanned {
  readonly forms: readonly Form[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Whether a word opens a sentence or a line. */
  readonly opens: readonly boolean[]
}

/** Letters and digits; a number keeps the marks inside it. Scripts without spaces give pairs of characters. */
const word = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Scans the words of a text in linear time. */
export function scan(text: string): Scanned {
  const forms: Form[] = []
  const from: number[] = []
  const to: number[] = []
  const opens: boolean[] = []
  let last = 0
  const push = (start: number, end: number, opening: boolean): void => {
    forms.push(formOf(text.slice(start, end)))
    from.push(start)
    to.push(end)
    opens.push(opening)
  }
  for (const match of text.matchAll(word)) {
    const [found] = match
    const start = match.index
    const opening = last === 0 || opensSentence(text, last, start)
    last = start + found.length
    if (found.charCodeAt(0) >= firstSpaceless && spaceless.test(found))
      for (let at = start; at < last - 1 || at === start; at++) push(at, Math.min(at + 2, last), opening)
    else push(start, Math.min(last, start + longestWord), opening)
  }
  return { forms, from, to, opens }
}

const longestWord = 60
/** The first letter of a script without spaces: Thai. */
const firstSpaceless = 0x0e01

function opensSentence(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index)
    // . ! ? : line ends and opening quotation marks
    if (
      unit === 0x2e ||
      unit === 0x21 ||
      unit === 0x3f ||
      unit === 0x3a ||
      unit === 0x0a ||
      unit === 0x22 ||
      unit === 0xab ||
      unit === 0x201c ||
      unit === 0x2013
    )
      return true
  }
  return false
}
