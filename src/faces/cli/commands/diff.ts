import { command, oneOf, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = { ...storeOptions, format: oneOf('how to print it (text unless given)', ['text', 'json']) } as const
export type DiffValues = ValuesOf<typeof options>

/** Shows how a report changed. */
export const diff = command({
  name: 'diff',
  summary: 'Show how a kept report changed: its last two versions, or two that are named, word by word.',
  example: 'hearsay diff 4v1dqkc9m2x0f --store news.db',
  inputs: { shown: 'ID', summary: 'a report, or two versions: ids that hearsay search and show printed', count: 'some' },
  options,
  async run(ids, values, io) {
    const { printDiff } = await import('../kept/print-diff.ts')
    return printDiff(ids, values, io)
  },
})
