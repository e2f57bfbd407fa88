import { z } from 'zod'
import { roles } from '../../../watch/index.ts'
import { time } from './words.ts'

const count = z.int().min(0)

/** What runs here. */
export const server = z
  .object({
    version: z.string().meta({ description: 'Of the program; readings of this version were made by its engine.' }),
    node: z.string(),
    store: z.object({
      name: z.string(),
      driver: z.string(),
      tables: z.int().meta({ description: 'Version of its tables.' }),
      bytes: count,
      counts: z.record(z.string(), count),
    }),
    zone: z.string().meta({ description: 'Time zone of the desk (IANA).' }),
    accounts: z.boolean().meta({ description: 'Somebody has an account.' }),
    role: z.enum(roles).meta({ description: 'Of whoever asks.' }),
    assistants: z.object({ urls: z.boolean().meta({ description: 'They may have pages fetched.' }) }),
    watching: z.boolean(),
    joining: z.boolean(),
    mail: z.boolean().meta({ description: 'Mail can be sent.' }),
    limits: z.object({ requests: count, writes: count, bodyMb: count, signInDays: count }),
  })
  .meta({ id: 'Server', description: 'What runs here, and how it is set.' })

/** A copy of the store. */
export const backup = z.object({ name: z.string(), bytes: count, at: time }).meta({ id: 'Backup', description: 'A copy of the store that lies beside it.' })
