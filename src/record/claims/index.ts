export { claimsOf } from './claims-of.ts'
