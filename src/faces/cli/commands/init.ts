import { command, flag, type ValuesOf } from '../command.ts'

const options = { yes: flag('write over a file that is there') } as const
export type InitValues = ValuesOf<typeof options>

/** Writes a file of settings. */
export const init = command({
  name: 'init',
  summary: 'Write a file with every setting of hearsay serve, each with what it is for; as it is, it changes nothing.',
  example: 'hearsay init hearsay.toml',
  details: ['hearsay serve reads hearsay.toml where it is started, or the file that --config or HEARSAY_CONFIG names.'],
  inputs: { shown: 'FILE', summary: 'the file to write (hearsay.toml unless given)', count: 'some' },
  options,
  async run(typed, values, io) {
    const { writeSettings } = await import('../write-settings.ts')
    return writeSettings(typed, values, io)
  },
})
