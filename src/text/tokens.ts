import { classAt, digit, isWordClass, lower, mark, space, upper } from './characters.ts'

/** What a language decides about its tokens; the engine knows no language. Offsets are UTF-16 units of the whole text. */
export interface TokenRules {
  /** Whether the hyphen at `hyphen`, with a word character on both sides, stays inside the word that began at `from`. */
  readonly keepsHyphen: (text: string, from: number, hyphen: number, end: number) => boolean
  /** Whether a hyphen after a word stays with it (nb `olje- og gass`). */
  readonly keepsHyphenAfter: boolean
  /** Whether a hyphen before a word stays with it (nb `-skaper`, `«Storm»-spillet`). */
  readonly keepsHyphenBefore: boolean
  /** Whether `10%` is one token. */
  readonly keepsPercent: boolean
  /** Most letters a part may have for a slash to stay inside the token: 2 keeps `km/t` and splits `og/eller`. */
  readonly slashPart: number
  /** Whether the full stop at `dot`, last character of the piece that begins at `from`, belongs to the word. */
  readonly keepsDot: (text: string, from: number, dot: number, end: number) => boolean
  /** Whether the full stop at `dot`, with letters on both sides, is inside an abbreviation that begins at `from`. */
  readonly keepsInnerDot: (text: string, from: number, dot: number) => boolean
}

/** Tokens as two columns, `[from, to)` in UTF-16 units. */
export interface TokenColumns {
  readonly from: number[]
  readonly to: number[]
}

/** Appends the tokens of `text[from, end)` to `out`: runs between white space, taken apart at punctuation. */
export function scanTokens(text: string, from: number, end: number, rules: TokenRules, out: TokenColumns): void {
  let index = from
  while (index < end) {
    if (classAt(text, index) === space) {
      index++
      continue
    }
    let stop = index
    let special = false
    while (stop < end && classAt(text, stop) !== space) {
      const unit = text.charCodeAt(stop)
      if (unit === 0x2f || unit === 0x40 || (unit === 0x2e && stop + 1 < end)) special = true
      stop++
    }
    scanPiece(text, index, stop, end, special, rules, out)
    index = stop
  }
}

function scanPiece(text: string, from: number, stop: number, end: number, special: boolean, rules: TokenRules, out: TokenColumns): void {
  let index = from
  while (index < stop) {
    if (special && index + 5 < stop && stop - index < longestAddress && (index === from || !isWordClass(classAt(text, index - 1)))) {
      const address = addressEnd(text, index, stop)
      if (address > index) {
        index = push(out, index, address)
        continue
      }
    }
    const kind = classAt(text, index)
    index = push(out, index, isWordClass(kind) || opensWord(text, index, stop, rules) ? wordEnd(text, index, stop, end, rules) : markEnd(text, index, stop))
  }
}

function push(out: TokenColumns, from: number, to: number): number {
  out.from.push(from)
  out.to.push(to)
  return to
}

/** Longer pieces are not searched for addresses, so that a page without blanks takes no longer than another. */
const longestAddress = 600

const addressPattern =
  /(?:(?:https?|ftp|mailto):\S+|www\.[^\s,;()<>«»"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\p{L}\d][\p{L}\d-]*\.)+(?:com|org|net|no|es|uk|edu|gov|info|doc|docx|pdf|htm|html|xls|txt|jpg|png|gif|zip|mp3|mp4|url|csv|eu|se|dk|de|fr|mx|ar|cl|bo|tv|io|fo|us|ca|au)(?:\/[^\s,;()<>«»"“”]*)?(?![\p{L}\d])|(?:[a-z][a-z\d-]+\.){2,}[a-z][a-z\d-]+)/uy

/** End of a web or mail address at `index`, or `index` where there is none. */
function addressEnd(text: string, index: number, stop: number): number {
  if (text.charCodeAt(index - 1) === 0x2e) return index
  addressPattern.lastIndex = index
  if (!addressPattern.test(text)) return index
  let to = Math.min(addressPattern.lastIndex, stop)
  while (to > index && /[.,;:!?)\]}>»”"'’]/u.test(text.charAt(to - 1)) && !(text.charAt(to - 1) === ')' && text.slice(index, to).includes('('))) to--
  return to
}

/** A hyphen before letters (`-skaper`), `#tag`, `©NTB`, an apostrophe before digits (`'90`). */
function opensWord(text: string, index: number, stop: number, rules: TokenRules): boolean {
  if (index + 1 >= stop) return false
  const unit = text.charCodeAt(index)
  const next = classAt(text, index + 1)
  const before = index > 0 ? text.charCodeAt(index - 1) : 32
  if (unit === 0x2d)
    return (
      rules.keepsHyphenBefore &&
      next !== digit &&
      (before === 0xbb || before === 0x22 || before === 0x201d || (next === lower && classAt(text, Math.max(0, index - 1)) === space))
    )
  if (unit === 0xa9 || unit === 0x23) return next === lower || next === upper
  if (classAt(text, Math.max(0, index - 1)) !== space && index > 0) return false
  return (unit === 0x27 || unit === 0x2019) && next === digit && classAt(text, Math.min(index + 2, stop - 1)) === digit
}

function wordEnd(text: string, from: number, stop: number, end: number, rules: TokenRules): number {
  let index = from + 1
  while (index < stop) {
    const kind = classAt(text, index)
    if (isWordClass(kind)) {
      index++
      continue
    }
    if (index + 1 < stop && joins(text, from, index, stop, rules)) {
      index += 2
      continue
    }
    return edgeEnd(text, from, index, stop, end, rules)
  }
  return index
}

/** What may hang on the end of a word: the full stop of an abbreviation, a hyphen, a percent sign. */
function edgeEnd(text: string, from: number, index: number, stop: number, end: number, rules: TokenRules): number {
  const unit = text.charCodeAt(index)
  if (unit === 0x2e && text.charCodeAt(index + 1) !== 0x2e && rules.keepsDot(text, from, index, end)) return index + 1
  if (unit === 0x25 && rules.keepsPercent && classAt(text, index - 1) === digit) return index + 1
  if (unit === 0x2d && rules.keepsHyphenAfter && (index + 1 === stop || text.charCodeAt(index + 1) === 0x2c)) return index + 1
  return index
}

/** Whether the mark at `index` holds the characters on both its sides together. */
function joins(text: string, from: number, index: number, stop: number, rules: TokenRules): boolean {
  const unit = text.charCodeAt(index)
  const before = classAt(text, index - 1)
  const after = classAt(text, index + 1)
  if (after < lower || after > digit) return false
  switch (unit) {
    case 0x2d:
    case 0x2010:
    case 0x2011:
      return rules.keepsHyphen(text, from, index, stop)
    case 0x27:
    case 0x2019:
    case 0x60:
    case 0xb4:
      return true
    case 0x2e:
      return before === digit ? after === digit || after === lower : joinsLetters(text, from, index, rules)
    case 0x2c:
      return before === digit && after === digit
    case 0x3a:
      return before === digit && after === digit
    case 0x2f:
      return (before === digit && after === digit) || isShort(text, from, index, stop, rules.slashPart)
    case 0x26:
    case 0x5f:
      return true
    case 0xb7:
      return before === lower && after === lower
    default:
      return false
  }
}

/** Whether one of the parts around a slash is only a few letters long. */
function isShort(text: string, from: number, slash: number, stop: number, most: number): boolean {
  if (slash - from > most) return false
  let end = slash + 1
  while (end < stop && isWordClass(classAt(text, end))) end++
  return end - slash - 1 <= most
}

/** A full stop between letters: inside `U.S.`, `f.eks.`, `a.m.`, not where a blank is missing after a sentence. */
function joinsLetters(text: string, from: number, index: number, rules: TokenRules): boolean {
  let start = index
  while (start > from && classAt(text, start - 1) !== 6) start--
  const length = index - start
  if (classAt(text, index + 1) === digit) return length <= 4 && classAt(text, start) !== digit
  if (length === 1) return true
  return rules.keepsInnerDot(text, from, index)
}

const repeated = new Set([...".-$§<>*=_…'`"].map((mark) => mark.charCodeAt(0)))

/** Marks stand alone; the same mark repeated (`...`, `--`, `!!`, `?!`) is one token, and so is an emoji with its modifiers. */
function markEnd(text: string, index: number, stop: number): number {
  const unit = text.charCodeAt(index)
  let to = index + 1
  if (unit >= 0xd800 && unit <= 0xdbff) return emojiEnd(text, index, stop)
  const face = unit === 0x3a || unit === 0x3b ? faceEnd(text, index) : index
  if (face > index) return face
  if (unit === 0x21 || unit === 0x3f) {
    while (to < stop && (text.charCodeAt(to) === 0x21 || text.charCodeAt(to) === 0x3f)) to++
  } else if (repeated.has(unit)) {
    while (to < stop && text.charCodeAt(to) === unit) to++
  }
  while (to < stop && classAt(text, to) === mark) to++
  return to
}

const facePattern = /[:;][-']?[)(DPp]+(?=$|[\s.,!?])/y

/** End of a face of marks (`:-)`) that stands by itself, or `index`. */
function faceEnd(text: string, index: number): number {
  if (index > 0 && classAt(text, index - 1) !== space) return index
  facePattern.lastIndex = index
  return facePattern.test(text) ? facePattern.lastIndex : index
}

function emojiEnd(text: string, index: number, stop: number): number {
  let to = Math.min(index + 2, stop)
  while (to < stop) {
    const kind = classAt(text, to)
    const joined = text.charCodeAt(to - 1) === 0x200d
    if (kind !== mark && !joined) break
    const unit = text.charCodeAt(to)
    to += unit >= 0xd800 && unit <= 0xdbff ? 2 : 1
  }
  return Math.min(to, stop)
}
