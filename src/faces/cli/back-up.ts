import { backupStore, restoreStore } from '../../store/index.ts'
import type { BackupValues } from './commands/backup.ts'
import type { RestoreValues } from './commands/restore.ts'
import type { Io } from './io.ts'
import { storeFile } from './options/store.ts'

/** `hearsay backup`: a copy of the store, and what it holds. */
export async function backUp(file: string, values: BackupValues, io: Io): Promise<number> {
  const { bytes, reports, stories } = await backupStore(storeFile(values), file, { overwrite: values.yes })
  await io.out.write(`${file}: ${held(reports, stories)}, ${(bytes / 1e6).toFixed(1)} MB, whole\n`)
  return 0
}

/** `hearsay restore`: a store out of a copy, and where the one is that was there. */
export async function putBack(copy: string, values: RestoreValues, io: Io): Promise<number> {
  const { file, reports, stories, replaced } = await restoreStore(copy, storeFile(values), { overwrite: values.yes })
  await io.out.write(`${file}: ${held(reports, stories)}, whole\n`)
  if (replaced !== undefined) await io.out.write(`${replaced}: the store that was there\n`)
  return 0
}

function held(reports: number, stories: number): string {
  return `${reports} ${reports === 1 ? 'report' : 'reports'}, ${stories} ${stories === 1 ? 'story' : 'stories'}`
}
