import { z } from 'zod'
import { HearsayError } from '../../words/index.ts'
import { operation } from './operation.ts'
import { paged, pageInput, pageOf } from './shapes/page.ts'
import { id, time } from './shapes/words.ts'

const storyLine = z
  .object({
    id,
    title: z.string(),
    from: time.exactOptional(),
    to: time.exactOptional(),
    reports: z.int().min(0),
    episodes: z.int().min(0),
    claims: z.int().min(0),
    newsrooms: z.int().min(0),
    origins: z.int().min(0),
  })
  .meta({ id: 'StoryLine', description: 'A story in a list. Newsrooms and origins are counted by name over all of its claims.' })

/** `GET /v1/stories` */
export const listStories = operation({
  name: 'list_stories',
  summary: 'List stories, those whose last report is newest first, with how many reports, newsrooms and independent origins stand behind each.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories',
  input: z.object(pageInput),
  output: pageOf(storyLine),
  errors: [],
  async run(input, { store }) {
    const page = await store.stories(input)
    return paged(page, page.items)
  },
})

/** `GET /v1/stories/{id}` */
export const getStory = operation({
  name: 'get_story',
  summary: 'One story.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}',
  input: z.object({ id }),
  output: z.object({ id, title: z.string(), from: time.exactOptional(), to: time.exactOptional(), related: z.array(id) }).meta({ id: 'Story' }),
  errors: ['unknown-id'],
  async run({ id }, { store }) {
    const story = await store.story(id)
    if (!story) throw new HearsayError('unknown-id', { id, file: store.file })
    const { title, from, to, related } = story
    return { id, title, ...(from !== undefined && { from }), ...(to !== undefined && { to }), related }
  },
})
