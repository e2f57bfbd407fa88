import { copyLine, storyText, type Look } from '../../export/index.ts'
import type { RecordedCollection } from '../../watch/index.ts'

/** A record for a person: each story with what is told, by whom, and who took words from whom. */
export function* recordText({ stories, copies, claims, reports }: RecordedCollection, look: Look): Generator<string> {
  const related = new Map(stories.map(({ id, title }) => [id, title]))
  let first = true
  for (const story of stories) {
    if (!first) yield '\n'
    first = false
    const inside = new Set(story.reports)
    yield* storyText(
      { story, claims: claims.filter((claim) => claim.story === story.id), copies: copies.filter(({ b }) => inside.has(b)), reports, related },
      look,
    )
  }
  if (stories.length === 0) for (const copy of copies) yield `${copyLine(copy)}\n`
}
