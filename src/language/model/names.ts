/**
 * The best sequence of BIO tags over the network's scores (Viterbi): `I-X` may only follow `B-X` or `I-X`. `given` has one
 * row a word, in the order of `labels`. Returns an index into `labels` for each word.
 */
export function decodeNames(given: Float32Array, labels: readonly string[]): Uint8Array {
  const size = labels.length
  const count = given.length / size
  if (count === 0) return new Uint8Array(0)
  const follows = labels.map((label) => labels.map((before) => !label.startsWith('I-') || (before !== 'O' && before.slice(2) === label.slice(2))))
  const back = new Uint8Array(count * size)
  let scores = labels.map((label, tag) => (label.startsWith('I-') ? -1e9 : (given[tag] ?? 0)))
  for (let i = 1; i < count; i++) {
    scores = labels.map((_, tag) => {
      let [best, from] = [-Infinity, 0]
      for (let before = 0; before < size; before++) {
        const score = scores[before] ?? 0
        if (follows[tag]?.[before] === true && score > best) [best, from] = [score, before]
      }
      back[i * size + tag] = from
      return best + (given[i * size + tag] ?? 0)
    })
  }
  const out = new Uint8Array(count)
  let tag = scores.indexOf(Math.max(...scores))
  for (let i = count - 1; i >= 0; i--) {
    out[i] = tag
    tag = back[i * size + tag] ?? 0
  }
  return out
}
