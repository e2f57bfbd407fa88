import { command, flag, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  yes: flag('write over a copy that is there'),
} as const
export type BackupValues = ValuesOf<typeof options>

/** Copies a store into a file. */
export const backup = command({
  name: 'backup',
  summary: 'Copy the store into one file, whole and as it stands now, while other programs go on with it.',
  example: 'hearsay backup copy.db --store news.db',
  details: ['The copy is read through before it gets its name. It opens as a store by itself, too. PostgreSQL has pg_dump for this.'],
  inputs: { shown: 'FILE', summary: 'the copy to make', count: 'one' },
  options,
  async run([file = ''], values, io) {
    const { backUp } = await import('../back-up.ts')
    return backUp(file, values, io)
  },
})
