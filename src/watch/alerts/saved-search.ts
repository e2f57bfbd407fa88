import type { SavedSearch, Store } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { anchorsOf } from './anchors.ts'
import { moment } from './checks.ts'
import type { Conditions, FollowedClaim, FollowedStory, SearchWish, Target, WishedConditions, WishedTarget } from './conditions.ts'
import { openLookUp } from './look-up.ts'

/** A saved search as the program knows it: the store keeps conditions and targets as JSON that was checked when it came in. */
export type Search = Omit<SavedSearch, 'conditions' | 'targets'> & { readonly conditions: Conditions; readonly targets: readonly Target[] }

/** Saved searches of a store. */
export async function searchesOf(store: Store): Promise<readonly Search[]> {
  return (await store.alerts.searches()).map(searchOf)
}

/** A saved search as the program knows it. */
export function searchOf(saved: SavedSearch): Search {
  return saved as unknown as Search // `checkedWish` let nothing else in
}

/** The search of this name or id. Throws `unknown-alert`. */
export async function searchNamed(store: Store, name: string): Promise<Search> {
  const all = await searchesOf(store)
  const found = all.find((search) => search.name === name) ?? all.find(({ id }) => id === name)
  if (!found) throw new HearsayError('unknown-alert', { name })
  return found
}

/** What a new search is made with. */
export interface Making {
  readonly id: string
  /** RFC 3339 UTC. */
  readonly at: string
  readonly account?: string
  /** A new secret for each webhook that brings none. */
  secret(): string
}

/** A search of what a person wishes; what it follows is looked up. Throws `unknown-id`. */
export async function madeSearch(store: Store, wish: SearchWish, { id, at, account, secret }: Making): Promise<Search> {
  const { name, targets, mutedUntil, digest } = wish
  return {
    id,
    ...(account !== undefined && { account }),
    name,
    conditions: await followed(store, wish.conditions),
    targets: targets.map((target) => withSecret(target, secret)),
    madeAt: at,
    ...(mutedUntil !== undefined && { mutedUntil }),
    ...(digest !== undefined && { digest }),
  }
}

/** Keeps a search. */
export async function saveSearch(store: Store, search: Search): Promise<void> {
  await store.alerts.save(search as unknown as SavedSearch) // possible as JSON
}

function withSecret(target: WishedTarget, secret: () => string): Target {
  return target.kind === 'mail' ? target : { ...target, secret: target.secret ?? secret() }
}

async function followed(store: Store, { tell = ['claim'], story, claim, report, ...wished }: WishedConditions): Promise<Conditions> {
  return {
    tell,
    ...wished,
    ...(story !== undefined && { story: await storyToFollow(store, story) }),
    ...(claim !== undefined && { claim: await claimToFollow(store, claim) }),
    ...(report !== undefined && { report: await itemOf(store, report) }),
  }
}

async function storyToFollow(store: Store, id: string): Promise<FollowedStory> {
  const story = (await store.story(id)) ?? unknown(store, id)
  return { id, report: await itemOf(store, story.reports[0] ?? '') }
}

async function claimToFollow(store: Store, id: string): Promise<FollowedClaim> {
  const claim = (await store.claim(id)) ?? unknown(store, id)
  return { id, anchors: anchorsOf((await openLookUp(store).facts(claim)).members) }
}

async function itemOf(store: Store, id: string): Promise<string> {
  return ((await store.report(id)) ?? unknown(store, id)).item
}

function unknown(store: Store, id: string): never {
  throw new HearsayError('unknown-id', { id, file: store.file })
}

/** A search as it may be shown: secrets are shown once, when they are made. */
export function withoutSecrets(search: Search): Search {
  return { ...search, targets: search.targets.map((target) => (target.kind === 'webhook' ? { ...target, secret: 'whsec_…' } : target)) }
}

/** A search that sends nothing before a time, or at once. Throws `bad-alert`. */
export function mutedSearch(search: Search, until: string | undefined): Search {
  const { mutedUntil: _, ...heard } = search
  return until === undefined ? heard : { ...heard, mutedUntil: moment(until, 'alert.mutedUntil') }
}
