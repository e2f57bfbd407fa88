import { z } from 'zod'
import { originCounts, shownNumbers, shownStoriesWithWords, withToldClaims, type Evidence } from '../../../watch/index.ts'
import type { Caller, Context } from '../../operations/index.ts'
import { listClaims, listEvents, numbers, searchRecord, whoSaid } from '../../operations/lists.ts'
import type { Operation } from '../../operations/operation.ts'
import { eventLine, numberLine, statementLine, storyLine } from '../../operations/shapes/items.ts'
import { pageInput, pageOf } from '../../operations/shapes/page.ts'
import { evidence } from '../../operations/shapes/words.ts'
import { listStories } from '../../operations/stories.ts'
import { fitting } from '../paged.ts'
import { tool, type Tool, type ToolContext } from '../tool.ts'

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
  return tool(operation, {
    more: goOn,
    input: inputOf(operation),
    output: operation.output as z.ZodObject,
    run: async (given, context, caller) => pageOfList(operation, given, context, caller),
  })
}

const toldClaim = z
  .object({ id: z.string(), kind: z.enum(['event', 'statement']), status: z.string(), origins })
  .meta({ id: 'ToldClaim', description: 'A claim that the words assert.' })

/** A list of words of reports: each with the claims that the words assert. */
function wordsTool(operation: Operation, item: z.ZodObject): Tool {
  const claims = z.array(toldClaim).meta({ description: 'What the words assert, and how many origins stand behind it: one telling may be one of many.' })
  return tool(operation, {
    more: goOn,
    input: inputOf(operation),
    output: pageOf(item.extend({ claims })),
    run: async (given, context, caller) => {
      const page = (await pageOfList(operation, given, context, caller)) as { readonly items: readonly { readonly evidence: readonly Evidence[] }[] }
      return { ...page, items: await withToldClaims(context.store, page.items) }
    },
  })
}

function inputOf(operation: Operation): z.ZodObject {
  return operation.input.extend({ limit })
}

async function pageOfList(
  operation: Operation,
  { limit: wished = usual, ...given }: Readonly<Record<string, unknown>>,
  context: ToolContext,
  caller: Caller,
): Promise<{ readonly items: readonly unknown[] }> {
  // A list reads the store alone.
  return fitting(
    Number(wished),
    async (limit) => (await operation.run({ ...given, limit }, context as Context, caller)) as { readonly items: readonly unknown[] },
  )
}

/** Lists whose items say by themselves what they rest on. */
export const lists: readonly Tool[] = [listTool(searchRecord), listTool(listClaims), wordsTool(whoSaid, statementLine), wordsTool(listEvents, eventLine)]

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
