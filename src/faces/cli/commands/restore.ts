import { command, flag, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  yes: flag('take the place of a store that is there; it is kept beside as FILE.replaced'),
} as const
export type RestoreValues = ValuesOf<typeof options>

/** Puts a store back from a copy. */
export const restore = command({
  name: 'restore',
  summary: 'Put a store back from a copy that hearsay backup made. Everybody has to sign in again.',
  example: 'hearsay restore copy.db --store news.db --yes',
  details: ['Stop hearsay serve and watch first. The copy is looked at from end to end before anything is changed, and stays as it is.'],
  inputs: { shown: 'FILE', summary: 'the copy', count: 'one' },
  options,
  async run([file = ''], values, io) {
    const { putBack } = await import('../back-up.ts')
    return putBack(file, values, io)
  },
})
