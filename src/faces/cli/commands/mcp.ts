import { command, flag, type ValuesOf } from '../command.ts'
import { fetchingOptions } from '../options/fetching.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  urls: flag('read_report may fetch a page that it is given the address of'),
  ...fetchingOptions,
} as const
export type McpValues = ValuesOf<typeof options>

/** Lets assistants ask the record. */
export const mcp = command({
  name: 'mcp',
  summary: 'Let an assistant ask the record: tools over the Model Context Protocol, on standard input and output.',
  example: 'hearsay mcp --store news.db',
  details: [
    'The assistant starts it by itself; docs/mcp.md shows how to tell it. Its tools read and change nothing: search_record, list_stories, get_story, brief, timeline, list_claims, get_claim, who_said, list_events, numbers, get_report and read_report. Each answer has the exact words with report and span.',
  ],
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { serveTools } = await import('../serve-tools.ts')
    return serveTools(values, io)
  },
})
