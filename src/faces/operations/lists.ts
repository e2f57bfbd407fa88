import { z } from 'zod'
import {
  shownChanges,
  shownClaim,
  shownClaims,
  shownEvents,
  shownNumbers,
  shownReportsFound,
  shownStatements,
  shownStatementsFound,
} from '../../watch/index.ts'
import { eventTypes, quantityKinds, stances } from '../../words/index.ts'
import { changeColumns, claimLineColumns, eventColumns, numberColumns, speakerColumns, statementColumns } from '../lists/columns.ts'
import { listTable, operation } from './operation.ts'
import { change, claim, claimLine, eventLine, numberLine, reportHit, speakerLine, statementHit, statementLine } from './shapes/items.ts'
import { paged, pageInput, pageOf } from './shapes/page.ts'
import { id, moment } from './shapes/words.ts'

const ofStory = { story: id.exactOptional().meta({ description: 'Of this story only.' }) }
const published = {
  from: moment.exactOptional().meta({ description: 'Published at this time or later.' }),
  to: moment.exactOptional().meta({ description: 'Published before this time.' }),
}
const country = z.string().regex(/^[A-Z]{3}$/u, 'It takes three capital letters.')

/** `GET /v1/claims` */
export const listClaims = operation({
  name: 'list_claims',
  summary: 'List claims, the last told or the weightiest first: what several reports assert together, who its independent origins are, and how it stands.',
  group: 'Claims',
  role: 'reader',
  method: 'GET',
  path: '/claims',
  input: z.object({
    ...ofStory,
    kind: z.enum(['event', 'statement']).exactOptional(),
    type: z
      .enum([...eventTypes, ...stances])
      .exactOptional()
      .meta({ description: 'PLOVER type of an event, stance of a statement.' }),
    status: z.enum(['single', 'corroborated', 'contradicted', 'retracted', 'updated', 'denied']).exactOptional(),
    main: z.boolean().exactOptional().meta({ description: 'Only those that are worth showing first.' }),
    order: z
      .enum(['last', 'weight'])
      .exactOptional()
      .meta({ description: 'The last told first unless told; or those that weigh most, of these those that most newsrooms tell, then the last told.' }),
    ...pageInput,
  }),
  output: pageOf(claimLine),
  table: listTable(claimLineColumns),
  errors: ['bad-cursor'],
  run: async (input, { store }) => paged(await shownClaims(store, input)),
})

/** `GET /v1/claims/{id}` */
export const getClaim = operation({
  name: 'get_claim',
  summary: 'Show one claim: every telling of it with its exact words, by whom it came, its newsrooms, origins and numbers.',
  group: 'Claims',
  role: 'reader',
  method: 'GET',
  path: '/claims/{id}',
  input: z.object({ id }),
  output: claim,
  table: {
    columns: listTable<z.output<typeof claim>['members'][number]>([
      { name: 'published', value: ({ publishedAt }) => publishedAt },
      { name: 'outlet', value: ({ outlet }) => outlet },
      { name: 'via', value: ({ via }) => via.join(' > ') },
      { name: 'words', value: ({ words }) => words },
      { name: 'report', value: ({ report }) => report },
    ]).columns,
    rows: ({ members }) => members,
  },
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => shownClaim(store, id),
})

/** `GET /v1/statements` */
export const whoSaid = operation({
  name: 'who_said',
  summary: 'List what was said, the newest first, each with its exact words, who said it and by whom it came.',
  group: 'Statements',
  role: 'reader',
  method: 'GET',
  path: '/statements',
  input: z.object({
    speaker: z.string().min(1).max(500).exactOptional().meta({ description: 'Who said it, as `GET /v1/actors` names them.' }),
    ...ofStory,
    country: country.exactOptional().meta({ description: 'Country of the speaker, ISO 3166-1 alpha-3.' }),
    type: z.enum(['direct', 'indirect', 'mixed']).exactOptional(),
    stance: z.enum(stances).exactOptional(),
    ...published,
    ...pageInput,
  }),
  output: pageOf(statementLine),
  table: listTable(statementColumns),
  errors: ['bad-cursor'],
  run: async (input, { store }) => paged(await shownStatements(store, input)),
})

/** `GET /v1/actors` */
export const listActors = operation({
  name: 'list_actors',
  summary: 'List who said something, those with most statements first.',
  group: 'Statements',
  role: 'reader',
  method: 'GET',
  path: '/actors',
  input: z.object({ name: z.string().min(1).max(200).exactOptional().meta({ description: 'Letters that stand in the name.' }), ...ofStory, ...pageInput }),
  output: pageOf(speakerLine),
  table: listTable(speakerColumns),
  errors: ['bad-cursor'],
  run: async (input, { store }) => paged(await store.speakers(input)),
})

/** `GET /v1/events` */
export const listEvents = operation({
  name: 'list_events',
  summary: 'List who did what to whom, the newest told first, each with the clause that says so.',
  group: 'Events',
  role: 'reader',
  method: 'GET',
  path: '/events',
  input: z.object({
    ...ofStory,
    type: z.enum(eventTypes).exactOptional().meta({ description: 'PLOVER type.' }),
    country: country.exactOptional().meta({ description: 'Country of the place, ISO 3166-1 alpha-3.' }),
    ...published,
    ...pageInput,
  }),
  output: pageOf(eventLine),
  table: listTable(eventColumns),
  errors: ['bad-cursor'],
  run: async (input, { store }) => paged(await shownEvents(store, input)),
})

/** `GET /v1/numbers` */
export const numbers = operation({
  name: 'numbers',
  summary: 'List numbers of claims, the last told first: how many dead, hurt, arrested, missing, displaced, taking part, how much money.',
  group: 'Claims',
  role: 'reader',
  method: 'GET',
  path: '/numbers',
  input: z.object({ ...ofStory, kind: z.enum(quantityKinds).exactOptional(), ...pageInput }),
  output: pageOf(numberLine),
  table: listTable(numberColumns),
  errors: ['bad-cursor'],
  run: async (input, { store }) => paged(await shownNumbers(store, input)),
})

/** `GET /v1/search` */
export const searchRecord = operation({
  name: 'search_record',
  summary: 'Find reports or statements that hold words, the newest first.',
  group: 'Search',
  role: 'reader',
  method: 'GET',
  path: '/search',
  input: z.object({
    q: z
      .string()
      .min(1)
      .max(1000)
      .regex(/[\p{L}\p{N}]/u, 'It holds no word.')
      .meta({ description: 'Words that all must stand there; `"several together"`, `begin*`, `-without`. Accents and case do not count.' }),
    in: z.enum(['reports', 'statements']).exactOptional().meta({ description: 'Where; in reports unless told.' }),
    outlet: z.string().min(1).max(500).exactOptional(),
    ...published,
    ...pageInput,
  }),
  output: pageOf(z.union([reportHit, statementHit])),
  table: listTable<z.output<typeof reportHit> | z.output<typeof statementHit>>([
    { name: 'published', value: ({ publishedAt }) => publishedAt },
    { name: 'outlet', value: ({ outlet }) => outlet },
    { name: 'title or speaker', value: (it) => ('title' in it ? it.title : 'speaker' in it ? it.speaker : undefined) },
    { name: 'excerpt', value: ({ excerpt }) => excerpt },
    { name: 'id', value: ({ id }) => id },
  ]),
  errors: ['bad-cursor'],
  async run({ q, in: where = 'reports', limit = 20, ...how }, { store }) {
    const query = { words: q, limit, ...how }
    const page = where === 'statements' ? await shownStatementsFound(store, query) : await shownReportsFound(store, query)
    return paged<z.output<typeof reportHit> | z.output<typeof statementHit>>(page as never)
  },
})

/** `GET /v1/changes` */
export const listChanges = operation({
  name: 'list_changes',
  summary: 'List what changed, the newest first: reports, stories, claims, corrections, sources; of accounts to owners only.',
  group: 'Changes',
  role: 'reader',
  method: 'GET',
  path: '/changes',
  input: z.object({
    kind: z.enum(['report', 'story', 'claim', 'correction', 'source', 'alert', 'account']).exactOptional(),
    ...ofStory,
    main: z.boolean().exactOptional().meta({ description: 'Of claims only those that are or were main.' }),
    ...pageInput,
  }),
  output: pageOf(change),
  byRole: true,
  table: listTable(changeColumns),
  errors: ['bad-cursor'],
  run: async (input, { store }, { role }) => paged(await shownChanges(store, { ...input, ...(role !== 'owner' && { except: 'account' }) })),
})
