import { briefsIn, type BriefReport } from '../../../export/index.ts'
import { openStore } from '../../../store/index.ts'
import { keptBriefs } from '../../../watch/index.ts'
import type { BriefValues } from '../commands/brief.ts'
import { briefReport } from '../../lists/brief-report.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'

/** `hearsay brief ID`. Throws `unknown-id` and `bad-date`. */
export async function printBrief(id: string, { format = 'text', language, length, since, ...values }: BriefValues, io: Io): Promise<number> {
  const store = await openStore(storeFile(values))
  try {
    const wished = { ...(language && { language }), ...(length !== undefined && { words: length }), ...(since !== undefined && { since }) }
    const { story, titleOf, briefs, digests } = await keptBriefs(store, id, wished)
    if (format === 'json') {
      await io.out.write(`${JSON.stringify({ schema: 'hearsay/briefs@1', title: story.title, briefs }, undefined, 2)}\n`)
      return 0
    }
    const reports = new Map(digests.map(({ id: report, reading }): [string, BriefReport] => [report, briefReport(report, reading.report)]))
    const views = briefs.map((brief) => ({ title: titleOf(brief), brief, reports }))
    const look = { width: Math.min(io.out.isTerminal ? io.out.columns : 80, 100), color: io.color }
    for (const part of briefsIn(format, views, look)) await io.out.write(part)
    if (briefs.every(({ sentences }) => sentences.length === 0)) await io.words.write('Nothing can be told of this story with the words it rests on.\n')
  } finally {
    await store.close()
  }
  return 0
}
