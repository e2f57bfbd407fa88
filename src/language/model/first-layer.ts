import type { Arena, ArenaPlan } from './arena.ts'

/** Words whose first layer is remembered; all are let go when there is no room for another chunk. */
const remembered = 6144

/** A word that the memory did not know, and the slot that waits for it. */
export interface FreshWord {
  readonly form: string
  /** Row of the word's place. */
  readonly place: number
  readonly slot: number
}

/** The words of a chunk: a slot for each, and those whose slots are still to be filled. */
export interface Placed {
  readonly slots: Int32Array
  readonly fresh: readonly FreshWord[]
}

/** Memory of what enters the first layer and of its gates: both hang on a word's form and place alone, since the rows have not met yet. */
export interface FirstLayer {
  /** Slots for the words of a chunk; `places` gives for each sentence the row of a word's place: the same form is another word there. */
  place(chunk: readonly (readonly string[])[], places: readonly ((word: number) => number)[]): Placed
  /** Keeps the gates and the input at these places (counted in floats) in a slot. */
  keep(slot: number, gates: number, input: number): void
  /** Writes the gates and inputs of slots one after the other from these places on. */
  recall(slots: Int32Array, gates: number, input: number): void
}

/** Plans room for a word's gates and its input, `gateCount` and `width` floats; `rows` is the most words a chunk has. */
export function planFirstLayer(
  plan: ArenaPlan,
  { gateCount, width, rows }: { readonly gateCount: number; readonly width: number; readonly rows: number },
): (arena: Arena) => FirstLayer {
  const keptGates = plan.floats((remembered + rows) * gateCount)
  const keptInputs = plan.floats((remembered + rows) * width)
  return ({ floats }) => {
    const byPlace = new Map<number, Map<string, number>>()
    let used = 0
    const copy = (to: number, from: number, size: number): void => void floats.copyWithin(to, from, from + size)
    return {
      place(chunk, places) {
        if (used > remembered) {
          byPlace.clear()
          used = 0
        }
        const slots = new Int32Array(chunk.reduce((sum, sentence) => sum + sentence.length, 0))
        const fresh: FreshWord[] = []
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
              fresh.push({ form, place, slot })
            }
            slots[row++] = slot
          })
        })
        return { slots, fresh }
      },
      keep(slot, gates, input) {
        copy(keptGates + slot * gateCount, gates, gateCount)
        copy(keptInputs + slot * width, input, width)
      },
      recall(slots, gates, input) {
        for (let row = 0; row < slots.length; row++) {
          copy(gates + row * gateCount, keptGates + slots[row]! * gateCount, gateCount)
          copy(input + row * width, keptInputs + slots[row]! * width, width)
        }
      },
    }
  }
}
