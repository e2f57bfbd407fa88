export { claimText, type ClaimView } from './claim-text.ts'
