import { reportsIn } from '../../../intake/index.ts'
import type { WatchedSource } from '../../../store/index.ts'
import { HearsayError, type Intake } from '../../../words/index.ts'
import type { Asked } from '../after.ts'
import { countsOf } from '../keep-reports.ts'
import { memoryOf } from '../memory.ts'
import { newestTimes } from '../pace/gap.ts'
import type { Asking } from './asking.ts'
import { hashed, rememberingAnswer, rememberingVersion } from './fetched.ts'

/** Asks a page: other words on it are a new version of it; entries of a live page are reports of their own. Throws as `askFeed` does. */
export async function askPage(source: WatchedSource, asking: Asking): Promise<Asked> {
  const memory = memoryOf(source.state)
  const fetched = await asking.fetch(source.address, { kind: 'page', ...(memory.validators && { validators: memory.validators }) })
  const answered = rememberingAnswer(memory, fetched, source.address)
  if (fetched.unchanged) return { memory: { ...answered, saves: true }, reports: 0, versions: 0, unchanged: true }
  const { source: page, digest } = hashed(fetched.source)
  const intakes: Intake[] = []
  let note: HearsayError | undefined
  for await (const item of reportsIn(page)) {
    if (!(item instanceof HearsayError)) intakes.push(item)
    else if (intakes.length === 0 && item.code !== 'truncated-input') throw item
    else note ??= item
  }
  if (intakes[0]?.quality === 'wall')
    throw new HearsayError('blocked-by-site', { url: source.address, reason: 'it shows a wall in the place of the page' }, { where: source.address })
  const counts = countsOf(await asking.keep(intakes, source.address))
  const changed = counts.reports + counts.versions > 0
  const title = intakes[0]?.report.title
  return {
    memory: {
      ...rememberingVersion(answered, fetched, digest(), note === undefined),
      times: newestTimes([...(memory.times ?? []), ...(changed ? [asking.now()] : [])]),
    },
    ...counts,
    ...(title !== undefined && { title }),
    ...(note && { note }),
  }
}
