import { compare } from '../compare.ts'
import type { Claim, Episode } from '../../words/index.ts'
import { hashedId } from '../hashed-id.ts'
import type { JoinedStory } from '../joined-story.ts'
import { rfc3339 } from '../rfc3339.ts'
import { openCentre } from '../timeline/centre.ts'
import { draftOf, type TimelineDraft } from '../timeline/draft.ts'
import { learnedJudge } from '../timeline/judge.ts'
import { claimsOfEpisodes } from './claims-of-episodes.ts'
import { gatherEpisodes, type GatheredEpisode } from './gather-episodes.ts'
import { linesOfClaims } from './lines-of-claims.ts'
import { toldEventsOf } from './told-events.ts'

/** The episodes of a story: what happened within days, told by several reports in like words with the same names. In the order of time. */
export function episodesOf({ id, digests }: JoinedStory, claims: readonly Claim[]): readonly Episode[] {
  if (digests.length < 2) return []
  const draft = draftOf(digests)
  const linesOfClaim = linesOfClaims(claims, draft.lines)
  const gathered = gatherEpisodes(toldEventsOf(draft.lines, draft.terms, new Set(linesOfClaim.flat())))
  const claimIds = claimsOfEpisodes(claims, linesOfClaim, gathered)
  const episodes = gathered.map((episode, number): Episode => {
    const [first] = episode.events
    const title = draft.lines[titleLine(episode, draft)]
    return {
      // Named by the sentence it begins with: it keeps its id as reports are added after it.
      id: hashedId('episode', id, digests[first?.report ?? 0]?.id ?? '', String(draft.lines[first?.line ?? 0]?.span[0] ?? 0)),
      title: title ? (digests[title.report]?.reading.report.text.slice(...title.span).replace(/\s+/gu, ' ') ?? '') : '',
      ...boundsOf(episode, draft),
      reports: [...new Set(episode.events.map(({ report }) => report))].sort((a, b) => a - b).flatMap((report) => digests[report]?.id ?? []),
      claims: claimIds[number] ?? [],
    }
  })
  return episodes.sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id))
}

/** The claims, each with the episode it belongs to. */
export function withEpisodes(claims: readonly Claim[], episodes: readonly Episode[]): readonly Claim[] {
  const episodeOf = new Map(episodes.flatMap(({ id, claims: members }) => members.map((claim) => [claim, id] as const)))
  return claims.map((claim) => {
    const episode = episodeOf.get(claim.id)
    return episode === undefined ? claim : { ...claim, episode }
  })
}

/** The sentence that says most of what the episode's sentences say and tells its day best; a whole one where there is any. */
function titleLine({ events, first, last }: GatheredEpisode, draft: TimelineDraft): number {
  const { line: chanceOf } = learnedJudge()
  const centre = openCentre()
  for (const { vector } of events) centre.add(vector)
  const told = new Map<number, number>()
  draft.days.forEach(({ day, candidates }, index) => {
    if (day < first || day > last) return
    candidates.forEach(({ line }, place) => {
      const row = draft.rows[index]?.[place]
      if (row) told.set(line, Math.max(told.get(line) ?? 0, chanceOf(row)))
    })
  })
  const worth = new Map(events.map(({ line, vector }) => [line, centre.nearness(vector) * (told.get(line) ?? 0)]))
  const best = [...worth].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([line]) => line)
  return best.find((line) => draft.lines[line]?.closed) ?? best[0] ?? -1
}

/** From the time of day that the first day's sentences give, else its beginning, to the end of the last day; UTC. */
function boundsOf({ events, first, last }: GatheredEpisode, { lines, clock }: TimelineDraft): { readonly from: string; readonly to: string } {
  const told = events.flatMap(({ line }) => lines[line]?.said.flatMap(({ day, time }) => (day === first ? (time?.from ?? []) : [])) ?? []).sort()
  return { from: told[0] ?? rfc3339(clock.beginOf(first)), to: rfc3339(clock.beginOf(last + 1)) }
}
