import { z } from 'zod'
import { roles } from '../../../watch/index.ts'
import { id, time } from './words.ts'

const role = z.enum(roles)

/** Somebody who may come in. */
export const account = z
  .object({ id, name: z.string(), role, madeAt: time, closed: z.boolean().meta({ description: 'May not come in any more.' }) })
  .meta({ id: 'Account', description: 'Somebody who may come in.' })

/** A key for a program. */
export const token = z
  .object({ id, label: z.string(), role, madeAt: time, usedAt: time.exactOptional(), endsAt: time.exactOptional() })
  .meta({ id: 'Token', description: 'A key for a program.' })
