import { z } from 'zod'
import { keepExample } from '../../watch/index.ts'
import { operation } from './operation.ts'
import { id, time } from './shapes/words.ts'

/** `POST /v1/examples` */
export const addExample = operation({
  name: 'add_example',
  summary: 'Read the invented night that comes with the program and keep it, joined. What is there already is not read again.',
  group: 'Reports',
  role: 'editor',
  method: 'POST',
  path: '/examples',
  input: z.object({}),
  output: z
    .object({
      reports: z.int().meta({ description: 'How many there are.' }),
      added: z.int().meta({ description: 'How many were not there before.' }),
      stories: z.array(id).meta({ description: 'Stories they are in.' }),
    })
    .meta({ id: 'Example', description: 'What became of the example.' }),
  errors: ['report-failed', 'store-full'],
  run: async (_, context) => keepExample(context, await context.example()),
})

const present = z
  .object({
    account: z.string(),
    name: z.string(),
    initials: z.string(),
    item: z.string(),
    page: z.string().meta({ description: 'Page of the browser it is looked at in.' }),
    since: time,
  })
  .meta({ id: 'Present', description: 'Somebody who looks at something now.' })
const everybody = z.object({ items: z.array(present) })

/** `GET /v1/presence` */
export const listPresent = operation({
  name: 'list_present',
  summary: 'List who looks at what now. It is what this program knows; others on the same store know others.',
  group: 'Service',
  role: 'reader',
  method: 'GET',
  path: '/presence',
  input: z.object({}),
  output: everybody,
  personal: true,
  errors: [],
  run: async (_, { presence }) => ({ items: presence.list() }),
})

/** `PUT /v1/presence` */
export const sayPresent = operation({
  name: 'say_present',
  summary: 'Say what you look at. It is forgotten after a minute unless said again, and never stored.',
  group: 'Service',
  role: 'reader',
  method: 'PUT',
  path: '/presence',
  input: z.object({
    item: z
      .string()
      .regex(/^(?:actor|claim|event|report|statement|story):[\w-]{1,100}$/u, 'It is no item: write claim:ID, report:ID or story:ID.')
      .nullable()
      .meta({ description: 'What: `claim:ID`, `report:ID`, `story:ID`, `statement:ID`, `event:ID` or `actor:ID`; `null` for nothing any more.' }),
    page: z
      .string()
      .regex(/^[\w-]{1,64}$/u)
      .exactOptional()
      .meta({ description: 'A name of the page in the browser, so that two of one person are two.' }),
  }),
  output: everybody,
  errors: [],
  async run({ item, page = '' }, { presence }, { id: account, name }) {
    presence.look({ account, name, item, page })
    return { items: presence.list() }
  },
})
