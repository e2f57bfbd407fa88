/** Longest ending of a form that is a feature. */
export const longestEnding = 10
/** Features of a word, before they are joined with an edit script. */
export const featureCount = 2 * longestEnding + 5

/** FNV-1a over the code units of `text`, going on from `start`. */
export function hashText(text: string, start = 0x811c9dc5): number {
  let hash = start
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}

/**
 * Hashed features of a lower-cased form with its tag: every ending up to `longestEnding` letters, with the part of speech
 * and with the whole tag; so long endings do for the last part of a compound. Unused places hold -1.
 */
export function lemmaFeatures(small: string, upos: string, feats: string, out: Int32Array): void {
  const part = hashText(upos)
  const tag = hashText(feats, part)
  let ending = 0x811c9dc5
  for (let length = 0; length < longestEnding; length++) {
    const at = small.length - 1 - length
    if (at < 0) {
      out[2 * length] = -1
      out[2 * length + 1] = -1
      continue
    }
    ending = Math.imul(ending ^ small.charCodeAt(at), 0x01000193)
    out[2 * length] = mix(ending ^ Math.imul(part, 0x9e3779b1) ^ length) & 0x7fffffff
    out[2 * length + 1] = mix(ending ^ Math.imul(tag, 0x85ebca6b) ^ (length + 64)) & 0x7fffffff
  }
  const rest = 2 * longestEnding
  out[rest] = mix(part ^ 0x1111) & 0x7fffffff
  out[rest + 1] = mix(tag ^ 0x2222) & 0x7fffffff
  out[rest + 2] = mix(hashText(small.slice(0, 3), part ^ 0x3333)) & 0x7fffffff
  out[rest + 3] = mix(Math.imul(Math.min(small.length, 14), 0x51ed) ^ tag ^ 0x4444) & 0x7fffffff
  out[rest + 4] = mix(hashText(small.slice(-4, -2), part ^ 0x5555)) & 0x7fffffff
}

/** Place of the weight of `feature` together with edit script number `script`, by the top bits of one product. */
export function weightAt(feature: number, script: number, mask: number): number {
  return (Math.imul(feature ^ Math.imul(script + 1, 0x9e3779b1), 0x85ebca6b) >>> 13) & mask
}
