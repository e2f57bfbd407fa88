import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HearsayError } from '../../words/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import { openGazetteer } from './open-gazetteer.ts'

let open: Gazetteer | undefined

/** The gazetteer of `models/places.bin`, opened at the first call of the process. Throws `model-missing` when the file is not there. */
export function loadGazetteer(): Gazetteer {
  open ??= openGazetteer(readFileSync(pathOf('places.bin')))
  return open
}

/** `models/<name>` beside this file's own folder or above it: sources, `dist` and a bundle all find it. */
function pathOf(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const path = join(folder, 'models', name)
    if (existsSync(path)) return path
    const above = dirname(folder)
    if (above === folder) throw new HearsayError('model-missing', { file: `models/${name}` })
    folder = above
  }
}
