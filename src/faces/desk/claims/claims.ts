import { ask, lately, type Claim } from '../api/index.ts'

const claims = lately(200, async (id) => ask<Claim>(`/claims/${encodeURIComponent(id)}`))

/** A claim with its tellings, asked for once as long as it is among the last that were looked at. Throws a `Problem`. */
export const claimOf = claims.of

/** What was kept of it is old. */
export const forgetClaim = claims.forget

/** What was kept of all of them is old: a person corrected something. */
export const forgetClaims = claims.clear
