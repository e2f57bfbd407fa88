import { hashedId } from '../../record/index.ts'
import type { Copy, Story } from '../../words/index.ts'
import { splitLines } from '../lines.ts'
import { linesOf } from '../batch.ts'
import { openLanguages } from '../languages.ts'
import { momentGiven } from './moment.ts'
import { rememberingSource } from './reading-source.ts'
import { recordCollection, type RecordSource } from './record-collection.ts'
import { shelve, type LinesOptions, type RecordLine } from './record-lines.ts'
import type { RowKind } from './rows.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { openToldRows, type ToldRows } from './told-rows.ts'

/** How long no line has to come before the record is told anew, in milliseconds. */
const quiet = 200

/**
 * The record of lines while they come: whenever no more come for a moment, the rows that are new or have changed since, and `{"gone"}` for those that
 * are there no longer. A row with the id of an earlier one replaces it. Throws `bad-date` for `asOf`.
 */
export async function* followLines(chunks: AsyncIterable<Uint8Array>, options: LinesOptions): AsyncGenerator<RecordLine> {
  const shelf = openShelf(options.asOf === undefined ? undefined : momentGiven(options.asOf, 'UTC').at)
  const source = rememberingSource(openLanguages(), options.workers)
  const told = openToldRows()
  try {
    for await (const lines of pausing(splitLines(chunks))) {
      if (lines === undefined) yield* tellAnew(shelf, options, source, told)
      else {
        let number = lines.first
        for (const line of linesOf(lines.bytes)) {
          const failed = shelve(shelf, line, number++, lines.cut)
          if (failed !== undefined) yield { text: `${failed}\n`, failed: true }
        }
      }
    }
  } finally {
    source.close()
    shelf.close()
  }
}

/** What comes, and nothing in its place when a while passes without it, and once at the end. */
async function* pausing<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item | undefined> {
  const iterator = items[Symbol.asyncIterator]()
  let next = iterator.next()
  let untold = false
  for (;;) {
    const { promise, stop } = pause()
    const first = untold ? await Promise.race([next, promise]) : await next
    stop()
    if (first === undefined) {
      untold = false
      yield undefined
    } else if (first.done) {
      if (untold) yield undefined
      return
    } else {
      untold = true
      yield first.value
      next = iterator.next()
    }
  }
}

function pause(): { readonly promise: Promise<undefined>; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  const promise = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, quiet, undefined)
  })
  return { promise, stop: () => clearTimeout(timer) }
}

/** The rows of every collection, and what has changed since they were told last. */
async function* tellAnew(shelf: Shelf, options: LinesOptions, source: RecordSource, told: ToldRows): AsyncGenerator<RecordLine> {
  const round = told.begin()
  const lines: RecordLine[] = []
  const print = (body: object, failed = false): void => void lines.push({ text: `${JSON.stringify(body)}\n`, failed })
  for (const { collection, reports } of shelf.collections()) {
    const of = collection === undefined ? {} : { collection }
    const put = (kind: RowKind, id: string, body: object, story?: string): void => {
      if (round.put({ kind, id, collection, story }, body)) print({ [kind]: body, ...of })
    }
    const wants = (story: Story, copies: readonly Copy[]): boolean => round.wants(story.id, collection, [story, copies])
    await recordCollection(
      shelf,
      reports,
      collection,
      options,
      { ...source, wants },
      {
        failure: (failure) => print(failure, true),
        story: (story) => put('story', story.id, story, story.id),
        copy: (copy) => put('copy', hashedId('copy', copy.a, copy.b), copy),
        reading: (reading, _, story) => put('report', reading.report.id, reading, story),
        claim: (claim) => put('claim', claim.id, claim, claim.story),
        timeline: (timeline) => put('timeline', timeline.story, timeline, timeline.story),
        brief: (brief) => put('brief', `${brief.story} ${brief.language}`, brief, brief.story),
      },
    )
  }
  for (const { kind, id, collection } of round.end()) print({ gone: { kind, id }, ...(collection !== undefined && { collection }) })
  yield* lines
}
