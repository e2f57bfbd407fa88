import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HearsayError } from '../../words/index.ts'

/** Bytes of `models/<name>`, looked for beside this file's own folder and upwards, so that sources, `dist` and a bundle all find it. */
export function readWeights(name: string): Uint8Array {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const path = join(folder, 'models', name)
    if (existsSync(path)) return new Uint8Array(readFileSync(path))
    const above = dirname(folder)
    if (above === folder) throw new HearsayError('model-missing', { file: `models/${name}` })
    folder = above
  }
}
