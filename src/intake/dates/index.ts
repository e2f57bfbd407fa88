export { dateOf } from './date-of.ts'
export { datesIn, type FoundDate } from './dates-in.ts'
export { written, type Clock, type Moment } from './moment.ts'
