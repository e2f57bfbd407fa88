import type { Claim } from '../../words/index.ts'
import type { GatheredEpisode } from './gather-episodes.ts'

/** For each episode the ids of its claims, in their order: those with half of their sentences or more in it, and more than in others. */
export function claimsOfEpisodes(
  claims: readonly Claim[],
  linesOfClaim: readonly (readonly number[])[],
  episodes: readonly GatheredEpisode[],
): readonly (readonly string[])[] {
  const episodeOfLine = new Map(episodes.flatMap(({ events }, number) => events.map(({ line }) => [line, number] as const)))
  const found = episodes.map((): string[] => [])
  claims.forEach(({ id }, index) => {
    const lines = linesOfClaim[index] ?? []
    const counts = new Map<number, number>()
    for (const line of lines) {
      const episode = episodeOfLine.get(line)
      if (episode !== undefined) counts.set(episode, (counts.get(episode) ?? 0) + 1)
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (best && best[1] * 2 >= lines.length) found[best[0]]?.push(id)
  })
  return found.map((ids) => ids.sort())
}
