import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'

/** A stretch between quotation marks; `span` holds the marks, `inner` does not. */
export interface Marked {
  readonly span: Span
  readonly inner: Span
  /** False where a quotation at the start of a paragraph has no closing mark. */
  readonly closed: boolean
}

type Family = 'guillemet' | 'curly' | 'low' | 'straight' | 'single'

interface Open {
  readonly family: Family
  readonly at: number
  readonly paragraph: number
  readonly startsParagraph: boolean
}

/** No quotation is longer: an unbalanced mark must not swallow a report. Characters. */
const longest = 6000
const lookAhead = 600

const spaced = (text: string, at: number): boolean => at < 0 || at >= text.length || /[\s\u00a0([{—–:-]/u.test(text[at]!)
const opensHere = (text: string, at: number): boolean => spaced(text, at - 1) && at + 1 < text.length && /[\p{L}\p{N}¿¡«‘'([]/u.test(text[at + 1]!)

/**
 * Quotations in quotation marks, outermost only, in text order. A quotation may go on over paragraphs where each reopens it, or over lines that
 * no blank line parts; an opening mark that nothing closes counts only at the start of a paragraph, to its end.
 */
export function markedStretches(text: Annotated): readonly Marked[] {
  const found: Marked[] = []
  let open: Open | undefined
  text.paragraphs.forEach(([from, to], paragraph) => {
    let at = from
    let depth = 0
    if (open !== undefined) {
      const reopened = opener(text.text, at) === open.family
      const joined = !blankBetween(text.text, text.paragraphs[paragraph - 1]![1], from) && closesSoon(text.text, open.family, at, to)
      if ((reopened || joined) && to - open.at < longest) at += reopened ? 1 : 0
      else {
        if (open.startsParagraph) found.push(unclosed(open, text.paragraphs[paragraph - 1]![1]))
        open = undefined
      }
    }
    for (; at < to; at++) {
      const unit = text.text.charCodeAt(at)
      if (unit !== 34 && unit !== 171 && unit !== 187 && (unit < 0x2018 || unit > 0x201e)) continue
      if (open === undefined) {
        const family = opener(text.text, at)
        if (family !== undefined) open = { family, at, paragraph, startsParagraph: at === from }
      } else if (closes(text.text, at, open.family)) {
        if (depth > 0) {
          depth--
          continue
        }
        if (at > open.at + 1) found.push({ span: [open.at, at + 1], inner: [open.at + 1, at], closed: true })
        open = undefined
      } else if (opener(text.text, at) === open.family) {
        if (nests(text.text, at, to, open.family)) {
          depth++
          continue
        }
        if (open.startsParagraph && open.paragraph < paragraph) found.push(unclosed(open, text.paragraphs[paragraph - 1]![1]))
        open = { family: open.family, at, paragraph, startsParagraph: at === from }
      }
    }
  })
  const last = text.paragraphs.at(-1)
  if (open?.startsParagraph && last) found.push(unclosed(open, last[1]))
  return found
}

function unclosed(open: Open, to: number): Marked {
  return { span: [open.at, to], inner: [open.at + 1, to], closed: false }
}

function opener(text: string, at: number): Family | undefined {
  switch (text[at]) {
    case '«':
      return 'guillemet'
    case '“':
      return 'curly'
    case '„':
      return 'low'
    case '”':
      return spaced(text, at - 1) ? 'curly' : undefined
    case '"':
      return spaced(text, at - 1) || !spaced(text, at + 1) ? 'straight' : undefined
    case '‘':
      return spaced(text, at - 1) && !spaced(text, at + 1) ? 'single' : undefined
    default:
      return undefined
  }
}

function closes(text: string, at: number, family: Family): boolean {
  const mark = text[at]
  switch (family) {
    case 'guillemet':
      return mark === '»'
    case 'curly':
      return mark === '”' || (mark === '"' && !opensHere(text, at))
    case 'low':
      return mark === '“' || mark === '”'
    case 'straight':
      return (mark === '"' || mark === '”') && !opensHere(text, at)
    case 'single':
      return mark === '’' && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
  }
}

/** A second opening mark is a quotation in the quotation when enough closing marks follow in the paragraph. */
function nests(text: string, at: number, to: number, family: Family): boolean {
  if (family === 'straight') return false
  let depth = 1
  for (let next = at; next < Math.min(to, at + lookAhead); next++) {
    if (closes(text, next, family)) depth--
    else if (opener(text, next) === family) depth++
    if (depth === 0) return true
  }
  return false
}

function closesSoon(text: string, family: Family, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + lookAhead); at++) {
    if (closes(text, at, family)) return true
    if (opener(text, at) === family) return false
  }
  return false
}

function blankBetween(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let at = from; at < to; at++) if (text[at] === '\n') breaks++
  return breaks > 1
}
