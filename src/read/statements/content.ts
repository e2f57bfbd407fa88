import type { CueHit } from './cues.ts'
import type { Quotation } from './quotations.ts'
import { afterDateline } from './dateline.ts'
import { formAt, hasFinite, quotationAt, sentenceAt, type Scene } from './scene.ts'
import { isQuotationMark, trimmed, type Words } from '../words.ts'

/** Content that stands before its cue. */
export interface LeftContent {
  readonly words: Words
  readonly quotation?: Quotation
}

/**
 * What is said before word `end`, where an attribution begins: the quotation that closes there, the dash paragraph so far, or the sentence so far.
 * `after` is a word the content may not reach left of (an attribution before it).
 */
export function contentBefore(scene: Scene, end: number, after = 0): LeftContent | undefined {
  const { text, quotations } = scene
  if (end <= 0) return undefined
  const dash = quotations.all[quotations.dashed[end - 1] ?? -1]
  if (dash && dash.words[0] < end) {
    const words = trimmed(text, [Math.max(dash.words[0], after), end], true)
    return words[1] > words[0] ? { words, quotation: dash } : undefined
  }
  const marked = quotationEndingAt(scene, end)
  if (marked) return mixed(scene, marked, end, after)
  const [first] = sentenceAt(scene, end - 1)
  const words = trimmed(text, [Math.max(first, after, afterDateline(scene, first)), end], true)
  return words[1] - words[0] >= 2 && hasFinite(scene, words) ? { words } : undefined
}

/** The quotation in marks whose closing mark stands right before `end`, a comma between allowed. */
export function quotationEndingAt({ quotations, text }: Scene, end: number): Quotation | undefined {
  for (let word = end - 1; word >= Math.max(0, end - 3); word--) {
    const quotation = quotations.all[quotations.marked[word] ?? -1]
    if (quotation) return quotation.outer[1] <= end ? quotation : undefined
    if (text.upos[word] !== 'PUNCT') return undefined
  }
  return undefined
}

/** A quotation that ends a sentence begun outside it is only a part of what is said. */
function mixed(scene: Scene, marked: Quotation, end: number, after: number): LeftContent {
  const [first] = sentenceAt(scene, marked.outer[0])
  const start = Math.max(first, after, afterDateline(scene, first))
  const before = trimmed(scene.text, [start, marked.outer[0]], true)
  const whole = before[1] <= before[0] || formAt(scene, marked.outer[0] - 1) === ':' || before[1] - before[0] < 2
  if (whole || marked.opensParagraph) return { words: [marked.outer[0], Math.min(end, marked.outer[1])], quotation: marked }
  return { words: trimmed(scene.text, [start, end], true) }
}

/** Content to the right: `range` cut to the sentence, to the quotation it stands in, without a leading comma or colon and trailing stops. */
export function tidied(scene: Scene, [first, end]: Words, hit?: CueHit): Words {
  const { text } = scene
  const sentence = sentenceAt(scene, first)
  let right = Math.min(end, Math.max(sentence[1], first + 1))
  const around = hit === undefined ? undefined : quotationAt(scene, hit.core)
  if (around && around.words[1] > first) right = Math.min(right, around.words[1])
  const cut = trimmed(text, [first, right], true)
  return balanced(scene, cut)
}

/** Widens over a closing mark whose opening mark is inside, drops an opening mark with nothing behind it. */
function balanced({ text, quotations }: Scene, [first, end]: Words): Words {
  let left = first
  let right = end
  const last = quotations.all[quotations.marked[right - 1] ?? -1]
  if (last && last.outer[0] >= left && last.outer[1] > right && last.words[1] - right < 400) right = last.outer[1]
  else if (isQuotationMark(text.form[right - 1] ?? '') && right - 1 > left) {
    const before = quotations.all[quotations.marked[right - 2] ?? -1]
    if (!before || before.outer[0] < left) right--
  }
  const opening = quotations.all[quotations.marked[left] ?? -1]
  if (opening && opening.words[0] === left && opening.outer[1] <= right) left = opening.outer[0]
  else if (isQuotationMark(text.form[left] ?? '') && (quotations.marked[left + 1] ?? -1) < 0) left++
  return trimmed(text, [left, Math.max(left, right)], true)
}
