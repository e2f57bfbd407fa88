import type { Store } from '../../../store/index.ts'
import { countedVerdicts, giveVerdict, sampled } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { ReviewValues } from '../commands/review.ts'
import type { Io } from '../io.ts'
import { correctorOf } from './corrector.ts'
import { targetOf } from './target.ts'

/** `hearsay review sample`: what is to be judged, an item a line. */
export async function printSample(store: Store, { kind = 'statement', story, seed, limit = 25 }: ReviewValues, io: Io): Promise<void> {
  const order = seed === undefined ? 'least-certain' : 'random'
  const { items, among } = await sampled(store, { kind, order, seed: seed ?? '', limit, ...(story !== undefined && { story }) })
  for (const { report, item, confidence, statement, event, doubts, verdict } of items) {
    const who = statement ? `${statement.speaker ?? 'nobody named'} ${statement.stance}` : `${event?.sources ?? '–'} ${event?.type} ${event?.targets ?? '–'}`
    const said = verdict ? `, ${verdict.verdict} by ${verdict.by}` : ''
    const why = doubts.length > 0 ? `: ${doubts.join(', ')}` : ''
    await io.out.write(`${report}-${item}  ${who}: ${statement?.words ?? event?.words}  (${confidence.toFixed(2)}${why}${said})\n`)
  }
  if (!io.words.isTerminal) return
  await io.words.write(
    `${items.length} of ${among}. hearsay review right TARGET or wrong TARGET says so${seed === undefined ? '' : `, with --seed ${seed}`}.\n`,
  )
}

/** `hearsay review right|wrong TARGET`. */
export async function judgeItem(store: Store, verdict: 'right' | 'wrong', typed: string | undefined, { seed, by }: ReviewValues, io: Io): Promise<void> {
  const target = typed === undefined ? undefined : targetOf(typed)
  if (target?.item === undefined)
    throw new HearsayError('missing-input', { command: `review ${verdict}`, expected: 'what is judged', example: `hearsay review ${verdict} 4v1dqkc9m2x0f-s2` })
  const judging = { item: target.item, verdict, ...(seed !== undefined && { sample: seed }) }
  const { id, target: words } = await giveVerdict(store, target.report, judging, correctorOf(by))
  await io.out.write(`${id} ${verdict}: “${words.textQuote.exact.replaceAll(/\s+/gu, ' ')}”\n`)
}

/** `hearsay review summary`: how many are right. */
export async function printSummary(store: Store, { kind, seed }: ReviewValues, io: Io): Promise<void> {
  const { random, picked } = await countedVerdicts(store, { ...(kind !== undefined && { kind }), ...(seed !== undefined && { sample: seed }) })
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
  for (const [how, groups] of [
    ['drawn at random', random],
    ['picked, which measures nothing', picked],
  ] as const) {
    if (groups.length > 0) await io.out.write(`${how}\n`)
    for (const { of, value, judged, right, precision, low, high } of groups)
      await io.out.write(
        `  ${of === 'all' ? 'all' : `${of} ${value}`}: ${right} of ${judged} right, ${percent(precision)} (${percent(low)} to ${percent(high)})\n`,
      )
  }
  if (random.length + picked.length === 0) await io.words.write('Nothing was judged yet: hearsay review sample --seed 1\n')
}
