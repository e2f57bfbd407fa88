export { aboutPage, type About } from './about.ts'
