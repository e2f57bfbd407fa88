export { foundation, type Founded } from './certainty.ts'
export { default as Status } from './Status.svelte'
