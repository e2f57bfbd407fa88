import type { TimeWords } from '../../time-words.ts'

/** Words of time expressions in Spanish. */
export const times: TimeWords = { months: {} }
