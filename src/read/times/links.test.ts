import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadLanguage, type LoadedLanguage } from '../../language/load.ts'
import type { PlacesFound } from '../places/index.ts'
import { treeOf } from '../tree.ts'
import { findTimes, type TimesFound } from './index.ts'

const have = existsSync(new URL('../../../models/no.bin', import.meta.url))
let language: LoadedLanguage | undefined

beforeAll(async () => {
  if (have) language = await loadLanguage('nb')
}, 60_000)

const nowhere: PlacesFound = { places: [], by: new Map(), at: () => undefined, of: () => undefined, zoneNear: () => undefined }

function timesOf(text: string): {
  readonly found: TimesFound
  readonly word: (form: string) => number
  readonly words: (id: string | undefined) => string | undefined
} {
  const { annotate, pack } = language!
  const annotated = annotate(text)
  const layout = { blocks: [], media: [], bylines: [], agencies: [], credits: [] }
  const found = findTimes(annotated, pack, {
    input: { id: 't', text, publishedAt: '2024-10-17T14:00:00Z', timeZone: 'Europe/Oslo' },
    layout,
    places: nowhere,
    tree: treeOf(annotated),
  })
  return {
    found,
    word: (form) => annotated.form.indexOf(form),
    words: (id) => {
      const span = found.times.find((time) => time.id === id)?.span
      return span && text.slice(...span)
    },
  }
}

describe('which time dates what', () => {
  test.runIf(have)('a time on the verb dates the verb and what depends on it', () => {
    const { found, word, words } = timesOf('Onsdag kveld stormet soldatene rådhuset.')
    expect(words(found.of(word('stormet'))?.id)).toBe('Onsdag kveld')
    expect(words(found.of(word('rådhuset'))?.id)).toBe('Onsdag kveld')
  })

  test.runIf(have)('a verb joined to another shares its time', () => {
    const { found, word, words } = timesOf('Mandag rykket soldatene inn og stormet rådhuset.')
    expect(words(found.of(word('stormet'))?.id)).toBe('Mandag')
  })

  test.runIf(have)('what somebody says does not happen when it is said', () => {
    const { found, word, words } = timesOf('Ordføreren sa mandag at soldatene stormet rådhuset.')
    expect(words(found.of(word('sa'))?.id)).toBe('mandag')
    expect(found.of(word('stormet'))).toBeUndefined()
  })

  test.runIf(have)('a length of time dates nothing', () => {
    const { found, word } = timesOf('Soldatene ventet i tre timer.')
    expect(found.times.map(({ type }) => type)).toEqual(['duration'])
    expect(found.of(word('ventet'))).toBeUndefined()
  })

  test.runIf(have)('a statement is dated by the clause of its cue; times of its content do not count', () => {
    const text = 'Ordføreren sa mandag at soldatene kommer tirsdag.'
    const { found, words } = timesOf(text)
    const content = [text.indexOf('at soldatene'), text.length - 1] as const
    expect(words(found.saidAt([11, 13], [content])?.id)).toBe('mandag')
    expect(words(found.saidAt([11, 13], [[14, text.length]])?.id)).toBeUndefined()
    expect(found.saidAt(undefined, [content])).toBeUndefined()
  })

  test.runIf(have)('words outside the text date nothing', () => {
    const { found } = timesOf('Mandag kom soldatene.')
    for (const word of [-1, 99, Number.NaN]) expect(found.of(word)).toBeUndefined()
    expect(found.saidAt([900, 904], [])).toBeUndefined()
  })
})
