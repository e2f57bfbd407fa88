import { readFileSync } from 'node:fs'
import { digestOf, type Digest } from '../../src/record/digest/index.ts'
import type { JoinedStory } from '../../src/record/joined-story.ts'
import type { Copy, Story } from '../../src/words/index.ts'
import { markedReports, type MarkedReport } from './marked.ts'

/** A story as the program found it, with what people marked in its reports. */
export interface MarkedStory {
  readonly set: string
  readonly joined: JoinedStory
  readonly reports: ReadonlyMap<string, MarkedReport>
}

/** Digests of reports: the words that assert something may be chosen by another judge than the program's. */
export type DigestMaker = (report: MarkedReport) => Digest

export const usualDigest: DigestMaker = ({ text, reading, at }) => digestOf(text, reading, at === undefined ? {} : { at })

interface Row {
  readonly story?: Story
  readonly copy?: Copy
}

/** The stories of a set. */
export function markedStories(folder: string, set: string, digest: DigestMaker = usualDigest): MarkedStory[] {
  const reports = new Map(markedReports(folder, set).map((report) => [report.id, report]))
  const rows = readFileSync(`${folder}/${set}.stories.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row) // rows of `hearsay record`
  const copies = rows.flatMap(({ copy }) => copy ?? [])
  return rows.flatMap(({ story }) => {
    if (!story) return []
    const told = new Set(story.reports)
    const digests = story.reports.flatMap((id) => {
      const report = reports.get(id)
      return report ? [digest(report)] : []
    })
    return [
      { set, joined: { id: story.id, digests, copies: copies.filter(({ b }) => told.has(b)) }, reports: new Map([...reports].filter(([id]) => told.has(id))) },
    ]
  })
}
