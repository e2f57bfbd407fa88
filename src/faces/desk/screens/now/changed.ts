import type { Change } from '../../api/index.ts'

/** What can have happened to a claim, a report or a reading of it. */
export const newsKinds = ['claim', 'origin', 'update', 'contradiction', 'denial', 'retraction', 'correction', 'version'] as const
export type NewsKind = (typeof newsKinds)[number]

/** Of what happened in one moment, what an editor has to know first comes first. */
const urgency: readonly NewsKind[] = ['contradiction', 'denial', 'retraction', 'update', 'origin', 'claim', 'correction', 'version']

/** Something that happened since the reader looked: one line, however often the thing changed meanwhile. */
export interface News {
  readonly kind: NewsKind
  readonly change: Change
}

/** Changes of one story, the newest first; those that belong to none come last. */
export interface StoryNews {
  readonly story: string | undefined
  readonly news: readonly News[]
}

/**
 * What happened, one line a thing, the newest first. `changes` are those since the reader looked, the newest first; what is gone or only told again
 * by the same origin is no news.
 */
export function newsIn(changes: readonly Change[]): News[] {
  const whole = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`
    const later = whole.get(key)
    whole.set(key, later ? joined(change, later) : change)
  }
  const news = [...whole.values()].flatMap((change): News[] => {
    const kind = kindOf(change)
    return kind ? [{ kind, change }] : []
  })
  return news.toSorted((a, b) => Date.parse(b.change.at) - Date.parse(a.change.at) || urgency.indexOf(a.kind) - urgency.indexOf(b.kind))
}

/** The same by story: the story where something happened last comes first. */
export function byStory(news: readonly News[]): StoryNews[] {
  const stories = new Map<string | undefined, News[]>()
  for (const it of news) {
    const story = it.change.kind === 'claim' ? it.change.of : undefined
    const others = stories.get(story)
    if (others) others.push(it)
    else stories.set(story, [it])
  }
  const groups = [...stories].map(([story, news]) => ({ story, news }))
  return [...groups.filter(({ story }) => story !== undefined), ...groups.filter(({ story }) => story === undefined)]
}

/** How many there are of each kind. */
export function counted(news: readonly News[]): Readonly<Partial<Record<NewsKind, number>>> {
  const counts: Partial<Record<NewsKind, number>> = {}
  for (const { kind } of news) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** Two changes of one thing as one: from before the first to after the last. */
function joined(earlier: Change, later: Change): Change {
  const { before: _, ...rest } = later
  return { ...rest, fate: later.fate === 'gone' ? 'gone' : earlier.fate === 'new' ? 'new' : later.fate, ...(earlier.before && { before: earlier.before }) }
}

function kindOf({ kind, fate, of, before, after }: Change): NewsKind | undefined {
  if (fate === 'gone') return undefined
  if (kind === 'correction') return 'correction'
  if (kind === 'report') return of !== undefined && fate === 'changed' ? 'version' : undefined
  if (kind !== 'claim') return undefined
  if (after?.status !== before?.status) {
    if (after?.status === 'contradicted') return 'contradiction'
    if (after?.status === 'denied') return 'denial'
    if (after?.status === 'retracted') return 'retraction'
    if (after?.status === 'updated') return 'update'
  }
  if (fate === 'new') return 'claim'
  if ((after?.contradicts ?? 0) > (before?.contradicts ?? 0)) return 'contradiction'
  if (String(after?.values ?? '') !== String(before?.values ?? '')) return 'update'
  return (after?.origins ?? 0) > (before?.origins ?? 0) ? 'origin' : undefined
}
