import { command, oneOf, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = { ...storeOptions, format: oneOf('how to print it (text unless given)', ['text', 'json']) } as const
export type StoryValues = ValuesOf<typeof options>

/** Shows a kept story. */
export const story = command({
  name: 'story',
  summary: 'Show a story: what is told and by whom, who disagrees, what changed, its reports and who copied whom.',
  example: 'hearsay story 6m4q1c8zs0v2k --store news.db',
  inputs: { shown: 'ID', summary: 'an id that hearsay stories printed', count: 'one' },
  options,
  async run([id = ''], values, io) {
    const { showStory } = await import('../kept/show-story.ts')
    return showStory(id, values, io)
  },
})
