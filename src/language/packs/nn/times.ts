import type { TimeWords } from '../../time-words.ts'

/** Words of time expressions in nynorsk. */
export const times: TimeWords = { months: {} }
