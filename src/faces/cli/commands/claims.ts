import { command, flag, oneOf, type ValuesOf } from '../command.ts'
import { listOptions, storyOption } from '../options/list.ts'

const options = {
  ...listOptions,
  ...storyOption,
  kind: oneOf('what happened, or what was said', ['event', 'statement']),
  all: flag('also asides; main claims only unless given'),
  order: oneOf('the last told first (last), or those that weigh most (weight)', ['last', 'weight']),
  status: oneOf('how it stands', ['single', 'corroborated', 'contradicted', 'retracted', 'updated', 'denied']),
} as const
export type ClaimsValues = ValuesOf<typeof options>

/** Lists kept claims. */
export const claims = command({
  name: 'claims',
  summary: 'List main claims with their origins: what several reports assert together, the last told first.',
  example: 'hearsay claims --status denied --store news.db',
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { printClaims } = await import('../kept/lists.ts')
    return printClaims(values, io)
  },
})
