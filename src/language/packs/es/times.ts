import type { TimeWords } from '../../time-words.ts'
import { times as nb } from '../nb/times.ts'

/** Words of time expressions in Spanish. */
export const times: TimeWords = { ...nb, expressions: [] }
