import type { ActorFacts, EventLine, StatementLine, Store } from '../../store/index.ts'
import { HearsayError, type Claim, type Mention, type Stance } from '../../words/index.ts'
import { tellingOf } from './claims.ts'
import { claimsNamed } from './claims-named.ts'
import { eventsWithEvidence, statementsWithEvidence, type WithEvidence } from './lists.ts'
import { shownReport } from './reports.ts'
import { reportsOf } from './reports-of.ts'
import { shownWords, type Evidence, type ShownWords } from './shown-words.ts'
import { shownStories } from './stories.ts'

/** A claim of somebody, with the words its text is. */
export type ActorsClaim = Pick<Claim, 'id' | 'kind' | 'text' | 'status' | 'firstAt'> & { readonly evidence: readonly Evidence[] }

/** Two claims of somebody that cannot both be true, or of which one denies the other. */
export interface AgainstSelf {
  readonly how: 'contradicts' | 'denies'
  readonly claims: readonly [ActorsClaim, ActorsClaim]
}

/** Somebody, over all reports. */
export interface ShownActor extends Pick<ActorFacts, 'called' | 'statements' | 'lastAt' | 'outlets'> {
  readonly name: string
  /** Names and roles as reports have them, in the newest. */
  readonly mentions: readonly { readonly form: Mention['form']; readonly evidence: readonly Evidence[] }[]
  readonly stances: Readonly<Partial<Record<Stance, number>>>
  readonly stories: readonly { readonly story: string; readonly title: string; readonly statements: number }[]
  readonly newest: readonly WithEvidence<Omit<StatementLine, 'spans'>>[]
  readonly against: readonly AgainstSelf[]
  readonly events: readonly WithEvidence<Omit<EventLine, 'span'>>[]
  readonly more: { readonly outlets: number; readonly against: number; readonly statements: number }
}

/** Reports that are opened for names and roles, and looked through for events; statements, events, claims and contradictions that are shown. */
const [opened, lookedThrough, mostStatements, mostEvents, mostClaims, mostAgainst, mostStories] = [5, 200, 10, 20, 300, 20, 20]

/** What somebody is called, what they said, where, how that stands to itself, and what they took part in. Throws `unknown-id`. */
export async function shownActor(store: Store, name: string): Promise<ShownActor> {
  const facts = await store.actor(name)
  if (!facts) throw new HearsayError('unknown-id', { id: name, file: store.file })
  const { called, statements, lastAt, outlets } = facts
  const at = await store.actorAt(name, lookedThrough, mostEvents)
  const stories = facts.stories.slice(0, mostStories)
  const titles = new Map((await shownStories(store, { ids: stories.map(({ story }) => story), limit: mostStories })).items.map(({ id, title }) => [id, title]))
  const ids = await store.claimsFrom(
    name,
    stories.map(({ story }) => story),
    mostClaims,
  )
  const pairs = againstSelf([...(await claimsNamed(store, ids)).values()])
  const claims = pairs.slice(0, mostAgainst)
  const both = claims.flatMap(({ claims: two }) => two)
  const shown = await shownWords(
    store,
    both.flatMap(tellingOf).map(({ report }) => report),
    both.flatMap(reportsOf),
  )
  const newest = (await store.statements({ speaker: name, limit: mostStatements })).items
  return {
    name,
    called,
    mentions: await mentionsOf(store, name, at.reports.slice(0, opened)),
    statements,
    ...(lastAt !== undefined && { lastAt }),
    stances: Object.fromEntries(facts.stances),
    stories: stories.map(({ story, statements: said }) => ({ story, title: titles.get(story) ?? '', statements: said })),
    outlets,
    newest: await statementsWithEvidence(store, newest),
    against: claims.map(({ how, claims: [a, b] }) => ({ how, claims: [lineOf(a, shown), lineOf(b, shown)] })),
    events: await eventsWithEvidence(store, at.events),
    more: {
      outlets: facts.allOutlets - outlets.length,
      against: pairs.length - claims.length,
      statements: Math.max(0, statements - newest.length),
    },
  }
}

interface Pair {
  readonly how: AgainstSelf['how']
  readonly claims: readonly [Claim, Claim]
}

/** Pairs of claims that stand against each other, each once. */
export function againstSelf(claims: readonly Claim[]): readonly Pair[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const pairs = new Map<string, Pair>()
  for (const claim of claims) {
    const add = (how: Pair['how'], ids: readonly string[] = []): void => {
      for (const other of ids.flatMap((id) => byId.get(id) ?? [])) {
        const key = [claim.id, other.id].toSorted().join(' ')
        if (other !== claim && !pairs.has(key)) pairs.set(key, { how, claims: [claim, other] })
      }
    }
    add('denies', claim.deniedBy)
    add('contradicts', claim.contradicts)
  }
  return [...pairs.values()]
}

function lineOf(claim: Claim, shown: ShownWords): ActorsClaim {
  const { id, kind, text, status, firstAt } = claim
  return {
    id,
    kind,
    text: shown.without(reportsOf(claim), text),
    status,
    ...(firstAt !== undefined && { firstAt }),
    evidence: shown.evidence(tellingOf(claim)),
  }
}

/** Names and roles, each way of writing once. */
async function mentionsOf(store: Store, name: string, reports: readonly string[]): Promise<ShownActor['mentions']> {
  const shown = await shownWords(store, reports)
  const found = new Map<string, { readonly form: Mention['form']; readonly evidence: readonly Evidence[] }>()
  for (const report of reports) {
    const { kept } = await shownReport(store, report)
    for (const { form, span } of kept.reading?.actors.find((it) => it.name === name)?.mentions ?? []) {
      const evidence = form === 'name' || form === 'role' ? shown.evidence([{ report, span }]) : []
      const [first] = evidence
      if (first && !found.has(first.words)) found.set(first.words, { form, evidence })
    }
  }
  return [...found.values()]
}
