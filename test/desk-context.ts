import type { Context } from '../src/faces/operations/index.ts'
import { openPresence } from '../src/watch/index.ts'

/** What operations for people at the desk work on, in tests; the example has no reports unless some are given. */
export function deskContext({ example = [] }: { readonly example?: Awaited<ReturnType<Context['example']>> } = {}): Pick<Context, 'example' | 'presence'> {
  return { example: async () => example, presence: openPresence({ now: () => Date.now() }) }
}
