import { command, oneOf, type ValuesOf } from '../command.ts'
import { stances } from '../../../words/index.ts'
import { listOptions, publishedOptions, storyOption } from '../options/list.ts'

const options = { ...listOptions, ...storyOption, ...publishedOptions, stance: oneOf('what the speaker does with the words', stances) } as const
export type WhoValues = ValuesOf<typeof options>

/** Lists speakers, or what one of them said. */
export const who = command({
  name: 'who',
  summary: 'List who said something, or with a name what that speaker said, the newest first.',
  example: 'hearsay who Zúñiga --store news.db',
  details: ['A part of a name is enough where it is one speaker’s; where it is several’s, they are listed.'],
  inputs: { shown: 'NAME', summary: 'a speaker, or a part of the name', count: 'some' },
  options,
  async run(names, values, io) {
    const { printWho } = await import('../kept/print-who.ts')
    return printWho(names.join(' '), values, io)
  },
})
