import type { RecordRows } from '../src/store/index.ts'
import { keptRecord } from './kept-record.ts'

/** The record of these reports as one story with so many main claims. */
export function longStory(reports: readonly string[], claims: number): RecordRows {
  const { stories, claims: made } = keptRecord(reports)
  const [story] = stories
  if (!story) throw new Error('a story needs reports')
  const each = Math.ceil(claims / made.length)
  const many = Array.from({ length: each }, (_, turn) =>
    made.map((claim) => ({ ...claim, id: `${claim.id}x${turn}`, story: story.id, main: true, weight: 1 as const })),
  )
  return { stories: [{ ...story, reports }], copies: [], claims: many.flat().slice(0, claims), timelines: [] }
}
