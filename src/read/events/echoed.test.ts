import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { packOf } from '../../language/packs/index.ts'
import type { Language } from '../../words/index.ts'
import { eventsIn } from './reading.ts'

const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const have = (language: Language): boolean => existsSync(new URL(`../../../models/${models[language]}`, import.meta.url))

/** Texts in which somebody does the same: what the echo is, and who does it. */
const texts: readonly (readonly [language: Language, text: string, type: string, sources: readonly string[]])[] = [
  [
    'nb',
    'Paven fordømmer plyndringen. Det gjør også FNs miljøsjef Kari Moe og statsministeren i Chile.',
    'ACCUSE',
    ['FNs miljøsjef Kari Moe', 'statsministeren i Chile'],
  ],
  ['en', 'The pope condemned the looting. So did the Chilean president.', 'ACCUSE', ['the Chilean president']],
  ['es', 'El papa condenó el saqueo. Lo mismo hizo la presidenta de Chile.', 'ACCUSE', ['la presidenta de Chile']],
]

describe('the same from somebody else', () => {
  test.each(texts)('%s: %s', { timeout: 60_000 }, async (language, text, type, sources) => {
    if (!have(language)) return
    const { drafts } = eventsIn((await loadLanguage(language)).annotate(text), packOf(language))
    const echo = drafts.find(({ by }) => by === 'event/echo/both')
    expect(echo?.type).toBe(type)
    expect(echo?.sources.map(({ span }) => text.slice(...span))).toEqual(sources)
    expect(echo?.assertedBy).toHaveLength(sources.length)
  })
})
