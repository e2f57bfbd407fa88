import type { Arena, ArenaPlan } from './arena.ts'

/** Words whose gates of the first layer are remembered; all are let go when there is no room for another chunk. */
const remembered = 6144

/** Which words of a chunk the memory knows: a slot for each row, and the rows whose slots are still to be filled. */
export interface Placed {
  readonly slots: Int32Array
  readonly fresh: readonly number[]
}

/** Memory of what the first layer makes of a word: its gates hang on the form and its place alone, since the rows have not met yet. */
export interface FirstLayer {
  /** Slots for the words of a chunk; `places` gives for each sentence the number of a word's place: the same form is another word there. */
  place(chunk: readonly (readonly string[])[], places: readonly ((word: number) => number)[]): Placed
  /** Keeps the row at `from` (counted in floats) in a slot. */
  keep(slot: number, from: number): void
  /** Writes the rows of slots one after the other from `to` on. */
  recall(slots: Int32Array, to: number): void
}

/** Plans room for rows of `size` floats, the gates of a word; `rows` is the most words a chunk has. */
export function planFirstLayer(plan: ArenaPlan, size: number, rows: number): (arena: Arena) => FirstLayer {
  const capacity = remembered + rows
  const at = plan.floats(capacity * size)
  return ({ floats }) => {
    const byPlace = new Map<number, Map<string, number>>()
    let used = 0
    return {
      place(chunk, places) {
        if (used > remembered) {
          byPlace.clear()
          used = 0
        }
        const slots = new Int32Array(chunk.reduce((sum, sentence) => sum + sentence.length, 0))
        const fresh: number[] = []
        let row = 0
        chunk.forEach((sentence, at) => {
          const placeOf = places[at]!
          sentence.forEach((form, word) => {
            const place = placeOf(word)
            let forms = byPlace.get(place)
            if (!forms) byPlace.set(place, (forms = new Map<string, number>()))
            let slot = forms.get(form)
            if (slot === undefined) {
              forms.set(form, (slot = used++))
              fresh.push(row)
            }
            slots[row++] = slot
          })
        })
        return { slots, fresh }
      },
      keep: (slot, from) => void floats.copyWithin(at + slot * size, from, from + size),
      recall(slots, to) {
        for (let row = 0; row < slots.length; row++) {
          const from = at + slots[row]! * size
          floats.copyWithin(to + row * size, from, from + size)
        }
      },
    }
  }
}
