import { describe, expect, test } from 'vitest'
import type { Actor, Language, Reading, Role, Span, Statement } from '../../words/index.ts'
import { quotedStatement, sentenceOver } from './quoted-statement.ts'

const text = '– Det brenner på kaia, sier ordfører Ida Ness til en lokal radio, ifølge Nordvakt. Hun sier at ingen er skadd.\nLoven gjelder.'
const at = (words: string, from = 0): Span => [text.indexOf(words, from), text.indexOf(words, from) + words.length]
const actor = (id: string, words: string, form: 'name' | 'role' | 'pronoun', more: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'person',
  name: words,
  sectors: [],
  mentions: [{ span: at(words), form }],
  links: {},
  confidence: 0.9,
  ...more,
})
const role = (id: string, words: string): Role => ({ actor: id, span: at(words) })
const actors = [
  actor('a1', 'ordfører Ida Ness', 'name', { role: 'ordfører' }),
  actor('a2', 'en lokal radio', 'role', { kind: 'outlet' }),
  actor('a3', 'Nordvakt', 'name', { kind: 'agency' }),
  actor('a4', 'Hun', 'pronoun'),
]
const reading: Reading = {
  schema: 'hearsay/reading@1',
  engine: { version: '1', packs: {} },
  report: { id: 'r', language: 'nb', bylines: [], agencies: [], media: [], layout: [], text, outlet: { name: 'Kringom' } },
  actors,
  places: [],
  times: [],
  statements: [],
  events: [],
}
const said: Statement = {
  id: 's1',
  type: 'direct',
  content: [at('Det brenner på kaia')],
  speaker: role('a1', 'ordfører Ida Ness'),
  via: [role('a3', 'Nordvakt')],
  addressees: [role('a2', 'en lokal radio')],
  targets: [],
  stance: 'says',
  confidence: 0.9,
}
const inLanguage = (wanted: Language, statement: Statement = said): string =>
  quotedStatement(reading, statement, { language: 'nb', wanted, outlet: 'Kringom' }).text

describe('a statement to be copied', () => {
  test('says who said it, to whom, and by whom it came', () => {
    expect(inLanguage('nb')).toBe('«Det brenner på kaia», sier Ida Ness til en lokal radio, ifølge Nordvakt.')
    expect(inLanguage('nn')).toBe('«Det brenner på kaia», seier Ida Ness til en lokal radio, ifølgje Nordvakt.')
  })

  test('keeps the words as they were said in another language, and says which that is', () => {
    expect(inLanguage('en')).toBe('“Det brenner på kaia”, says Ida Ness, according to Nordvakt (Norwegian).')
    expect(inLanguage('es')).toBe('«Det brenner på kaia», dice Ida Ness, según Nordvakt (noruego).')
  })

  test('names the newsroom where nobody else is credited, and several relays in their order', () => {
    expect(inLanguage('nb', { ...said, via: [], addressees: [] })).toBe('«Det brenner på kaia», sier Ida Ness, ifølge Kringom.')
    expect(inLanguage('nb', { ...said, addressees: [], via: [role('a2', 'en lokal radio'), role('a3', 'Nordvakt')] })).toBe(
      '«Det brenner på kaia», sier Ida Ness, ifølge en lokal radio via Nordvakt.',
    )
  })

  test('is the sentence of the report where words are told, or nobody is named', () => {
    const told: Statement = {
      ...said,
      type: 'indirect',
      content: [at('at ingen er skadd')],
      cue: at('sier', text.indexOf('Hun')),
      speaker: role('a4', 'Hun'),
      via: [],
    }
    expect(inLanguage('nb', told)).toBe('«Hun sier at ingen er skadd», skriver Kringom.')
    expect(inLanguage('nb', { ...told, type: 'direct' })).toBe('«Hun sier at ingen er skadd», skriver Kringom.')
    expect(inLanguage('en', told)).toBe('“Hun sier at ingen er skadd”, writes Kringom (Norwegian).')
  })

  test('rests on the words it has', () => {
    const { spans } = quotedStatement(reading, said, { language: 'nb', wanted: 'nb', outlet: 'Kringom' })
    expect(spans.map((span) => text.slice(...span))).toEqual(['Det brenner på kaia', 'ordfører Ida Ness', 'en lokal radio', 'Nordvakt'])
  })
})

test('a sentence goes from where one ended to where it ends itself', () => {
  const sentence = (words: string): string => text.slice(...sentenceOver(text, at(words)))
  expect(sentence('ingen')).toBe('Hun sier at ingen er skadd.')
  expect(sentence('gjelder')).toBe('Loven gjelder.')
  expect(sentence('kaia')).toBe('– Det brenner på kaia, sier ordfører Ida Ness til en lokal radio, ifølge Nordvakt.')
})
