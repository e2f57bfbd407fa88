import { basename } from 'node:path'
import { z } from 'zod'
import { version } from '../../words/index.ts'
import { listTable, operation } from './operation.ts'
import { backup, server } from './shapes/server.ts'

/** `GET /v1/server` */
export const aboutServer = operation({
  name: 'about_server',
  summary: 'Say what runs here, what its store holds, and how it is set.',
  group: 'Service',
  role: 'reader',
  method: 'GET',
  path: '/server',
  input: z.object({}),
  output: server,
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
