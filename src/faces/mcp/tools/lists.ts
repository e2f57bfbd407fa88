import { z } from 'zod'
import { originCounts, shownNumbers, shownStoriesWithWords } from '../../../watch/index.ts'
import type { Context } from '../../operations/index.ts'
import { listClaims, listEvents, numbers, searchRecord, whoSaid } from '../../operations/lists.ts'
import type { Operation } from '../../operations/operation.ts'
import { numberLine, storyLine } from '../../operations/shapes/items.ts'
import { pageInput, pageOf } from '../../operations/shapes/page.ts'
import { evidence } from '../../operations/shapes/words.ts'
import { listStories } from '../../operations/stories.ts'
import { fitting } from '../paged.ts'
import { tool, type Tool } from '../tool.ts'

/** How many items a page of a list has where nobody says, and at most. */
const [usual, most] = [20, 100]

const limit = z
  .int()
  .min(1)
  .max(most)
  .exactOptional()
  .meta({ description: `How many at most; ${usual} unless told, fewer where they are long.` })
const goOn = 'Where there is more, the answer has `next`: ask again with it as `after`.'
const origins = z.int().min(0).meta({ description: 'Independent first sources behind it.' })

/** A list of the API as a tool: pages are shorter, for models read everything they get. */
function listTool(operation: Operation): Tool {
  const input = operation.input.extend({ limit })
  const output = operation.output as z.ZodObject // of a list
  return tool(operation, {
    more: goOn,
    input,
    output,
    run: async ({ limit: wished = usual, ...given }, context, caller) =>
      fitting(
        Number(wished),
        async (limit) => (await operation.run({ ...given, limit }, context as Context, caller)) as { readonly items: readonly unknown[] },
      ),
  })
}

/** Lists whose items say by themselves what they rest on. */
export const lists: readonly Tool[] = [listTool(searchRecord), listTool(listClaims), listTool(whoSaid), listTool(listEvents)]

/** `list_stories`, each with the words its title is. */
export const listStoriesTool = tool(listStories, {
  more: goOn,
  input: z.object({ ...pageInput, limit }),
  output: pageOf(storyLine.extend({ evidence: z.array(evidence) }).meta({ id: 'StoryWithWords' })),
  run: async ({ limit: wished = usual, ...given }, { store }) => fitting(wished, async (limit) => shownStoriesWithWords(store, { ...given, limit })),
})

/** `numbers`, each with how many stand behind its claim. */
export const numbersTool = tool(numbers, {
  more: goOn,
  input: numbers.input.extend({ limit }) as typeof numbers.input,
  output: pageOf(numberLine.extend({ origins }).meta({ id: 'NumberWithOrigins' })),
  run: async ({ limit: wished = usual, ...given }, { store }) =>
    fitting(Number(wished), async (limit) => {
      const page = await shownNumbers(store, { ...given, limit })
      const counts = await originCounts(
        store,
        page.items.map(({ claim }) => [claim]),
      )
      return { ...page, items: page.items.map((item, at) => ({ ...item, origins: counts[at] ?? 0 })) }
    }),
})
