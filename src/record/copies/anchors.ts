import { mark, scan, type Scanned } from '../terms/scan.ts'
import { openTally } from '../terms/tally.ts'
import { distinct, gramsOf } from './grams.ts'
import { noSentence, placedIn, type Placed } from './placed.ts'
import { sentenceSpans } from './sentence-spans.ts'

/** A report as its sentences and what of them stays when they are translated. */
export interface Anchored {
  /** Where each sentence begins and ends. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Whether somebody is quoted in it. */
  readonly quoted: Uint8Array
  /** Names and numbers. */
  readonly firm: Placed
  /** For each of them how many came before it for the first time. */
  readonly ranks: Int32Array
  /** Beginnings of words: borrowed words look alike in many languages. */
  readonly loose: Placed
  readonly words: number
  /** Runs of words, each once, ascending. */
  readonly grams: Int32Array
}

const mostSentences = 60
const quote = /["“”«»„]|^\s*[–—-]\s/u

/** The hash of the name or number at each word; 0 where there is none. */
function firmAnchors({ words, sounds, numbers, marks }: Scanned): Int32Array {
  const anchors = new Int32Array(words.length)
  for (let index = 0; index < anchors.length; index++)
    anchors[index] = numbers[index]! || ((marks[index]! & mark.name) === 0 ? 0 : sounds[index]! || words[index]!)
  return anchors
}

const seen = openTally()

/** All names and numbers of a text, each once, in the order they first come. */
export function firmOf(scanned: Scanned): Int32Array {
  seen.clear()
  for (const anchor of firmAnchors(scanned)) if (anchor !== 0) seen.add(anchor, 1)
  return Int32Array.from({ length: seen.size }, (_, place) => seen.termAt(place))
}

/** The sentences and anchors of a text, cut plainly at marks and line ends. */
export function anchored(text: string, scanned: Scanned = scan(text)): Anchored {
  const { words, sounds } = scanned
  const sentenceOf = new Int32Array(words.length).fill(noSentence)
  /** Beginnings of words of sentences that are not looked at count for the text; those of sentences without one are no sentences. */
  const kept: (readonly [number, number])[] = []
  let word = 0
  for (const span of sentenceSpans(text)) {
    const first = word
    let sounding = false
    for (; word < words.length && scanned.from[word]! < span[1]; word++) sounding ||= sounds[word] !== 0
    if (!sounding || kept.length === mostSentences) continue
    sentenceOf.fill(kept.length, first, word)
    kept.push(span)
  }
  const firm = placedIn(firmAnchors(scanned), sentenceOf, kept.length)
  return {
    from: Int32Array.from(kept, ([from]) => from),
    to: Int32Array.from(kept, ([, to]) => to),
    quoted: Uint8Array.from(kept, ([from, to]) => (quote.test(text.slice(from, to)) ? 1 : 0)),
    firm,
    ranks: ranksOf(firmOf(scanned), firm.keys),
    loose: placedIn(sounds, sentenceOf, kept.length),
    words: words.length,
    grams: distinct(gramsOf(scanned)),
  }
}

function ranksOf(inOrder: Int32Array, keys: Int32Array): Int32Array {
  const ranks = new Map<number, number>()
  inOrder.forEach((anchor, rank) => ranks.set(anchor, rank))
  return Int32Array.from(keys, (key) => ranks.get(key) ?? 0)
}
