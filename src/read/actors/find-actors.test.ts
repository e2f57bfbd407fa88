import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { packOf } from '../../language/packs/index.ts'
import type { Language } from '../../words/index.ts'
import { readLayout } from '../layout/index.ts'
import { findActors, type ActorIndex, type ActorKey } from './index.ts'

const loaded = { nb: await loadLanguage('nb'), nn: await loadLanguage('nn'), en: await loadLanguage('en'), es: await loadLanguage('es') }

interface Read {
  readonly index: ActorIndex
  /** The span of the nth time the words stand in the text. */
  at(words: string, nth?: number): readonly [number, number]
  who(words: string, nth?: number, recentSpeakers?: readonly ActorKey[]): string | undefined
}

function read(language: Language, source: string): Read {
  const text = loaded[language].annotate(source)
  const pack = packOf(language)
  const index = findActors(text, pack, { layout: readLayout(text, {}, pack) })
  const at = (words: string, nth = 1): readonly [number, number] => {
    let from = -1
    for (let count = 0; count < nth; count++) from = source.indexOf(words, from + 1)
    if (from < 0) throw new Error(`no ${words} in the text`)
    return [from, from + words.length]
  }
  return {
    index,
    at,
    who: (words, nth, recentSpeakers = []) => {
      const actor = index.resolve(at(words, nth), { recentSpeakers })
      return actor === undefined ? undefined : index.facts(actor).name
    },
  }
}

const listed = (language: Language, source: string) =>
  read(language, source)
    .index.close()
    .actors.map(({ name, kind, role, country }) => [name, kind, role, country].filter((part) => part !== undefined).join(' · '))

describe('names with titles', () => {
  test.each<[Language, string, string]>([
    ['nb', 'Boliviansk politi melder at Perus tidligere president Ana Velarde er i Lima.', 'Ana Velarde · person · Perus tidligere president · PER'],
    ['nb', '– Vi drar, sier ordfører Ola Bakken.', 'Ola Bakken · person · ordfører · NOR'],
    ['nb', 'Lederen for fagforeningen, Kari Moe, sier nei.', 'Kari Moe · person · lederen for fagforeningen'],
    ['nn', '– Vi dreg, seier utanriksminister Tora Vik.', 'Tora Vik · person · utanriksminister · NOR'],
    ['en', 'The army chief, Gen. Carlos Velarde, said on Monday that he would stay.', 'Carlos Velarde · person · army chief'],
    ['en', 'Peruvian President Ana Velarde said on Monday that she would stay.', 'Ana Velarde · person · Peruvian President · PER'],
    ['en', 'Environment Minister Ana Velarde said on Monday that she would stay.', 'Ana Velarde · person · Environment Minister'],
    ['es', 'La presidenta del Tribunal, María Ruiz, dijo que no.', 'María Ruiz · person · presidenta del Tribunal'],
    ['es', 'El presidente peruano Carlos Velarde dijo que no.', 'Carlos Velarde · person · presidente peruano · PER'],
  ])('%s: %s', (language, text, actor) => {
    expect(listed(language, text)).toContain(actor)
  })

  test('a title behind the name', () => {
    expect(listed('nb', 'Kari Moe, leder for fagforeningen, sier nei.')).toContain('Kari Moe · person · leder for fagforeningen')
    expect(listed('es', 'Carlos Velarde, vicepresidente de la compañía, dijo que no.')).toContain('Carlos Velarde · person · vicepresidente de la compañía')
  })
})

describe('one actor, several names', () => {
  test('surname, lost accent and title', () => {
    const { index } = read('nb', 'Hærsjef José Pedro Zuñíga kom i går. Zuniga gikk i dag. General Zúniga kommer igjen, sier Kari Moe.')
    const [first] = index.close().actors.filter(({ kind }) => kind === 'person')
    expect(first?.name).toBe('José Pedro Zuñíga')
    expect(first?.mentions).toHaveLength(3)
  })

  test('two people of one name', () => {
    const { who } = read('en', 'Ana Lem met her brother Carlos Lem on Monday. Ana Lem said no.')
    expect(who('Ana Lem', 2)).toBe('Ana Lem')
    expect(who('Carlos Lem')).toBe('Carlos Lem')
  })

  test('a body, its abbreviation and what it is called', () => {
    const { who } = read('es', 'La organización humanitaria Manos Abiertas (MA) pidió ayuda. La organización añadió que MA no tiene agua.')
    expect(who('La organización', 2)).toBe('Manos Abiertas')
    expect(who('MA', 2)).toBe('Manos Abiertas')
  })

  test('agencies and outlets are known by any name', () => {
    expect(listed('en', 'Ana Lem told Agence France-Presse and the BBC on Monday. AFP said the river rose.')).toEqual(
      expect.arrayContaining(['AFP · agency · FRA', 'BBC · outlet · GBR']),
    )
  })

  test('an unknown newspaper is an outlet by the noun before it', () => {
    expect(listed('nb', 'Elva stiger, skriver avisen Fjordposten mandag.')).toContain('Fjordposten · outlet')
  })
})

describe('who is meant', () => {
  test.each<[Language, string, string, string]>([
    ['nb', 'General Ola Bakken kom i går. Generalen sa at alle må dra.', 'Generalen', 'Ola Bakken'],
    ['nb', 'Perus president Ana Velarde kom i går. Brasils president Luz Ruiz gikk. Perus president sa nei.', 'Perus president', 'Ana Velarde'],
    ['nn', 'Ordførar Kari Moe kom i går. Ho sa at alle må dra.', 'Ho', 'Kari Moe'],
    ['en', 'The general, Carlos Velarde, came on Monday. He said that all must leave.', 'He', 'Carlos Velarde'],
    ['en', 'President Ana Velarde came on Monday. The president said that all must leave.', 'The president', 'Ana Velarde'],
    ['es', 'El presidente Carlos Velarde llegó el lunes. El mandatario dijo que todos deben irse.', 'El mandatario', 'Carlos Velarde'],
    ['es', 'La presidenta Ana Velarde llegó el lunes. Ella dijo que todos deben irse.', 'Ella', 'Ana Velarde'],
  ])('%s: %s', (language, text, words, name) => {
    const nth = text.split(words).length - 1
    expect(read(language, text).who(words, nth)).toBe(name)
  })

  test('gender parts two people', () => {
    const { who } = read('nb', 'Kari Moe møtte Ola Bakken mandag. Hun sa nei. Han sa ja.')
    expect([who('Hun'), who('Han')]).toEqual(['Kari Moe', 'Ola Bakken'])
  })

  test('the last speaker beats a nearer name', () => {
    const { index, at } = read('nb', 'Ola Bakken svarte i går. Det var etter møtet med Per Vik. Han sa nei.')
    const speaker = index.resolve(at('Ola Bakken'), { recentSpeakers: [] })
    expect(index.resolve(at('Han'), { recentSpeakers: speaker === undefined ? [] : [speaker] })).toBe(speaker)
  })

  test('the office of another country is somebody else', () => {
    expect(read('nb', 'Perus president Ana Velarde kom. Presidenten i Honduras gikk.').who('Presidenten i Honduras')).toBeUndefined()
  })

  test('a spokesman of somebody is not that somebody', () => {
    expect(read('nb', 'President Ana Velarde kom. En talsmann for presidenten sa nei.').who('En talsmann for presidenten')).toBeUndefined()
    expect(read('en', "Ana Velarde came on Monday. Velarde's spokesman said no.").who("Velarde's spokesman")).toBeUndefined()
  })

  test('the first person of a quotation is its speaker', () => {
    const { index, at } = read('nb', '– Jeg drar, sier Kari Moe.')
    const speaker = index.actorFor(at('Kari Moe'), { recentSpeakers: [] })
    index.voice(at('Jeg drar'), speaker)
    expect(index.resolve(at('Jeg'), { recentSpeakers: [], speaker })).toBe(speaker)
    expect(index.close().actors[0]?.mentions.map(({ form }) => form)).toEqual(['pronoun', 'name'])
  })

  test('an elided subject is the last speaker', () => {
    const { index, at } = read('es', 'El alcalde Carlos Velarde dijo que no. Añadió que todos deben irse.')
    const speaker = index.actorFor(at('El alcalde Carlos Velarde'), { recentSpeakers: [] })
    expect(index.elided(at('Añadió')[0], { recentSpeakers: [speaker] })).toBe(speaker)
  })
})

describe('who was not known', () => {
  test.each<[Language, string, string, string]>([
    ['nb', 'Elva stiger, sier Kari Moe til en lokal TV-stasjon.', 'en lokal TV-stasjon', 'outlet'],
    ['nb', 'Elva stiger, viser TV-bilder fra Lima.', 'TV-bilder fra Lima', 'pictures'],
    ['nb', 'Elva stiger, sier talsmenn for hæren.', 'talsmenn for hæren', 'group'],
    ['nb', 'Elva stiger, sier politiet.', 'politiet', 'organisation'],
    ['nb', 'Elva stiger, sier Peru og Brasil.', 'Peru og Brasil', 'group'],
    ['en', 'The river rises, a local TV station said.', 'a local TV station', 'outlet'],
    ['en', 'The river rises, the government said.', 'the government', 'organisation'],
    ['es', 'El río sube, dijo un portavoz del Ejército.', 'un portavoz del Ejército', 'person'],
    ['es', 'El río sube, dijeron fuentes castrenses.', 'fuentes castrenses', 'group'],
  ])('%s: %s: %s', (language, text, words, kind) => {
    const { index, at } = read(language, text)
    const actor = index.actorFor(at(words), { recentSpeakers: [] })
    expect(index.facts(actor)).toMatchObject({ kind, name: words })
  })

  test('the same definite words are the same actor, new ones are new', () => {
    const { index, at } = read('nb', 'Politiet sier nei. Kilder sier ja. Så sier politiet ja, og andre kilder sier nei.')
    const context = { recentSpeakers: [] }
    expect(index.actorFor(at('politiet'), context)).toBe(index.actorFor(at('Politiet'), context))
  })
})

describe('the record', () => {
  const source = 'Perus president Ana Velarde kom mandag. Hun møtte Reuters. Foto: Ola Bakken / NTB'

  test('ids go in text order, mentions too, and spans are the words', () => {
    const { actors, id } = read('nb', source).index.close()
    expect(actors.map((actor) => actor.id)).toEqual(actors.map((_, index) => `a${index + 1}`))
    const starts = actors.map(({ mentions }) => mentions[0]?.span[0] ?? -1)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(actors.find(({ name }) => name === 'Ana Velarde')?.mentions.map(({ span }) => source.slice(...span))).toEqual(['Perus president Ana Velarde', 'Hun'])
    expect(() => id(10_000)).toThrow(RangeError)
  })

  test('sectors come from offices that are not over, and from what bodies are', () => {
    const text = 'Hærsjef Ola Bakken kom. Perus tidligere president Ana Velarde gikk. Statsminister Kari Moe sa nei, ifølge Reuters.'
    const sectors = Object.fromEntries(
      read('nb', text)
        .index.close()
        .actors.map((actor) => [actor.name, actor.sectors]),
    )
    expect(sectors).toEqual({ 'Ola Bakken': ['MIL'], 'Peru': [], 'Ana Velarde': ['ELI'], 'Kari Moe': ['GOV'], 'Reuters': ['JRN'] })
  })

  test('the maker of a picture is no actor', () => {
    expect(listed('nb', 'Elva stiger.\n\nFoto: Ola Bakken / NTB\n\nSier hvem?')).not.toContain('Ola Bakken · person')
  })

  test('the same text gives the same actors', () => {
    expect(read('nb', source).index.close().actors).toEqual(read('nb', source).index.close().actors)
  })
})

test.each<[string, string]>([
  ['nothing', ''],
  ['marks', '– « » , . ! ?'],
  ['capitals', 'A B C '.repeat(300)],
  ['pronouns', 'han hun han '.repeat(300)],
  ['brackets', '( ) ( ( ) '.repeat(300)],
  ['lone surrogates', '\ud800 \udc00 Ola \ud800'],
])('%s is read without harm', (_, text) => {
  const { index } = read('nb', text)
  const keys = (
    [
      [0, 0],
      [0, text.length],
      [text.length, text.length + 5],
    ] as const
  ).map((span) => index.actorFor(span, { recentSpeakers: [] }))
  const { actors, id } = index.close()
  expect(actors.every(({ mentions }) => mentions.length > 0)).toBe(true)
  if (text !== '') expect(keys.map(id).every((each) => actors.some((actor) => actor.id === each))).toBe(true)
})
