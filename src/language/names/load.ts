import type { Language } from '../../words/index.ts'
import { readWeights } from '../weights/load.ts'
import { openFinder, type NameFinder } from './finder.ts'
import { type Gazetteer, unpackGazetteer } from './gazetteer.ts'
import { unpackNames } from './model.ts'

const files: Readonly<Record<Language, string>> = { nb: 'no.names.bin', nn: 'no.names.bin', en: 'en.names.bin', es: 'es.names.bin' }
const open = new Map<string, NameFinder>()
let lists: Gazetteer | undefined

/** The finder of names of `language` (`models/*.names.bin`), read on first use; nb and nn share one. */
export function loadNames(language: Language): NameFinder {
  const file = files[language]
  const known = open.get(file)
  if (known !== undefined) return known
  lists ??= unpackGazetteer(readWeights('gazetteer.names.bin'))
  const fresh = openFinder(unpackNames(readWeights(file)), lists)
  open.set(file, fresh)
  return fresh
}
