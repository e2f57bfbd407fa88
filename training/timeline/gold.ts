import { existsSync, readFileSync } from 'node:fs'
import type { Digest } from '../../src/record/index.ts'

/** A journalist's timeline: what happened on which day. */
export interface GoldTimeline {
  readonly set: string
  readonly topic: string
  /** The crisis it is about: folds keep it together, whatever the language. */
  readonly crisis: string
  /** By date. */
  readonly entries: ReadonlyMap<string, readonly string[]>
}

/** The timelines of a set. */
export function goldTimelines(folder: string, set: string): readonly GoldTimeline[] {
  return linesOf(`${folder}/${set}.timelines.jsonl`).map((line) => {
    const row = JSON.parse(line) as { topic: string; story_id: string; entries: { date: string; sentences: string[] }[] } // the file's format
    const entries = new Map<string, readonly string[]>()
    for (const { date, sentences } of row.entries) entries.set(date, [...(entries.get(date) ?? []), ...sentences])
    return { set, topic: row.topic, crisis: crisisOf(row.story_id), entries }
  })
}

/** Two sets name one crisis in two ways. */
function crisisOf(story: string): string {
  const name = story.toLowerCase()
  return name.startsWith('libya') ? 'libya' : name.startsWith('syria') ? 'syria' : name
}

/** What was read of a topic's reports, from `training/timeline/read.ts`. */
export function digestsOfTopics(folder: string, set: string): ReadonlyMap<string, readonly Digest[]> {
  const topics = new Map<string, Digest[]>()
  for (const line of linesOf(`${folder}/${set}.digests.jsonl`)) {
    const { topic, digest } = JSON.parse(line) as { topic: string; digest: Digest } // written by read.ts
    topics.set(topic, [...(topics.get(topic) ?? []), digest])
  }
  return new Map([...topics].map(([topic, digests]) => [topic, digests.sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : 1))]))
}

function linesOf(file: string): readonly string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : []
}
