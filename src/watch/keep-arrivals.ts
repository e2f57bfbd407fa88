import type { Acknowledged, Kept, Store } from '../store/index.ts'
import { asHearsayError, HearsayError, version, type Intake, type Reading, type ReportInput } from '../words/index.ts'
import { keepCorrectedRows } from './corrections/corrected-rows.ts'
import { reportToRead } from './arrived.ts'
import type { Languages } from './languages.ts'
import { readReport } from './reader.ts'

/** What came in, and what it came in by. */
export interface Arriving {
  readonly file: string
  readonly item: Intake | HearsayError
}

/** What became of one: kept or there already, or an error told in its place; a report that could not be read is kept all the same. */
export type Fate = (Acknowledged & { readonly file: string }) | { readonly file: string; readonly failed: HearsayError }

/** How to keep them. */
export interface KeepOptions {
  /** What a person says of the reports. */
  readonly said?: Partial<ReportInput>
  /** The time, RFC 3339 UTC. */
  readonly now?: () => string
  /** Most reports kept at once; 50 unless told. */
  readonly batch?: number
}

/** Longest that a report that was read waits for others to be kept with, in milliseconds. */
const longestWait = 1000

/**
 * Reads what arrives and keeps it. A fate comes when the report is stored, never before, so that whoever is stopped in the middle can go on by
 * doing the same again: what is there already is passed over without being read. Throws errors of the store.
 */
export async function* keepArrivals(store: Store, languages: Languages, arriving: AsyncIterable<Arriving>, options: KeepOptions = {}): AsyncGenerator<Fate> {
  yield* inBatches(store, arriving, async (kept) => readToKeep(store, async (of) => readReport(languages, of), kept, options.said), options)
}

/** Keeps what arrives in batches, each report as `ready` makes it; `stored` is told of a batch before its fates are. */
export async function* inBatches(
  store: Store,
  arriving: AsyncIterable<Arriving>,
  ready: (kept: Kept) => Promise<ReadToKeep>,
  {
    now = () => new Date().toISOString(),
    batch = 50,
    stored = async () => undefined,
  }: KeepOptions & { readonly stored?: (ids: readonly string[]) => Promise<void> },
): AsyncGenerator<Fate> {
  let waiting: Kept[] = []
  let since = 0
  const keepThem = async (): Promise<readonly Fate[]> => {
    const fates = await store.keep(waiting)
    await keepCorrectedRows(
      store,
      fates.flatMap(({ item }, at) => (waiting[at]?.reading ? [item] : [])),
    )
    await stored(fates.map(({ id }) => id))
    const files = waiting.map(({ file }) => file)
    waiting = []
    return fates.map((fate, at) => ({ ...fate, file: files[at] ?? '' }))
  }
  for await (const { file, item } of arriving) {
    if (item instanceof HearsayError) yield { file, failed: item }
    else {
      const { kept, failed } = await ready({ intake: item, file, readAt: now() })
      if (failed) yield { file, failed }
      if (waiting.length === 0) since = performance.now()
      waiting.push(kept)
    }
    if (waiting.length >= batch || (waiting.length > 0 && performance.now() - since > longestWait)) yield* await keepThem()
  }
  if (waiting.length > 0) yield* await keepThem()
}

/** A report to keep, and why it was not read where it could not be. */
export interface ReadToKeep {
  readonly kept: Kept
  readonly failed?: HearsayError
}

/** The report with its reading, unless it is there and was read by this engine, or could not be read. Throws what no other report could be read with either. */
export async function readToKeep(store: Store, read: (of: ReportInput) => Promise<Reading>, kept: Kept, said?: Partial<ReportInput>): Promise<ReadToKeep> {
  const known = (await store.known([kept.intake])).get(kept.intake)
  if (known && (known.engine ?? version) === version) return { kept }
  try {
    const of = reportToRead(kept.intake, said)
    return { kept: { ...kept, reading: { of, reading: await read(of) } } }
  } catch (thrown) {
    const failed = asHearsayError(thrown)
    if (failed.kind.exit === 2) throw failed
    return { kept, failed }
  }
}
