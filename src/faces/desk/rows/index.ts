export { default as Rows } from './Rows.svelte'
