import type { Span } from '../../words/index.ts'
import { hashOf } from '../terms/letters.ts'
import { scan, type Scanned } from '../terms/scan.ts'
import { gramsOf } from './grams.ts'

/** A sentence and what of it stays when it is translated. */
export interface AnchoredSentence {
  readonly span: Span
  /** Hashes of names and numbers. */
  readonly firm: ReadonlySet<number>
  /** Hashes of the beginnings of words: borrowed words look alike in many languages. */
  readonly loose: ReadonlySet<number>
  /** Whether somebody is quoted. */
  readonly quoted: boolean
}

/** A report as its sentences with anchors. */
export interface Anchored {
  readonly sentences: readonly AnchoredSentence[]
  /** All names and numbers in the order they first come, and where. */
  readonly firm: ReadonlyMap<number, number>
  readonly loose: ReadonlySet<number>
  /** In which sentences each name or number, and each beginning of a word, stands. */
  readonly firmAt: ReadonlyMap<number, readonly number[]>
  readonly looseAt: ReadonlyMap<number, readonly number[]>
  readonly words: number
  readonly grams: ReadonlySet<number>
}

const numberSeed = 0x4e55
const mostSentences = 60
const quote = /["“”«»„]|^\s*[–—-]\s/u
const boundary = /[.!?:]["”»]?(?=\s)|\n+/gu

/** The hash of the name or number at each word; 0 where there is none. */
function firmAnchors({ forms, opens }: Scanned): Int32Array {
  const named = new Set<string>()
  forms.forEach((form, index) => {
    if (form.capital && !opens[index] && form.folded.length > 2) named.add(form.folded)
  })
  return Int32Array.from(forms, (form) => {
    if (form.number !== undefined) return hashOf(form.number, numberSeed)
    return form.capital && named.has(form.folded) ? form.sound || form.word : 0
  })
}

/** All names and numbers of a text in the order they first come, and where in that order. */
export function firmOf(scanned: Scanned): ReadonlyMap<number, number> {
  const firm = new Map<number, number>()
  for (const anchor of firmAnchors(scanned)) if (anchor !== 0 && !firm.has(anchor)) firm.set(anchor, firm.size)
  return firm
}

/** The sentences and anchors of a text, cut plainly at marks and line ends. */
export function anchored(text: string, scanned: Scanned = scan(text)): Anchored {
  const anchors = firmAnchors(scanned)
  const sentences: AnchoredSentence[] = []
  let word = 0
  for (const [from, to] of sentenceSpans(text)) {
    const mine = { firm: new Set<number>(), loose: new Set<number>() }
    for (; word < scanned.forms.length && scanned.from[word]! < to; word++) {
      if (anchors[word] !== 0) mine.firm.add(anchors[word]!)
      if (scanned.forms[word]!.sound !== 0) mine.loose.add(scanned.forms[word]!.sound)
    }
    if (mine.loose.size > 0) sentences.push({ span: [from, to], ...mine, quoted: quote.test(text.slice(from, to)) })
  }
  const kept = sentences.slice(0, mostSentences)
  return {
    sentences: kept,
    firm: firmOf(scanned),
    loose: new Set(sentences.flatMap(({ loose }) => [...loose])),
    firmAt: placesOf(kept.map(({ firm }) => firm)),
    looseAt: placesOf(kept.map(({ loose }) => loose)),
    words: scanned.forms.length,
    grams: new Set(gramsOf(scanned)),
  }
}

function placesOf(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  sets.forEach((set, at) => {
    for (const item of set) {
      const known = places.get(item)
      if (known) known.push(at)
      else places.set(item, [at])
    }
  })
  return places
}

function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    if (text.slice(from, end).trim().length > 12) {
      spans.push(trimmed(text, from, end))
      from = end
    }
  }
  return text.slice(from).trim() === '' ? spans : [...spans, trimmed(text, from, text.length)]
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to)
  return [from + part.length - part.trimStart().length, to - part.length + part.trimEnd().length]
}
