import type { Db } from '../db.ts'
import { deleteIn } from '../rows/insert.ts'
import { storySpeakers } from '../tables/counter-table.ts'

/** Counts anew who said how much in these stories. */
export async function countSpeakers(db: Db, stories: readonly string[]): Promise<void> {
  await deleteIn(db, 'story_speaker', 'story', stories)
  for (const story of stories) await db.run(storySpeakers('sr.story = ?'), [story])
}

/** The same in the story that a report is in, if it is in one. */
export async function countSpeakersAround(db: Db, seq: number): Promise<void> {
  const story = (await db.get('select story from story_report where seq = ?', [seq]))?.['story']
  if (typeof story === 'string') await countSpeakers(db, [story])
}
