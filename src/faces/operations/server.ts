import { basename } from 'node:path'
import { z } from 'zod'
import { roles } from '../../watch/index.ts'
import { version } from '../../words/index.ts'
import { listTable, operation } from './operation.ts'
import { time } from './shapes/words.ts'

const count = z.int().min(0)

/** `GET /v1/server` */
export const aboutServer = operation({
  name: 'about_server',
  summary: 'Say what runs here, what its store holds, and how it is set.',
  group: 'Service',
  role: 'reader',
  method: 'GET',
  path: '/server',
  input: z.object({}),
  output: z
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
    .meta({ id: 'Server', description: 'What runs here, and how it is set.' }),
  byRole: true,
  errors: [],
  async run(_, { store, settings }, { role }) {
    const { file, driver, version: tables, bytes, counts } = await store.health({ quick: true })
    return {
      version,
      node: process.versions.node,
      store: { name: basename(file), driver, tables, bytes, counts },
      ...settings,
      accounts: (await store.accounts.count()) > 0,
      role,
    }
  },
})

const backup = z.object({ name: z.string(), bytes: count, at: time }).meta({ id: 'Backup', description: 'A copy of the store that lies beside it.' })

/** `GET /v1/backups` */
export const listBackups = operation({
  name: 'list_backups',
  summary: 'List the copies of the store that were made over this API, the newest first.',
  group: 'Service',
  role: 'owner',
  method: 'GET',
  path: '/backups',
  input: z.object({}),
  output: z.object({ items: z.array(backup) }),
  table: listTable<z.output<typeof backup>>([
    { name: 'name', value: ({ name }) => name },
    { name: 'bytes', value: ({ bytes }) => bytes, right: true },
    { name: 'at', value: ({ at }) => at },
  ]),
  personal: true,
  errors: [],
  run: async (_, { backups }) => ({ items: await backups.list() }),
})

/** `POST /v1/backups` */
export const makeBackup = operation({
  name: 'make_backup',
  summary: 'Copy the store into a file beside it, whole and as it stands now, while everything goes on. `hearsay restore` puts one back.',
  group: 'Service',
  role: 'owner',
  method: 'POST',
  path: '/backups',
  input: z.object({}),
  output: backup,
  errors: ['backup-needs-file', 'backup-damaged', 'file-there', 'file-unwritable', 'store-full', 'worker-died'],
  run: async (_, { backups }) => backups.make(),
})
