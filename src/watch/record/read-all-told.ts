import { availableParallelism } from 'node:os'
import type { Digest } from '../../record/index.ts'
import type { ReadFailure } from '../../words/index.ts'
import { inOrder } from '../in-order.ts'
import type { Languages } from '../languages.ts'
import { openPool } from '../pool.ts'
import { openLanguagesOf, readTold, type ToldToRead } from './read-told.ts'

/** A report read for the record; nothing where it is in no language that can be read; or why it could not be read. */
export type ToldRead = Digest | ReadFailure | undefined

/** Threads load their models anew: that takes about as long as reading so many reports. */
const fewest = 24

/** Reads reports for the record, in their order: many of them on `workers` threads (one a core unless told), a few here. */
export async function* readAllTold(toldOnes: readonly (() => ToldToRead)[], languages: Languages, workers = availableParallelism()): AsyncGenerator<ToldRead> {
  if (toldOnes.length < fewest || workers < 2) {
    for (const told of toldOnes.map((it) => it())) {
      await openLanguagesOf(languages, [told])
      yield readTold(languages, told)
    }
    return
  }
  const pool = openPool(workers, { digests: true })
  try {
    for await (const { bytes } of inOrder(each(toldOnes), workers * 4, (told) => pool.read({ bytes: lineOf(told()), first: 1, cut: false })))
      yield (JSON.parse(new TextDecoder().decode(bytes)) as Digest | ReadFailure | null) ?? undefined // our own worker wrote it
  } finally {
    await pool.close()
  }
}

function lineOf({ report, at, corrections }: ToldToRead): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ report, at, corrections }))
}

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}
