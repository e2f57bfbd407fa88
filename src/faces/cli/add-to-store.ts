import { openStore, ownFiles, type Store } from '../../store/index.ts'
import { keepArrivals, openLanguages, openQueue, queueArrivals, type Fate, type Languages, type Queue } from '../../watch/index.ts'
import type { ReportInput } from '../../words/index.ts'
import type { AddValues } from './commands/add.ts'
import { errorText } from './error-text.ts'
import type { Io } from './io.ts'
import { joinAndTell } from './join-kept.ts'
import { reportSaid } from './options/said.ts'
import { storeFile } from './options/store.ts'
import { arrivals } from './report-files.ts'

/** `hearsay add INPUT…`: reads and keeps, tells of what fails, and prints how many there were of each. */
export async function addToStore(typed: readonly string[], values: AddValues, io: Io): Promise<number> {
  const languages = openLanguages(values.offices === undefined ? {} : { offices: values.offices })
  const place = storeFile(values)
  const queue = values.queue ? await openQueue(place) : undefined // before a file is made that has none
  const store = await openStore(place, { create: true, durable: values.durable })
  const count = { new: 0, version: 0, known: 0, failed: 0 }
  let status = 0
  const took = async (fate: Fate): Promise<void> => {
    if ('fate' in fate) count[fate.fate]++
    else {
      if (fate.failed.kind.exit > 0) count.failed++
      status = Math.max(status, fate.failed.kind.exit)
      await io.words.write(errorText(fate.failed, io.debug, fate.failed.where ?? fate.file))
    }
    if (io.words.isTerminal) await io.words.write(`\r\u001B[K${countsText(count)}\r`)
  }
  try {
    for await (const fate of fatesOf(store, languages, queue, arrivals(typed, values, io, ownFiles(place)), reportSaid(values))) await took(fate)
    await io.out.write(`${countsText(count)} (${store.file})\n`)
    if (!values.unjoined && !values.queue) status = Math.max(status, await joinAndTell(store, languages, undefined, io))
  } finally {
    await queue?.close()
    await store.close()
  }
  return status
}

/** Read here, or put into the queue for others to read. */
function fatesOf(store: Store, languages: Languages, queue: Queue | undefined, coming: Coming, said: Partial<ReportInput>): AsyncIterable<Fate> {
  return queue ? queueArrivals(store, queue, coming, { said }) : keepArrivals(store, languages, coming, { said })
}
type Coming = ReturnType<typeof arrivals>

function countsText(count: Readonly<Record<'new' | 'version' | 'known' | 'failed', number>>): string {
  const failed = count.failed > 0 ? `, ${count.failed} failed` : ''
  return `${count.new} new, ${count.version} new ${count.version === 1 ? 'version' : 'versions'}, ${count.known} there already${failed}`
}
