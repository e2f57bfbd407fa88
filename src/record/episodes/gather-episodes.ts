import { openCentre, type Centre } from '../timeline/centre.ts'
import type { ToldEvent } from './told-events.ts'

/** Sentences that tell one episode. */
export interface GatheredEpisode {
  readonly events: readonly ToldEvent[]
  /** Days since 1970. */
  readonly first: number
  readonly last: number
}

interface OpenEpisode {
  readonly events: ToldEvent[]
  readonly centre: Centre
  readonly names: Set<number>
  readonly reports: Set<number>
  first: number
  last: number
}

export interface GatherSettings {
  /** Cosine from which a sentence belongs to an episode with whose sentences it shares a name. */
  readonly near: number
  /** Most days from the first to the last: an episode lasts hours to days. */
  readonly days: number
}

/** Chosen on BASIL (events of one to three days, three outlets each) and the hand-made clusters: from 0.06 to 0.1 no two events meet. */
export const usualGathering: GatherSettings = { near: 0.08, days: 4 }

/**
 * Sentences gathered day by day, each with the nearest episode that is not over: one with a sentence of its day or the day before, a name in common and
 * like words. Episodes that mostly the same reports tell in like words are one. What one report alone tells is no episode.
 */
export function gatherEpisodes(events: readonly ToldEvent[], settings: GatherSettings = usualGathering): readonly GatheredEpisode[] {
  const done: OpenEpisode[] = []
  let open: OpenEpisode[] = []
  let day: number | undefined
  for (const event of events) {
    if (event.day !== day) {
      const isOpen = ({ first, last }: OpenEpisode): boolean => last >= event.day - 1 && first > event.day - settings.days
      done.push(...open.filter((episode) => !isOpen(episode)))
      open = open.filter(isOpen)
      day = event.day
    }
    const best = nearest(event, open, settings.near)
    if (best) join(best, event)
    else open.push(newEpisode(event))
  }
  return joined([...done, ...open], settings).filter(({ reports }) => reports.size > 1)
}

function newEpisode(event: ToldEvent): OpenEpisode {
  const episode = { events: [], centre: openCentre(), names: new Set<number>(), reports: new Set<number>(), first: event.day, last: event.day }
  join(episode, event)
  return episode
}

function nearest(event: ToldEvent, open: readonly OpenEpisode[], near: number): OpenEpisode | undefined {
  let best: { episode: OpenEpisode; nearness: number } | undefined
  for (const episode of open) {
    if (![...event.names].some((name) => episode.names.has(name))) continue
    const nearness = episode.centre.nearness(event.vector)
    if (nearness >= near && nearness > (best?.nearness ?? 0)) best = { episode, nearness }
  }
  return best?.episode
}

function join(episode: OpenEpisode, event: ToldEvent): void {
  episode.events.push(event)
  episode.centre.add(event.vector)
  for (const name of event.names) episode.names.add(name)
  episode.reports.add(event.report)
  episode.first = Math.min(episode.first, event.day)
  episode.last = Math.max(episode.last, event.day)
}

/** Episodes from the largest on, each with those added that are of its days and half of whose reports tell it, too. */
function joined(episodes: readonly OpenEpisode[], settings: GatherSettings): readonly OpenEpisode[] {
  const large: OpenEpisode[] = []
  for (const episode of [...episodes].sort((a, b) => b.events.length - a.events.length || first(a) - first(b))) {
    const into = large.find((other) => belongs(episode, other, settings))
    if (into) for (const event of episode.events) join(into, event)
    else large.push(episode)
  }
  return large.sort((a, b) => first(a) - first(b))
}

function belongs(episode: OpenEpisode, other: OpenEpisode, { near, days }: GatherSettings): boolean {
  if (episode.first > other.last + 1 || other.first > episode.last + 1) return false
  if (Math.max(episode.last, other.last) - Math.min(episode.first, other.first) >= days) return false
  const shared = [...episode.reports].filter((report) => other.reports.has(report)).length
  if (shared * 2 < episode.reports.size) return false
  return episode.events.reduce((sum, { vector }) => sum + other.centre.nearness(vector), 0) >= near * episode.events.length
}

/** Place of the first sentence: no two episodes have the same. */
function first({ events }: OpenEpisode): number {
  return events.reduce((least, { line }) => Math.min(least, line), Infinity)
}
