export { aboutPage, type About } from './about.ts'
export { agenciesCredited } from './agencies.ts'
