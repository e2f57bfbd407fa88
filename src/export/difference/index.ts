export { difference, differenceText, type Stretch } from './difference.ts'
