import { classAt, digit, isWordClass, lower, space, upper } from '../../text/index.ts'

/** Makes the rule for a full stop at the end of a piece: does it belong to the word before it? */
export function dotRule(abbreviations: ReadonlySet<string>, ordinals: boolean) {
  return (text: string, from: number, dot: number, end: number): boolean => {
    const length = dot - from
    const first = classAt(text, from)
    if (first === digit) return ordinals && length <= 2 && allDigits(text, from, dot) && goesOn(text, dot + 1, end)
    if (length === 1) return first === upper || (first === lower && goesOn(text, dot + 1, end)) || abbreviations.has(text.slice(from, dot + 1).toLowerCase())
    if (length > 14) return false
    const word = text.slice(from, dot + 1)
    if (abbreviations.has(word.toLowerCase())) return true
    return isLetterByLetter(text, from, dot)
  }
}

function allDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (classAt(text, index) !== digit) return false
  return true
}

/** Whether the next word begins with a small letter: then the full stop ended no sentence. */
function goesOn(text: string, from: number, end: number): boolean {
  let index = from
  while (index < end && classAt(text, index) === space) index++
  return index > from && index < end && classAt(text, index) === lower
}

/** `U.S`, `e.g`, `L.L.C`: single letters with full stops between. */
function isLetterByLetter(text: string, from: number, dot: number): boolean {
  if (dot - from < 3) return false
  for (let index = from; index < dot; index += 2) {
    if (!isWordClass(classAt(text, index)) || classAt(text, index) === digit) return false
    if (index + 1 < dot && text.charCodeAt(index + 1) !== 0x2e) return false
  }
  return (dot - from) % 2 === 1
}
