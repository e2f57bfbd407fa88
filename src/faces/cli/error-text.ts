import type { HearsayError } from '../../words/index.ts'

/** What an error says on the terminal: where, what, what to do; the stack only for debugging. */
export function errorText(error: HearsayError, debug: boolean, where = error.where): string {
  // Errors of fetching begin with the address, and those of a store name its file.
  const named = where === undefined || error.message.startsWith(where) || error.message.includes(`"${where}"`) ? '' : `${where}: `
  const lines = [`hearsay: ${named}${error.message}`, `  ${error.hint}`]
  if (debug) lines.push(error.stack ?? '', ...(error.cause instanceof Error ? [`caused by ${error.cause.stack ?? error.cause.message}`] : []))
  return `${lines.join('\n')}\n`
}
