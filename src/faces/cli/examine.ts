import { openStore, type Health } from '../../store/index.ts'
import { version } from '../../words/index.ts'
import type { DoctorValues } from './commands/doctor.ts'
import type { Io } from './io.ts'
import { storeFile } from './options/store.ts'

/** `hearsay doctor`: versions, counts and faults. Status 1 where something is wrong; what keeps the store from opening is told as its error. */
export async function examine(values: DoctorValues, io: Io): Promise<number> {
  await io.out.write(line('Hearsay', `${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`))
  const store = await openStore(storeFile(values))
  try {
    const health = await store.health({ quick: values.quick })
    await io.out.write(healthText(health, values.quick))
    return health.faults.length > 0 ? 1 : 0
  } finally {
    await store.close()
  }
}

function healthText({ file, driver, version, bytes, counts, faults }: Health, quick: boolean): string {
  const { reports, versions, ...others } = counts
  const held = [`${counted(reports, 'reports')} in ${counted(versions, 'versions')}`, ...Object.entries(others).map(([name, count]) => counted(count, name))]
  const whole = quick ? [] : [line('Whole', faults.length === 0 ? 'yes, every page was looked at' : 'no'), ...faults.map((fault) => line('', fault))]
  const advice = faults.length > 0 ? [line('Do', `copy ${file} (and ${file}-wal) away, then: sqlite3 ${file} .recover | sqlite3 new.db`)] : []
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
