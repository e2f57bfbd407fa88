import { command, oneOf, type ValuesOf } from '../command.ts'
import { quantityKinds } from '../../../words/index.ts'
import { listOptions, storyOption } from '../options/list.ts'

const options = { ...listOptions, ...storyOption, kind: oneOf('what is counted', quantityKinds) } as const
export type NumbersValues = ValuesOf<typeof options>

/** Lists numbers of claims. */
export const numbers = command({
  name: 'numbers',
  summary: 'List the numbers of claims as they were told: current, superseded, disputed or retracted; the last told first.',
  example: 'hearsay numbers --kind killed --store news.db',
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { printNumbers } = await import('../kept/lists.ts')
    return printNumbers(values, io)
  },
})
