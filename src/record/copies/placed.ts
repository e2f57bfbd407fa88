/** Where hashes stand in the sentences of a text. */
export interface Placed {
  /** Each hash once, ascending, those outside sentences too. */
  readonly keys: Int32Array
  /** For each key where its sentences begin in `sentences`, and where the last one's end. */
  readonly starts: Int32Array
  readonly sentences: Int32Array
  /** For each sentence where its keys begin in `held`, and where the last one's end; keys are places in `keys`. */
  readonly heldFrom: Int32Array
  readonly held: Int32Array
}

const twoTo31 = 0x8000_0000
/** More sentences than a text is read for; this one stands for none. */
export const noSentence = 1023

/** Sorts hashes and the sentence each stands in (0 to `sentences` - 1, or `noSentence`) into places; a hash of 0 is none. */
export function placedIn(hashes: Int32Array, sentenceOf: Int32Array, sentences: number): Placed {
  const pairs = new Float64Array(hashes.length)
  let count = 0
  for (let index = 0; index < hashes.length; index++)
    if (hashes[index] !== 0) pairs[count++] = (hashes[index]! + twoTo31) * (noSentence + 1) + sentenceOf[index]!
  pairs.subarray(0, count).sort()
  const [keys, starts, places] = [new Int32Array(count), new Int32Array(count + 1), new Int32Array(count)]
  const heldFrom = new Int32Array(sentences + 1)
  let [keyCount, placeCount] = [0, 0]
  for (let index = 0; index < count; index++) {
    const pair = pairs[index]!
    if (index > 0 && pair === pairs[index - 1]) continue
    const sentence = pair % (noSentence + 1)
    const key = (pair - sentence) / (noSentence + 1) - twoTo31
    if (keyCount === 0 || keys[keyCount - 1] !== key) {
      keys[keyCount] = key
      starts[keyCount++] = placeCount
    }
    if (sentence === noSentence) continue
    places[placeCount++] = sentence
    heldFrom[sentence + 1]!++
  }
  starts[keyCount] = placeCount
  for (let sentence = 0; sentence < sentences; sentence++) heldFrom[sentence + 1]! += heldFrom[sentence]!
  const held = new Int32Array(placeCount)
  const next = heldFrom.slice()
  for (let key = 0; key < keyCount; key++) for (let at = starts[key]!; at < starts[key + 1]!; at++) held[next[places[at]!]!++] = key
  return { keys: keys.slice(0, keyCount), starts: starts.slice(0, keyCount + 1), sentences: places.slice(0, placeCount), heldFrom, held }
}

/** For each key of `b` its place among the keys of `a`; -1 where it is not there. */
export function sharedKeys(a: Int32Array, b: Int32Array): Int32Array {
  const places = new Int32Array(b.length).fill(-1)
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference === 0) places[j] = i
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return places
}
