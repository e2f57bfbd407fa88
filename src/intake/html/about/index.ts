export { aboutPage, type About } from './about.ts'
export { agenciesCredited } from './agencies.ts'
export { liveEntriesIn, type LiveEntry } from './live.ts'
