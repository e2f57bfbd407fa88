import { command, count, oneOf, someOf, text, type ValuesOf } from '../command.ts'
import { briefFormats } from '../../../export/index.ts'
import { languages } from '../../../words/index.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  language: someOf('languages it is wanted in (the one most of its reports are in unless given)', languages),
  length: count('about so many words (as the story asks for unless given)', 'WORDS'),
  since: text('what is new after this time', 'TIME'),
  format: oneOf('how to print it (text unless given)', [...briefFormats, 'json']),
} as const
export type BriefValues = ValuesOf<typeof options>

/** Writes the brief of a kept story. */
export const brief = command({
  name: 'brief',
  summary: 'Write the brief of a story: what is known and who says so, each sentence with the words it rests on.',
  example: 'hearsay brief 6m4q1c8zs0v2k --language nn --store news.db',
  inputs: { shown: 'ID', summary: 'a story: an id that hearsay stories printed', count: 'one' },
  options,
  async run([id = ''], values, io) {
    const { printBrief } = await import('../kept/print-brief.ts')
    return printBrief(id, values, io)
  },
})
