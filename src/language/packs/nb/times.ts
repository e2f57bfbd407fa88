import type { TimeWords } from '../../time-words.ts'

/** Words of time expressions in bokmål. */
export const times: TimeWords = { months: {} }
