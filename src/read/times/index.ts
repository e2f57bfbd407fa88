export { findTimes, type TimesFound } from './find-times.ts'
