import { listFormats } from '../../../export/index.ts'
import { command, count, oneOf, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  role: oneOf('with add: less than the account may do (as much unless given)', ['reader', 'editor', 'owner']),
  days: count('with add: days until it ends by itself (never unless given)', 'DAYS'),
  format: oneOf('with list: how to print it (table unless given)', listFormats),
} as const
export type TokenValues = ValuesOf<typeof options>

/** Keys by which programs come in. */
export const token = command({
  name: 'token',
  summary: 'Make, list and end the keys by which programs come in where hearsay serve runs.',
  example: 'hearsay token add ane "nightly export" --role reader --store news.db',
  details: [
    'hearsay token add NAME LABEL prints the token, this once; the store keeps only a hash. A program sends it as Authorization: Bearer hs_….',
    'hearsay token list NAME says what there is and when each was last used; end ID ends one at once.',
  ],
  inputs: { shown: 'VERB NAME', summary: 'add, list or end, and of whom or which', count: 'some' },
  options,
  async run(typed, values, io) {
    const { manageTokens } = await import('../people/tokens.ts')
    return manageTokens(typed, values, io)
  },
})
