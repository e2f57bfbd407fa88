import { userInfo } from 'node:os'
import type { Corrector } from '../../../watch/index.ts'

/** Who corrects, now: whoever was named, else as the environment says, else who is logged in. */
export function correctorOf(by: string | undefined): Corrector {
  return { by: by ?? (process.env['HEARSAY_USER'] || userInfo().username), at: new Date().toISOString() }
}
