export type { Caller, Context, ShownSettings } from './context.ts'
export type { Operation } from './operation.ts'
export { operations } from './operations.ts'
export { servedError } from './served-error.ts'
