import { command, text, type ValuesOf } from '../command.ts'

const options = {
  store: text('where everything is kept: a file or a postgres:// address (HEARSAY_STORE, else hearsay.db here, unless given)', 'FILE'),
  config: text('a file of settings (HEARSAY_CONFIG, else hearsay.toml here if there is one, unless given)', 'FILE'),
  host: text('what to listen on (127.0.0.1 unless given); more than this machine only once somebody has an account', 'ADDRESS'),
  port: text('the port (4270 unless given); 0 takes any that is free', 'PORT'),
} as const
export type ServeValues = ValuesOf<typeof options>

/** Everything in one program. */
export const serve = command({
  name: 'serve',
  summary: 'Watch sources, read and join what they publish, and answer for it: the API, its stream and the page, in one program.',
  example: 'hearsay serve --store news.db',
  details: [
    'Open http://127.0.0.1:4270. It listens to this machine alone until somebody has an account: hearsay user add NAME --role owner.',
    'hearsay init writes a file with every setting. The log goes to standard error, in JSON where that is no terminal. Ctrl-C ends in order: what has begun is ended first; a second one ends at once.',
  ],
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { serve: run } = await import('../../serve/serve.ts')
    return run(values, io)
  },
})
