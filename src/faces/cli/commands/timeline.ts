import { command, flag, oneOf, type ValuesOf } from '../command.ts'
import { listFormats } from '../../../export/index.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  all: flag('every day the story speaks of, with all its sentences; otherwise those that weigh about half as much as the heaviest, or more'),
  format: oneOf('how to print the list (table unless given)', listFormats),
} as const
export type TimelineValues = ValuesOf<typeof options>

/** Prints a story by the days things happened. */
export const timeline = command({
  name: 'timeline',
  summary: 'Print a story by the days things happened, not by the days they were told.',
  example: 'hearsay timeline 6m4q1c8zs0v2k --store news.db',
  inputs: { shown: 'ID', summary: 'a story: an id that hearsay stories printed', count: 'one' },
  options,
  async run([id = ''], values, io) {
    const { printTimeline } = await import('../kept/print-timeline.ts')
    return printTimeline(id, values, io)
  },
})
