import type { ClaimsValues } from '../commands/claims.ts'
import type { EventsValues } from '../commands/events.ts'
import type { NumbersValues } from '../commands/numbers.ts'
import type { StoriesValues } from '../commands/stories.ts'
import type { Io } from '../io.ts'
import { boundsTyped } from '../options/times.ts'
import { claimColumns, eventColumns, numberColumns, storyColumns } from '../../lists/columns.ts'
import { printList, type ListValues } from './print-list.ts'

const unjoined = 'hearsay add joins reports at its end, hearsay join at any time.'

/** `hearsay stories` */
export async function printStories(values: StoriesValues, io: Io): Promise<number> {
  const list = { schema: 'hearsay/stories@1', columns: storyColumns, none: `No stories are kept. ${unjoined}` }
  return printList({ ...list, ask: async (store, page) => store.stories(page) }, values, io)
}

/** `hearsay claims` */
export async function printClaims({ story, kind, status, all, order, ...values }: ClaimsValues, io: Io): Promise<number> {
  const wished = { ...(story !== undefined && { story }), ...(kind && { kind }), ...(status && { status }), ...(order && { order }), main: !all }
  const list = { schema: 'hearsay/claims@1', columns: claimColumns, none: `No such claims are kept. ${unjoined}` }
  return printList({ ...list, ask: async (store, page) => store.claims({ ...wished, ...page }) }, values, io)
}

/** `hearsay numbers` */
export async function printNumbers({ story, kind, ...values }: NumbersValues, io: Io): Promise<number> {
  const wished = { ...(story !== undefined && { story }), ...(kind && { kind }) }
  const list = { schema: 'hearsay/numbers@1', columns: numberColumns, none: `No such numbers are kept. ${unjoined}` }
  return printList({ ...list, ask: async (store, page) => store.numbers({ ...wished, ...page }) }, values, io)
}

/** `hearsay events --store FILE` */
export async function printKeptEvents(values: EventsValues & ListValues, io: Io): Promise<number> {
  const { story, type, country, from, to } = values
  const wished = { ...(story !== undefined && { story }), ...(type && { type }), ...(country !== undefined && { country }), ...boundsTyped({ from, to }) }
  const list = { schema: 'hearsay/events@1', columns: eventColumns, none: 'No such events are kept.' }
  return printList({ ...list, ask: async (store, page) => store.events({ ...wished, ...page }) }, values, io)
}
