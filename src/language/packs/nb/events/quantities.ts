import type { QuantityWords } from '../../../events.ts'

/** Words of numbers in bokmål. */
export const quantities: QuantityWords = {
  numbers: {},
  rounds: {},
  atLeast: [],
  atMost: [],
  kinds: { killed: [], injured: [], arrested: [], missing: [], displaced: [], participants: [], amount: [] },
}
