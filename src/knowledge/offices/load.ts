import { readFileSync } from 'node:fs'
import { HearsayError } from '../../words/index.ts'
import { officesOf, type Offices } from './offices.ts'
import { ownOffices } from './own-offices.ts'

/** The house's offices with those of a file over them. Throws `file-not-found`, `file-unreadable` or `bad-offices`. */
export function loadOffices(file: string | undefined): Offices {
  return file === undefined ? officesOf() : officesOf(ownOffices(read(file), file))
}

function read(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    if (code === 'ENOENT') throw new HearsayError('file-not-found', { file }, { cause: thrown })
    throw new HearsayError(
      'file-unreadable',
      { file, reason: code === 'EISDIR' ? 'it is a folder' : thrown instanceof TypeError ? 'it is not UTF-8' : code },
      { cause: thrown },
    )
  }
}
