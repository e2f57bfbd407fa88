import { listed } from '../../../export/index.ts'
import { entryOf, standing } from '../../../review/index.ts'
import type { Store } from '../../../store/index.ts'
import { addEntries, splitLines } from '../../../watch/index.ts'
import { correctionKinds, HearsayError, type Correction } from '../../../words/index.ts'
import type { CorrectValues } from '../commands/correct.ts'
import { errorText } from '../error-text.ts'
import type { Io } from '../io.ts'
import { didYouMean } from '../nearest.ts'
import { bytesOf } from '../report-files.ts'
import { correctionColumns } from '../../lists/correction-columns.ts'

/** Entries kept at once when a ledger comes in. */
const some = 500

/** `hearsay correct list [KIND]`: the ledger, the newest first. */
export async function listLedger(store: Store, [kind]: readonly string[], { by, limit = 50, format }: CorrectValues, io: Io): Promise<number> {
  const wanted = correctionKinds.find((it) => it === kind)
  if (kind !== undefined && !wanted)
    throw new HearsayError('bad-value', { option: 'correct list', value: kind, expected: 'a kind of correction', nearest: didYouMean(kind, correctionKinds) })
  const page = await store.corrections({ limit, ...(by !== undefined && { by }), ...(wanted && { kind: wanted }) })
  const force = await inForce(store)
  const columns = correctionColumns((entry) => force.has(entry.id))
  const list = { schema: 'hearsay/corrections@1', columns, rows: page.items, ...(page.next !== undefined && { next: page.next }) }
  const look = { width: io.out.isTerminal ? io.out.columns : 200, color: io.color }
  for (const part of listed(list, format ?? (io.out.isTerminal ? 'table' : 'jsonl'), look)) await io.out.write(part)
  return 0
}

async function inForce(store: Store): Promise<ReadonlySet<string>> {
  const all: Correction[] = []
  for await (const entry of store.allCorrections()) all.push(entry)
  return standing(all)
}

/** `hearsay correct export`: the whole ledger, an entry a line, in the order it was made. */
export async function exportLedger(store: Store, io: Io): Promise<number> {
  for await (const entry of store.allCorrections()) await io.out.write(`${JSON.stringify(entry)}\n`)
  return 0
}

/** `hearsay correct import FILE…`: adds entries of other ledgers; a line that is none is told of and the rest goes on. */
export async function importLedger(store: Store, files: readonly string[], io: Io): Promise<number> {
  if (files.length === 0)
    throw new HearsayError('missing-input', { command: 'correct import', expected: 'a file', example: 'hearsay correct import ledger.jsonl' })
  let [read, added, status] = [0, 0, 0]
  let waiting: Correction[] = []
  const keep = async (): Promise<void> => {
    added += (await addEntries(store, waiting)).length
    waiting = []
  }
  for (const file of files) {
    for await (const { text, number } of numbered(file, io)) {
      read++
      try {
        waiting.push(entryOf(text))
      } catch (thrown) {
        if (!(thrown instanceof HearsayError)) throw thrown
        status = thrown.kind.exit
        await io.words.write(errorText(thrown, io.debug, `${file}:${number}`))
      }
      if (waiting.length >= some) await keep()
    }
  }
  await keep()
  await io.out.write(`${added} new, ${read - added} there already or no correction (${store.file})\n`)
  return status
}

/** Lines of a file that hold something. */
async function* numbered(file: string, io: Io): AsyncGenerator<{ readonly text: string; readonly number: number }> {
  for await (const { bytes, first } of splitLines(bytesOf(file, io))) {
    const lines = new TextDecoder().decode(bytes).split('\n')
    for (const [at, text] of lines.entries()) if (text.trim() !== '') yield { text, number: first + at }
  }
}
