import type { WatchedSource } from '../../../store/index.ts'
import { HearsayError } from '../../../words/index.ts'

/** Sources that a person means: by id, address or title, all of a group, or `all`. Throws `unknown-source`. */
export function sourcesNamed(sources: readonly WatchedSource[], name: string): readonly WatchedSource[] {
  if (name === 'all') return sources
  const folded = name.trim().toLowerCase()
  const found = [
    (source: WatchedSource) => source.id === name || source.address === name,
    (source: WatchedSource) => source.title?.toLowerCase() === folded,
    (source: WatchedSource) => source.group?.some((group) => group.toLowerCase() === folded) === true,
  ]
  for (const meant of found) {
    const some = sources.filter(meant)
    if (some.length > 0) return some
  }
  throw new HearsayError('unknown-source', { source: name })
}
