export { assertersOf } from './asserters.ts'
export { contextsOf } from './contexts.ts'
export { quantitiesOf } from './quantities.ts'
export { statusOf } from './status.ts'
