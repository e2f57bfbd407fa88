import { isPostgres, openStore, type Health } from '../../store/index.ts'
import { openQueue, type QueueState } from '../../watch/index.ts'
import { version } from '../../words/index.ts'
import type { DoctorValues } from './commands/doctor.ts'
import type { Io } from './io.ts'
import { storeFile } from './options/store.ts'

/** `hearsay doctor`: versions, counts, faults, and what waits in the queue. Status 1 where something is wrong or was given up; what keeps the store from opening is told as its error. */
export async function examine(values: DoctorValues, io: Io): Promise<number> {
  await io.out.write(line('Hearsay', `${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`))
  const place = storeFile(values)
  const store = await openStore(place)
  try {
    const health = await store.health({ quick: values.quick })
    await io.out.write(healthText(health, values.quick))
    const queue = isPostgres(place) ? await queueState(place) : undefined
    if (queue) await io.out.write(queueText(queue))
    return health.faults.length > 0 || (queue?.givenUp.length ?? 0) > 0 ? 1 : 0
  } finally {
    await store.close()
  }
}

async function queueState(address: string): Promise<QueueState> {
  const queue = await openQueue(address, { create: false })
  try {
    return await queue.state()
  } finally {
    await queue.close()
  }
}

/** What was given up is named with its last failure. */
function queueText({ waiting, atWork, givenUp }: QueueState): string {
  const lost = givenUp.slice(0, mostNamed).map(({ report, tries, reason }) => {
    const why = reason ?? 'the program that read it ended each time'
    return line('', `${report ?? 'several reports'}, ${tries} tries: ${why}`)
  })
  const more = givenUp.length > mostNamed ? [line('', `and ${givenUp.length - mostNamed} more`)] : []
  const advice = givenUp.length > 0 ? [line('Do', 'hearsay show ID has the report; hearsay work --again tries them once more')] : []
  return [line('Queue', `${waiting} waiting, ${atWork} at work, ${givenUp.length} given up`), ...lost, ...more, ...advice].join('')
}

/** Jobs given up that are named. */
const mostNamed = 10

function healthText({ file, driver, version, bytes, counts, faults }: Health, quick: boolean): string {
  const { reports, versions, ...others } = counts
  const held = [`${counted(reports, 'reports')} in ${counted(versions, 'versions')}`, ...Object.entries(others).map(([name, count]) => counted(count, name))]
  const whole = quick
    ? []
    : [
        line('Whole', faults.length === 0 ? `yes, every ${driver === 'pg' ? 'row was read' : 'page was looked at'}` : 'no'),
        ...faults.map((fault) => line('', fault)),
      ]
  const mend =
    driver === 'pg'
      ? 'reindex schema hearsay; where that does not help, take the last backup back'
      : `copy ${file} (and ${file}-wal) away, then: sqlite3 ${file} .recover | sqlite3 new.db`
  const advice = faults.length > 0 ? [line('Do', mend)] : []
  return [line('Store', `${file}, version ${version}, by ${driver}, ${(bytes / 1e6).toFixed(1)} MB`), line('Holds', held.join(', ')), ...whole, ...advice].join(
    '',
  )
}

/** `1 report`, `2 reports`. */
function counted(count: number, name: string): string {
  return `${count} ${count === 1 ? name.replace(/ies$/u, 'y').replace(/s$/u, '') : name}`
}

function line(label: string, words: string): string {
  return `${label.padEnd(8)} ${words}\n`
}
