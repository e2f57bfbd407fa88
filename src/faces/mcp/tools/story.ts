import { z } from 'zod'
import { originCounts, shownBriefs, shownClaim, shownStory, shownTimeline } from '../../../watch/index.ts'
import { languages } from '../../../words/index.ts'
import { getClaim } from '../../operations/lists.ts'
import { brief, claim, entry, story } from '../../operations/shapes/items.ts'
import { id, moment, time } from '../../operations/shapes/words.ts'
import { briefOfStory, getStory, timeline } from '../../operations/stories.ts'
import { partOf } from '../paged.ts'
import { tool } from '../tool.ts'

const after = z.string().min(1).max(20).exactOptional().meta({ description: 'Go on after this part: `next` of the one before.' })
const next = z.string().exactOptional().meta({ description: 'There is more: ask again with this as `after`. Absent at the end.' })
const origins = z.int().min(0).meta({ description: 'Independent first sources behind it.' })
const goOn = (what: string): string => `Of a long one some ${what} come at a time: ask again with \`next\` as \`after\`.`

/** `get_story` */
export const getStoryTool = tool(getStory, {
  more: `Ask for its claims with list_claims, its numbers with numbers, what was said with who_said. ${goOn('episodes')}`,
  input: z.object({ id, after }),
  output: story.extend({ next }).meta({ id: 'StoryPart' }),
  async run({ id, after }, { store }) {
    const { episodes, ...rest } = await shownStory(store, id)
    const { items, ...more } = partOf(episodes, after)
    return { ...rest, episodes: items, ...more }
  },
})

/** `get_claim` */
export const getClaimTool = tool(getClaim, {
  more: goOn('tellings'),
  input: z.object({ id, after }),
  output: claim.extend({ next }).meta({ id: 'ClaimPart' }),
  async run({ id, after }, { store }) {
    const { members, ...rest } = await shownClaim(store, id)
    const { items, ...more } = partOf(members, after)
    return { ...rest, members: items, ...more }
  },
})

/** `timeline` */
export const timelineTool = tool(timeline, {
  more: goOn('days'),
  input: z.object({ id, all: z.boolean().exactOptional().meta({ description: 'Also what readers of a timeline would pass over.' }), after }),
  output: z.object({ story: id, entries: z.array(entry.extend({ origins }).meta({ id: 'DayWithOrigins' })), next }).meta({ id: 'TimelinePart' }),
  async run({ id, after, ...how }, { store }) {
    const { story, entries } = await shownTimeline(store, id, how)
    const { items, ...more } = partOf(entries, after)
    const counts = await originCounts(
      store,
      items.map(({ claims }) => claims),
    )
    return { story, entries: items.map((item, at) => ({ ...item, origins: counts[at] ?? 0 })), ...more }
  },
})

const sentence = brief.shape.sentences.element.extend({ origins })

/** `brief`, in one language. */
export const briefTool = tool(briefOfStory, {
  more: `Quote its sentences with the words they rest on. ${goOn('sentences')}`,
  input: z.object({
    id,
    language: z.enum(languages).exactOptional().meta({ description: 'The one most of its reports are in unless told.' }),
    words: z.int().min(10).max(2000).exactOptional().meta({ description: 'About so many words.' }),
    since: moment.exactOptional().meta({ description: 'Only what is new after this time.' }),
    after,
  }),
  output: z
    .object({ story: id, title: z.string(), language: z.string(), asOf: time.exactOptional(), sentences: z.array(sentence), next })
    .meta({ id: 'BriefPart' }),
  async run({ id, language, after, ...how }, { store, languages: opened }) {
    const { story, title, briefs } = await shownBriefs(store, id, { ...how, ...(language && { language: [language] }) }, opened)
    const [only] = briefs
    const { items, ...more } = partOf(only?.sentences ?? [], after)
    const counts = await originCounts(
      store,
      items.map(({ claims }) => claims),
    )
    const about = { language: only?.language ?? language ?? 'und', ...(only?.asOf !== undefined && { asOf: only.asOf }) }
    return { story, title, ...about, sentences: items.map((item, at) => ({ ...item, origins: counts[at] ?? 0 })), ...more }
  },
})
