import { listFormats } from '../../../export/index.ts'
import { command, oneOf, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  role: oneOf('with add: what they may do (reader unless given)', ['reader', 'editor', 'owner']),
  format: oneOf('with list: how to print it (table unless given)', listFormats),
} as const
export type UserValues = ValuesOf<typeof options>

/** Who may come in where hearsay serve runs. */
export const user = command({
  name: 'user',
  summary: 'Say who may come in where hearsay serve runs, and what they may do: reader, editor or owner.',
  example: 'hearsay user add ane --role owner --store news.db',
  details: [
    'A reader reads; an editor corrects, watches sources and keeps searches besides; an owner does everything. Until somebody has an account, hearsay serve listens to this machine alone and lets whoever sits at it do everything.',
    'hearsay user add NAME, list, role NAME ROLE, password NAME, close NAME. The password is asked for on a terminal and is not shown; else it is the first line of standard input. Nothing has to be started again: it counts at once.',
  ],
  inputs: { shown: 'VERB NAME', summary: 'add, list, role, password or close, and of whom', count: 'some' },
  options,
  async run(typed, values, io) {
    const { manageUsers } = await import('../people/users.ts')
    return manageUsers(typed, values, io)
  },
})
