import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { HearsayError } from '../../words/index.ts'

/** One thing to read: standard input, an address, or a file. */
export type Input = { readonly kind: 'stdin' } | { readonly kind: 'address'; readonly url: string } | { readonly kind: 'file'; readonly path: string }

const address = /^[a-z][a-z\d+.-]*:\/\//iu

/**
 * What a person typed as things to read, in the order typed: `-`, addresses, files, every file of a folder and its folders (hidden ones
 * aside) and of a pattern such as `night/*.html`, both in order of their names. A file that is not there stays: opening it tells.
 */
export async function* inputsOf(typed: readonly string[]): AsyncGenerator<Input | HearsayError> {
  for (const name of typed) {
    if (name === '-') yield { kind: 'stdin' }
    else if (address.test(name)) yield { kind: 'address', url: name }
    else if (existsSync(name)) yield* statSync(name).isDirectory() ? filesIn(name, '**/*', name) : [{ kind: 'file' as const, path: name }]
    else if (/[*?[{]/u.test(name)) yield* filesIn('.', name.replaceAll('\\', '/'), name)
    else yield { kind: 'file', path: name }
  }
}

async function* filesIn(folder: string, pattern: string, typed: string): AsyncGenerator<Input | HearsayError> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { cwd: folder, onlyFiles: true, dot: false, expandDirectories: false })
  if (found.length === 0) yield new HearsayError('nothing-there', { pattern: typed }, { where: typed })
  for (const path of found.toSorted()) yield { kind: 'file', path: folder === '.' ? path : join(folder, path) }
}
