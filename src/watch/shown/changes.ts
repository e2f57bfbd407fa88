import type { Change, ChangeFacts, ChangeKind, Page, Store } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { shownWords, type ShownWords } from './shown-words.ts'

/** Which changes. */
export interface ChangesAsked {
  readonly kind?: ChangeKind
  /** All but these. */
  readonly except?: ChangeKind
  /** Id of a story. */
  readonly story?: string
  /** Of claims only those that are or were main. */
  readonly main?: boolean
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}

/** What changed, the newest first. Throws `bad-cursor`. */
export async function shownChanges(store: Store, { after, limit = 50, ...asked }: ChangesAsked): Promise<Page<Change>> {
  if (after !== undefined && !/^\d{1,15}$/u.test(after)) throw new HearsayError('bad-cursor', { cursor: after })
  const before = after === undefined ? undefined : Number(after)
  const changes = await store.changes.newest({ ...asked, limit: limit + 1, ...(before !== undefined && { before }) })
  const items = changes.slice(0, limit)
  const last = items.at(-1)
  return { items: await withShownFacts(store, items), ...(changes.length > limit && last && { next: String(last.seq) }) }
}

/** Changes without words that people hid since. */
export async function withShownFacts(store: Store, changes: readonly Change[]): Promise<readonly Change[]> {
  if ((await store.corrections({ kind: 'hide', limit: 1 })).items.length === 0) return changes
  const told = new Map<string, Promise<Told>>() // many claims of a story change together
  return Promise.all(
    changes.map(async (change) => {
      const made = madeOf(change)
      if (!made) return change
      const key = `${made.kind} ${made.id ?? ''}`
      if (!told.has(key)) told.set(key, toldBy(store, made))
      return withoutHidden(change, (await told.get(key)) ?? nothing)
    }),
  )
}

/** What the words of a change were made of. */
interface Made {
  readonly kind: 'report' | 'story'
  readonly id: string | undefined
}

/** Reports, and what is shown of them. */
interface Told {
  readonly reports: readonly string[]
  readonly shown?: ShownWords
}

const nothing: Told = { reports: [] }

/** Nothing of corrections, sources, alerts and accounts is told in words of a report. */
function madeOf({ kind, id, of }: Change): Made | undefined {
  switch (kind) {
    case 'report':
      return { kind, id }
    case 'story':
      return { kind, id }
    case 'claim':
      return { kind: 'story', id: of }
    case 'correction':
    case 'source':
    case 'alert':
    case 'account':
      return undefined
  }
}

async function toldBy(store: Store, { kind, id }: Made): Promise<Told> {
  if (id === undefined) return nothing
  const reports = kind === 'report' ? [id] : ((await store.story(id))?.reports ?? [])
  return { reports, shown: await shownWords(store, [], reports) }
}

function withoutHidden(change: Change, { reports, shown }: Told): Change {
  const facts = (it: ChangeFacts | undefined): ChangeFacts | undefined => {
    if (it?.text === undefined) return it
    const { text, ...rest } = it
    // Of what is no more nobody knows which reports told it.
    return shown && reports.length > 0 ? { ...rest, text: shown.without(reports, text) } : rest
  }
  const [before, after] = [facts(change.before), facts(change.after)]
  return { ...change, ...(before && { before }), ...(after && { after }) }
}
