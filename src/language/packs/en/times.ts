import type { TimeWords } from '../../time-words.ts'

/** Words of time expressions in English. */
export const times: TimeWords = { months: {} }
