import { openStore } from '../../store/index.ts'
import { openLanguages, openQueue, work, type Done } from '../../watch/index.ts'
import type { WorkValues } from './commands/work.ts'
import { errorText } from './error-text.ts'
import type { Io } from './io.ts'
import { storeFile } from './options/store.ts'

/** `hearsay work`: reads what waits in the queue of the store, and tells of each report that could not be read. */
export async function workOnQueue(values: WorkValues, io: Io): Promise<number> {
  const place = storeFile(values)
  const queue = await openQueue(place)
  if (values.again) await queue.again()
  await queue.close()
  const store = await openStore(place, { create: true })
  const languages = openLanguages(values.offices === undefined ? {} : { offices: values.offices })
  const count = { read: 0, failed: 0 }
  let status = 0
  let written = Promise.resolve()
  const told = ({ read, failed }: Done): void => {
    count.read += read
    count.failed += failed.length
    const lines = failed.map(({ id, failed }) => errorText(failed, io.debug, id))
    for (const { failed: error } of failed) status = Math.max(status, error.kind.exit)
    if (io.words.isTerminal) lines.push(`\r\u001B[K${countsText(count)}\r`)
    written = written.then(async () => io.words.write(lines.join('')))
  }
  try {
    await work(store, languages, place, { untilEmpty: values['until-empty'], ...(values.lease !== undefined && { lease: values.lease }), told })
    await written
    await io.out.write(`${countsText(count)} (${store.file})\n`)
  } finally {
    await store.close()
  }
  return status
}

function countsText({ read, failed }: { readonly read: number; readonly failed: number }): string {
  return `${read} read${failed > 0 ? `, ${failed} failed` : ''}`
}
