import type { QuantityWords } from '../../../events.ts'

/** Words of numbers in English. */
export const quantities: QuantityWords = {
  numbers: {},
  rounds: {},
  atLeast: [],
  atMost: [],
  kinds: { killed: [], injured: [], arrested: [], missing: [], displaced: [], participants: [], amount: [] },
}
