import { classAt, digit, isWordClass, lower, punctuation, space, upper } from '../../text/index.ts'

/** Abbreviations of a language, lower case with their full stop. */
export interface Abbreviations {
  /** Stand before what they belong to, so that they never end a sentence: titles, `nr.`, `f.eks.` */
  readonly open: ReadonlySet<string>
  /** May also end a sentence; the treebanks then write the full stop as a token of its own. */
  readonly closed: ReadonlySet<string>
  /** Abbreviations only before a figure: en `no. 5`. */
  readonly beforeFigures: ReadonlySet<string>
}

/** Makes the rule for a full stop at the end of a piece: does it belong to the word before it? */
export function dotRule({ open, closed, beforeFigures }: Abbreviations, ordinals: boolean) {
  return (text: string, from: number, dot: number, end: number): boolean => {
    const length = dot - from
    const first = classAt(text, from)
    if (first === digit)
      return ordinals && length <= 2 && allDigits(text, from, dot) && (text.charCodeAt(dot + 1) === 0x2d || next(text, dot + 1, end) === lower)
    if (length > 14) return false
    const word = text.slice(from, dot + 1).toLowerCase()
    if (open.has(word)) return true
    if (length === 1) return first === upper ? next(text, dot + 1, end) !== 0 : next(text, dot + 1, end) === lower
    if (closed.has(word)) return goesOn(next(text, dot + 1, end))
    if (beforeFigures.has(word)) return next(text, dot + 1, end) === digit
    return isLetterByLetter(text, from, dot)
  }
}

/** Makes the rule for a full stop inside an abbreviation: `bl.` of `bl.a.`, `EE.` of `EE.UU.` */
export function innerDotRule({ open, closed }: Abbreviations) {
  const beginnings = new Set<string>()
  for (const word of [...open, ...closed])
    for (let dot = word.indexOf('.'); dot >= 0 && dot < word.length - 1; dot = word.indexOf('.', dot + 1)) beginnings.add(word.slice(0, dot + 1))
  return (text: string, from: number, dot: number): boolean => dot - from < 12 && beginnings.has(text.slice(from, dot + 1).toLowerCase())
}

function allDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (classAt(text, index) !== digit) return false
  return true
}

function goesOn(kind: number): boolean {
  return kind === lower || kind === digit || kind === punctuation
}

/** Class of the next character that is no space; `punctuation` only where it follows at once and 0 at the end. */
function next(text: string, from: number, end: number): number {
  if (from >= end) return 0
  const first = classAt(text, from)
  if (first !== space) return first
  let index = from + 1
  while (index < end && classAt(text, index) === space) index++
  if (index >= end) return 0
  const kind = classAt(text, index)
  return kind === punctuation ? upper : kind
}

/** `U.S`, `e.g`, `L.L.C`: single letters with full stops between. */
function isLetterByLetter(text: string, from: number, dot: number): boolean {
  if (dot - from < 3 || (dot - from) % 2 === 0) return false
  for (let index = from; index < dot; index += 2) {
    if (!isWordClass(classAt(text, index)) || classAt(text, index) === digit) return false
    if (index + 1 < dot && text.charCodeAt(index + 1) !== 0x2e) return false
  }
  return true
}
