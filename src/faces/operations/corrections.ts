import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import {
  candidateFields,
  candidatesFor,
  correctClaim,
  correctReport as correctReportAsWished,
  shownCorrection,
  shownCorrections,
  undoKept,
  waitingToShow,
  type CandidateField,
  type ShownEntry,
  type WishOfReport,
} from '../../watch/index.ts'
import { correctionKinds, type Correction } from '../../words/index.ts'
import { correctionColumns } from '../lists/correction-columns.ts'
import type { Caller, Context } from './context.ts'
import { getClaim } from './lists.ts'
import { listTable, operation } from './operation.ts'
import { getReport } from './reports.ts'
import { candidate, entry, joinedCorrection, waits } from './shapes/corrections.ts'
import { paged, pageInput, pageOf } from './shapes/page.ts'
import { id } from './shapes/words.ts'
import { pointer, reportWishes, reportWishKinds, wishValue } from './shapes/wishes.ts'

type Entry = z.output<typeof entry>

const table = listTable<Entry>(correctionColumns((it) => (it as Entry).inForce) as Parameters<typeof listTable<Entry>>[0]) // entries with one thing more

function flat({ entry, inForce }: ShownEntry): Entry {
  return { ...(entry as Omit<Entry, 'inForce'>), inForce } // spans are not changed
}

/** `GET /v1/corrections` */
export const listCorrections = operation({
  name: 'list_corrections',
  summary: 'List the ledger of corrections, the newest first.',
  group: 'Corrections',
  role: 'reader',
  method: 'GET',
  path: '/corrections',
  input: z.object({
    kind: z.enum(correctionKinds).exactOptional(),
    by: z.string().min(1).max(200).exactOptional().meta({ description: 'Who made it.' }),
    report: id.exactOptional().meta({ description: 'What all versions of a report share (`item`).' }),
    ...pageInput,
  }),
  output: pageOf(entry),
  table,
  errors: ['bad-cursor'],
  async run(input, { store }) {
    const page = await shownCorrections(store, input)
    return paged({ ...page, items: page.items.map(flat) })
  },
})

/** `GET /v1/corrections/{id}` */
export const getCorrection = operation({
  name: 'get_correction',
  summary: 'Show one entry of the ledger.',
  group: 'Corrections',
  role: 'reader',
  method: 'GET',
  path: '/corrections/{id}',
  input: z.object({ id }),
  output: entry,
  errors: ['unknown-correction'],
  run: async ({ id }, { store }) => flat(await shownCorrection(store, id)),
})

const fields = Object.keys(candidateFields) as readonly CandidateField[] as readonly [CandidateField, ...CandidateField[]] // its own names

/** `GET /v1/reports/{id}/candidates` */
export const candidates = operation({
  name: 'list_candidates',
  summary:
    'List what could be right in the place of something that was read: people, places and times of the report, the nearest first, then people of the story whose names stand in it; or the words of a list. What is so now comes last.',
  group: 'Corrections',
  role: 'reader',
  method: 'GET',
  path: '/reports/{id}/candidates',
  input: z.object({
    id,
    item: z.string().regex(/^[aespt]\d{1,6}(?:#\d{1,4})?$/u, 'It is no item (s1, e1, a1, p1, e1#1).'),
    field: z.enum(fields).meta({ description: 'What of it.' }),
  }),
  output: z.object({ items: z.array(candidate) }),
  table: listTable<z.output<typeof candidate>>([
    { name: 'value', value: ({ value }) => (value === null ? 'null' : String(value)) },
    { name: 'name', value: ({ name }) => name },
    { name: 'detail', value: ({ detail }) => detail },
    { name: 'now', value: ({ now }) => (now ? 'yes' : undefined) },
  ]),
  errors: ['unknown-id', 'unknown-item', 'bad-value'],
  run: async ({ id, item, field }, { store }) => ({ items: (await candidatesFor(store, id, item, field)) as z.output<typeof candidate>[] }), // not to be changed
})

/** `GET /v1/review` */
export const review = operation({
  name: 'review_queue',
  summary: 'List corrections that wait for a person: what they speak of is not to be found in the newest version of their report.',
  group: 'Corrections',
  role: 'reader',
  method: 'GET',
  path: '/review',
  input: z.object({}),
  output: z.object({ items: z.array(waits) }),
  table: listTable<z.output<typeof waits>>([
    { name: 'correction', value: ({ correction: { id } }) => id },
    { name: 'kind', value: ({ correction: { kind } }) => kind },
    { name: 'report', value: ({ correction: { target } }) => target.report },
    { name: 'why', value: ({ why }) => why },
  ]),
  errors: [],
  run: async (_, { store }) => ({ items: await waitingToShow(store) }),
})

const why = {
  reason: z.string().max(2000).exactOptional().meta({ description: 'Why, in words; hiding wants one.' }),
  supersedes: id.exactOptional().meta({ description: 'Id of an entry it stands in place of.' }),
  yes: z.boolean().exactOptional().meta({ description: 'It is meant so, however odd.' }),
}
const errors = ['unknown-id', 'unknown-item', 'correction-refused', 'correction-doubtful', 'unknown-zone', 'store-full'] as const
const made = ({ id }: { readonly id: string }): string => `/corrections/${id}`

const reportWish = z
  .object({
    id,
    kind: z.enum(reportWishKinds),
    item: pointer.exactOptional().meta({ description: 'What it is about; the report as a whole unless told.' }),
    value: wishValue,
    ...why,
  })
  .superRefine(({ kind, value }, wrong) => {
    const checked = reportWishes[kind].safeParse(value)
    for (const { message, path } of checked.error?.issues ?? []) wrong.addIssue({ code: 'custom', message, path: ['value', ...path], input: value })
  })

/** `POST /v1/reports/{id}/corrections` */
export const correctReport = operation({
  name: 'correct_report',
  summary: 'Correct what was read out of a report, or hide words of it. What it changes is joined anew at once.',
  group: 'Corrections',
  role: 'editor',
  method: 'POST',
  path: '/reports/{id}/corrections',
  input: reportWish,
  output: joinedCorrection,
  errors,
  changes: getReport,
  made,
  async run({ id, ...wish }, context, caller) {
    // What each kind takes was checked above.
    return joinedEntry(await correctReportAsWished(context.store, id, wish as WishOfReport, by(caller, context)), context)
  },
})

/** `POST /v1/claims/{id}/corrections` */
export const correctClaimOperation = operation({
  name: 'correct_claim',
  summary: 'Say that claims are one, or that words of some reports say something else than a claim.',
  group: 'Corrections',
  role: 'editor',
  method: 'POST',
  path: '/claims/{id}/corrections',
  input: z.object({
    id,
    kind: z.enum(['claim-merge', 'claim-split']),
    value: z.array(id).min(1).max(500).meta({ description: 'Ids of the claims that say the same; to split, of the reports whose words say something else.' }),
    ...why,
  }),
  output: joinedCorrection,
  errors,
  changes: getClaim,
  made,
  run: async ({ id, ...wish }, context, caller) => joinedEntry(await correctClaim(context.store, id, wish, by(caller, context)), context),
})

/** `POST /v1/corrections/{id}/undo` */
export const undoCorrection = operation({
  name: 'undo_correction',
  summary: 'Take a correction back, by a new entry.',
  group: 'Corrections',
  role: 'editor',
  method: 'POST',
  path: '/corrections/{id}/undo',
  input: z.object({ id, reason: why.reason }),
  output: joinedCorrection,
  errors: ['unknown-correction', 'correction-refused', 'store-full'],
  made,
  run: async ({ id, ...reason }, context, caller) => joinedEntry(await undoKept(context.store, id, { ...by(caller, context), ...reason }), context),
})

function by({ name }: Caller, { now }: Context): { readonly by: string; readonly at: string } {
  return { by: name, at: now() }
}

/** The entry as it is shown, once what it changes is joined, or once whoever asks has waited long enough: then joining goes on, and the stream tells when it is done. */
async function joinedEntry({ id }: Correction, { store, joined, patience }: Context): Promise<z.output<typeof joinedCorrection>> {
  const late = new AbortController()
  const joining = joined()
  joining.catch(() => undefined) // told by the log, and done again
  const inTime = await Promise.race([joining.then(() => true), setTimeout(patience, false, { signal: late.signal, ref: false })]).finally(() => late.abort())
  return { ...flat(await shownCorrection(store, id)), joined: inTime }
}
