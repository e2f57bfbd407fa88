export { default as Answered } from './Answered.svelte'
export { default as Empty } from './Empty.svelte'
export { default as Failed } from './Failed.svelte'
export { default as Waiting } from './Waiting.svelte'
