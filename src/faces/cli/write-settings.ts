import { writeFileSync } from 'node:fs'
import { HearsayError } from '../../words/index.ts'
import { sampleFile } from '../serve/settings/index.ts'
import type { InitValues } from './commands/init.ts'
import type { Io } from './io.ts'

/** `hearsay init [FILE]` */
export async function writeSettings([file = 'hearsay.toml', spare]: readonly string[], { yes }: InitValues, io: Io): Promise<number> {
  if (spare !== undefined) throw new HearsayError('unexpected-input', { command: 'init', value: spare })
  try {
    writeFileSync(file, sampleFile(), { flag: yes ? 'w' : 'wx' })
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException // writeFileSync throws no other
    if (code === 'EEXIST') throw new HearsayError('file-there', { file }, { cause: thrown })
    throw new HearsayError('file-unwritable', { file, reason: message }, { cause: thrown })
  }
  await io.out.write(`${file}\n`)
  return 0
}
