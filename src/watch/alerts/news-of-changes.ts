import type { Change, Store } from '../../store/index.ts'
import { changedClaims, type ChangedClaim } from './changed-claims.ts'
import { followedOn } from './followed-on.ts'
import { newsOfClaim, newsOfReport, newsOfStory, type KeptNews } from './found-news.ts'
import { openLookUp, type LookUp } from './look-up.ts'
import { mayMatch } from './matches.ts'
import { searchesOf, type Search } from './saved-search.ts'
import { tellings, type AgainstClaim } from './tellings.ts'
import { toldBy } from './told-by.ts'
import { wasTold, type Told } from './told-before.ts'
import { isNamed, wordsStandIn } from './word-match.ts'

/** What the saved searches of a store tell of these changes and have not told before. `gap`: others before them are not there any more. */
export async function newsOfChanges(store: Store, changes: readonly Change[], gap: boolean, at: string): Promise<readonly KeptNews[]> {
  const lookUp = openLookUp(store)
  const every = gap ? await claimsOf(store) : []
  const all: KeptNews[] = []
  for (const saved of await searchesOf(store)) {
    const later = changes.filter((change) => Date.parse(change.at) >= Date.parse(saved.madeAt))
    const search = await followedOn(store, saved, later, lookUp)
    const claims = withUnknown(changedClaims(later), every)
    const found: KeptNews[] = []
    for (const change of claims) found.push(...(await newsOfChangedClaim(search, change, claims, at, lookUp)))
    for (const change of later) found.push(...(await newsOfOther(search, change, at, lookUp)))
    all.push(...(await untold(store, search, found)))
  }
  return all
}

/** Where changes are missing, every claim may have changed; nobody knows what was before. */
async function claimsOf(store: Store): Promise<readonly string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = await store.claims({ limit: 500, ...(after !== undefined && { after }) })
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after !== undefined)
  return ids
}

function withUnknown(known: readonly ChangedClaim[], every: readonly string[]): readonly ChangedClaim[] {
  const there = new Set(known.map(({ id }) => id))
  return [...known, ...every.filter((id) => !there.has(id)).map((id) => ({ id }))]
}

async function newsOfChangedClaim(
  search: Search,
  change: ChangedClaim,
  claims: readonly ChangedClaim[],
  at: string,
  lookUp: LookUp,
): Promise<readonly KeptNews[]> {
  if (!search.conditions.tell.some((kind) => kind !== 'story' && kind !== 'report' && kind !== 'version')) return []
  const claim = await lookUp.claim(change.id)
  if (!claim || !mayMatch(search.conditions, claim)) return []
  if (search.conditions.story && search.conditions.story.id !== claim.story) return []
  const against = [...(await standing('contradicts', claim.contradicts)), ...(await standing('denies', claim.deniedBy))]
  const happening = { ...(await lookUp.facts(claim)), against, ...(change.before && { before: change.before }) }
  const told = tellings(search.conditions, happening, search.madeAt)
  return Promise.all(told.map(async (telling) => newsOfClaim(search, happening, telling, at, lookUp)))

  async function standing(how: AgainstClaim['how'], ids: readonly string[] = []): Promise<readonly AgainstClaim[]> {
    const others = (await Promise.all(ids.map(lookUp.claim))).flatMap((other) => other ?? [])
    const isNew = (id: string): boolean => claims.some((it) => it.id === id && it.before === undefined)
    return Promise.all(others.map(async (other) => ({ ...(await lookUp.facts(other)), how, isNew: isNew(other.id) })))
  }
}

async function newsOfOther({ conditions, ...search }: Search, change: Change, at: string, lookUp: LookUp): Promise<readonly KeptNews[]> {
  const { tell, words, outlet, report } = conditions
  const asked = { ...search, conditions }
  if (change.kind === 'story' && change.fate === 'new' && tell.includes('story')) {
    const story = await lookUp.story(change.id)
    const first = await lookUp.report(story?.reports[0] ?? '')
    return story && (words === undefined || wordsStandIn(words, [story.title, first?.title ?? ''])) ? [await newsOfStory(asked, story, at, lookUp)] : []
  }
  if (change.kind !== 'report' || change.fate === 'gone' || !tell.some((kind) => kind === 'report' || kind === 'version')) return []
  const kept = await lookUp.report(change.id)
  if (!kept || Date.parse(kept.readAt) < Date.parse(search.madeAt)) return [] // an old one that was read only now
  const kind = kept.versions.at(-1)?.id === kept.id ? 'report' : 'version'
  if (!tell.includes(kind) || (report !== undefined && kept.item !== report)) return []
  if (words !== undefined && !wordsStandIn(words, [kept.title ?? '', kept.report.text])) return []
  if (outlet !== undefined && !isNamed(outlet, kept.outlet ?? '')) return []
  return [newsOfReport(asked, kept, kind, at)]
}

/** Those that the search did not tell, and that are not the same among themselves. */
async function untold(store: Store, search: Search, found: readonly KeptNews[]): Promise<readonly KeptNews[]> {
  if (found.length === 0) return []
  const told: Told[] = [...(await toldBy(store, search.id))]
  return found.filter(({ body: { known } }) => {
    const again = wasTold(told, known)
    if (!again) told.push(known)
    return !again
  })
}
