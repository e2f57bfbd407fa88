import { spread } from '../terms/tally.ts'

/** Where each gram of a text stands, first place first. */
export interface GramPlaces {
  /** Takes the grams of a text in the place of the last one; grams of 0 count for nothing. */
  fill(grams: Int32Array): void
  /** The first place of a gram, and the next place of the gram at a place; -1 where there is none. */
  first(gram: number): number
  next(place: number): number
}

/** Opens a table of grams with open addressing, which is used again for each text. */
export function openGramPlaces(): GramPlaces {
  let heads = new Int32Array(1 << 11)
  let nexts = new Int32Array(1 << 10)
  let grams: Int32Array = new Int32Array()
  let mask = heads.length - 1
  const slotOf = (gram: number): number => {
    let slot = spread(gram) & mask
    while (heads[slot] !== 0 && grams[heads[slot]! - 1] !== gram) slot = (slot + 1) & mask
    return slot
  }
  return {
    fill(given) {
      grams = given
      mask = 1
      while (mask < 2 * given.length) mask *= 2
      if (mask > heads.length) {
        heads = new Int32Array(mask)
        nexts = new Int32Array(mask)
      } else heads.fill(0, 0, mask)
      mask -= 1
      for (let place = given.length - 1; place >= 0; place--) {
        if (given[place] === 0) continue
        const slot = slotOf(given[place]!)
        nexts[place] = heads[slot]! - 1
        heads[slot] = place + 1
      }
    },
    first: (gram) => heads[slotOf(gram)]! - 1,
    next: (place) => nexts[place]!,
  }
}
