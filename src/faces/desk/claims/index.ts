export { default as ClaimRow } from './ClaimRow.svelte'
export { claimOf, forgetClaim } from './claims.ts'
export { numbersIn } from './numbers.ts'
