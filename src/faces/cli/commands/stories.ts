import { command, type ValuesOf } from '../command.ts'
import { listOptions } from '../options/list.ts'

const options = { ...listOptions } as const
export type StoriesValues = ValuesOf<typeof options>

/** Lists kept stories. */
export const stories = command({
  name: 'stories',
  summary: 'List the stories that kept reports tell, the one with the newest report first.',
  example: 'hearsay stories --store news.db',
  details: ['Newsrooms are independent publishers, origins independent first sources: forty copies of one dispatch have one of each.'],
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { printStories } = await import('../kept/lists.ts')
    return printStories(values, io)
  },
})
