import type { Change, ChangeFacts, ChangeKind, Page, Store } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { shownWords } from './shown-words.ts'

/** Which changes. */
export interface ChangesAsked {
  readonly kind?: ChangeKind
  /** Id of a story. */
  readonly story?: string
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
  return Promise.all(changes.map(async (change) => withoutHidden(store, change)))
}

async function withoutHidden(store: Store, change: Change): Promise<Change> {
  const reports = await reportsOf(store, change)
  const shown = await shownWords(store, [], reports)
  const told = (facts: ChangeFacts | undefined): ChangeFacts | undefined => {
    if (facts?.text === undefined) return facts
    const { text, ...rest } = facts
    // Of what is no more nobody knows which reports told it.
    return reports.length === 0 ? rest : { ...rest, text: shown.without(reports, text) }
  }
  const [before, after] = [told(change.before), told(change.after)]
  return { ...change, ...(before && { before }), ...(after && { after }) }
}

/** Reports that the words of a change were made of. */
async function reportsOf(store: Store, { kind, id, of }: Change): Promise<readonly string[]> {
  switch (kind) {
    case 'report':
      return [id]
    case 'story':
      return (await store.story(id))?.reports ?? []
    case 'claim':
      return (of === undefined ? undefined : (await store.story(of))?.reports) ?? []
    case 'correction':
    case 'source':
    case 'alert':
    case 'account':
      return []
  }
}
