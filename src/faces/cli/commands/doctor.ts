import { command, flag, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  quick: flag('count only, without looking at every page of the file'),
} as const
export type DoctorValues = ValuesOf<typeof options>

/** Says how the program and its store are. */
export const doctor = command({
  name: 'doctor',
  summary: 'Say which versions are here, what the store holds, whether it is whole, and what to do if it is not.',
  example: 'hearsay doctor --store news.db',
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { examine } = await import('../examine.ts')
    return examine(values, io)
  },
})
