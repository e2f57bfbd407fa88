import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HearsayError } from '../../words/index.ts'

/** Bytes of `models/<name>`, looked for beside this file's own folder and upwards, so that sources, `dist` and a bundle all find it. */
export function readWeights(name: string): Uint8Array {
  const path = pathOf(name)
  if (path === undefined) throw new HearsayError('model-missing', { file: `models/${name}` })
  const bytes = readFileSync(path)
  return bytes.byteOffset === 0 ? bytes : new Uint8Array(bytes) // small files may lie inside a shared buffer
}

/** True where `models/<name>` is there. */
export function hasWeights(name: string): boolean {
  return pathOf(name) !== undefined
}

function pathOf(name: string): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const path = join(folder, 'models', name)
    if (existsSync(path)) return path
    const above = dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
}
