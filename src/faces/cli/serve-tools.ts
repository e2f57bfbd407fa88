import { openFetcher } from '../../intake/index.ts'
import { openStore } from '../../store/index.ts'
import { openLanguages, readHere } from '../../watch/index.ts'
import { mcpOnStdio } from '../mcp/stdio.ts'
import type { McpValues } from './commands/mcp.ts'
import type { Io } from './io.ts'
import { fetcherOptions } from './options/fetching.ts'
import { storeFile } from './options/store.ts'

/** `hearsay mcp`: until the assistant closes its end. */
export async function serveTools(values: McpValues, io: Io): Promise<number> {
  const store = await openStore(storeFile(values))
  const pages = values.urls ? await openFetcher(fetcherOptions(values)) : undefined
  const languages = openLanguages()
  try {
    await mcpOnStdio({ store, languages, read: readHere(languages), ...(pages && { pages }) }, (error) => void io.words.write(`hearsay: ${error.message}\n`))
  } finally {
    await pages?.close()
    await store.close()
  }
  return 0
}
