import type { TimeWords } from '../../time-words.ts'
import { times as nb } from '../nb/times.ts'

/** Words of time expressions in nynorsk. */
export const times: TimeWords = nb
