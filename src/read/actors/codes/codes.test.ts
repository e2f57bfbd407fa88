import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../knowledge/index.ts'
import { loadLanguage } from '../../../language/load.ts'
import { packOf } from '../../../language/packs/index.ts'
import type { Actor, Language, ReportInput } from '../../../words/index.ts'
import { readLayout } from '../../layout/index.ts'
import { findActors, type ActorIndex } from '../index.ts'

const loaded = { nb: await loadLanguage('nb'), nn: await loadLanguage('nn'), en: await loadLanguage('en'), es: await loadLanguage('es') }
const { offices, gazetteer } = loadKnowledge()

function indexOf(language: Language, source: string, day?: string, outlet?: string): ActorIndex {
  const pack = packOf(language)
  const input: ReportInput = {
    id: 'r',
    text: source,
    ...(day === undefined ? {} : { publishedAt: day }),
    ...(outlet === undefined ? {} : { outlet: { name: outlet } }),
  }
  const text = loaded[language].annotate(source)
  return findActors(text, pack, { layout: readLayout(text, input, pack), input, offices, gazetteer })
}

/** Country and sectors of the words asked for, as `KEN MIL`. */
function code(language: Language, source: string, words: string, day?: string): string {
  const index = indexOf(language, source, day)
  const from = source.indexOf(words)
  if (from < 0) throw new Error(`no ${words} in the text`)
  const { country, sectors } = index.facts(index.actorFor([from, from + words.length], { recentSpeakers: [] }))
  return [country ?? '-', ...sectors].join(' ')
}

const actorsOf = (language: Language, source: string, day?: string): readonly Actor[] => indexOf(language, source, day).close().actors
const named = (actors: readonly Actor[], name: string): Actor | undefined => actors.find((actor) => actor.name === name)

describe('the head noun decides', () => {
  test.each<[Language, string, string, string]>([
    ['nb', 'En talsmann for hæren i Kenya sier nei.', 'En talsmann for hæren i Kenya', 'KEN MIL'],
    ['nb', 'Den kenyanske politimesteren trakk seg.', 'Den kenyanske politimesteren', 'KEN COP'],
    ['nb', 'Rundt 4000 demonstranter gikk i Nairobi.', 'Rundt 4000 demonstranter', 'KEN CVL'],
    ['nb', 'Franske myndigheter stanser alt.', 'Franske myndigheter', 'FRA GOV'],
    ['nb', 'Ghanas høyesterett sier nei.', 'Ghanas høyesterett', 'GHA JUD'],
    ['nn', 'Dei kenyanske opprørarane trekte seg.', 'Dei kenyanske opprørarane', 'KEN REB'],
    ['nn', 'FN-soldatane reiste heim.', 'FN-soldatane', 'IGOUNO UNO MIL'],
    ['nn', 'Bøndene i Ghana klagar.', 'Bøndene i Ghana', 'GHA AGR'],
    ['en', 'A Kenyan police officer was hurt.', 'A Kenyan police officer', 'KEN COP'],
    ['en', "Ghana's foreign ministry protested.", "Ghana's foreign ministry", 'GHA GOV'],
    ['en', 'The spokesman of the Kenyan army said no.', 'The spokesman of the Kenyan army', 'KEN MIL'],
    ['en', 'Members of a drug cartel fled in Ecuador.', 'Members of a drug cartel', 'ECU CRM'],
    ['en', 'Armed men took four hostages in Ghana.', 'Armed men', 'GHA UAF'],
    ['es', 'La policía chilena cerró la vía.', 'La policía chilena', 'CHL COP'],
    ['es', 'El portavoz del ejército de Chile habló.', 'El portavoz del ejército de Chile', 'CHL MIL'],
    ['es', 'Un grupo de campesinos cerró la vía en Chile.', 'Un grupo de campesinos', 'CHL AGR'],
    ['es', 'El líder sindical de Chile habló.', 'El líder sindical de Chile', 'CHL LAB'],
  ])('%s: %s', (language, source, words, expected) => {
    expect(code(language, source, words)).toBe(expected)
  })
})

describe('whose somebody is', () => {
  test('the first country of the phrase, not the one an envoy is sent to', () => {
    expect(code('en', "Ghana's ambassador to Chile left.", "Ghana's ambassador to Chile")).toBe('GHA GOV')
  })

  test('a city is its state', () => {
    expect(code('en', 'Nairobi police fired tear gas.', 'Nairobi police')).toBe('KEN COP')
  })

  test('a country named bare has no sector until it takes part in something', () => {
    expect(named(actorsOf('nb', 'Kartet viser Ghana.'), 'Ghana')).toMatchObject({ kind: 'country', country: 'GHA', sectors: [] })
    expect(code('nb', 'Ghana stenger grensen.', 'Ghana')).toBe('GHA GOV')
  })

  test('a seat, or the capital of another country, is its government', () => {
    expect(code('en', 'The Kremlin said no.', 'The Kremlin')).toBe('RUS GOV')
    const index = indexOf('nb', 'Washington sier nei.')
    expect(index.facts(index.actorFor([0, 10], { recentSpeakers: [] }))).toMatchObject({ kind: 'country', country: 'USA', sectors: ['GOV'] })
  })

  test('bodies of no single state', () => {
    expect(code('es', 'La OTAN rechaza la idea.', 'La OTAN')).toBe('IGONAT NAT')
    expect(code('nb', 'Røde Kors hjelper.', 'Røde Kors')).toBe('NGO NGO')
  })

  test('a role without a country is of the sentence, the report, at last the outlet', () => {
    expect(code('en', 'The army left the streets of Accra.', 'The army')).toBe('GHA MIL')
    expect(code('es', 'Ghana vota. Ghana espera. El ejército calla.', 'El ejército')).toBe('GHA MIL')
    expect(code('nb', 'Politiet leter etter bilen.', 'Politiet')).toBe('NOR COP')
    expect(code('en', 'The police are looking for a car.', 'The police')).toBe('- COP')
  })

  test('who was something is of the elite, who is acting is not', () => {
    expect(code('en', 'Former Kenyan defence minister Ana Lem left.', 'Ana Lem')).toBe('KEN ELI')
    expect(code('en', 'Acting Kenyan defence minister Ana Lem left.', 'Ana Lem')).toBe('KEN GOV')
    expect(code('es', 'El exministro chileno Luis Paz calla.', 'Luis Paz')).toBe('CHL ELI')
  })
})

describe('offices by the day of the report', () => {
  test('the holder of an office that the report does not name stands in the links, not in the name', () => {
    const [office] = actorsOf('nb', 'Presidenten i Honduras sier nei.', '2024-06-26').filter(({ kind }) => kind === 'person')
    expect(office).toMatchObject({ name: 'Presidenten i Honduras', country: 'HND', links: { office: 'head-of-state HND', holder: 'Xiomara Castro' } })
  })

  test('a name elsewhere in the report is joined with the office', () => {
    const actors = actorsOf('es', 'La presidenta de Honduras llegó el lunes. Castro pidió calma.', '2024-06-26')
    expect(named(actors, 'Castro')?.mentions).toHaveLength(2)
  })

  test('the day decides', () => {
    expect(code('en', 'Macron said no.', 'Macron', '2024-06-26')).toBe('FRA GOV')
    expect(code('en', 'Angela Merkel said no.', 'Angela Merkel', '2024-06-26')).toBe('DEU ELI')
    expect(code('en', 'Angela Merkel said no.', 'Angela Merkel', '2015-06-26')).toBe('DEU GOV')
  })

  test('the report goes before the table', () => {
    const ana = named(actorsOf('en', 'The president of Honduras, Ana Lem, said no.', '2024-06-26'), 'Ana Lem')
    expect(ana).toMatchObject({ country: 'HND', sectors: ['GOV'], links: {} })
    expect(code('en', 'Swedish actor Emmanuel Macron said no.', 'Emmanuel Macron', '2024-06-26')).toMatch(/^SWE/u)
  })

  test('whoever held it before is not who holds it, and a deputy is neither', () => {
    const links = (source: string) => actorsOf('en', source, '2024-06-26').flatMap((actor) => Object.values(actor.links))
    expect(links('A former president of Honduras said no.')).toEqual([])
    expect(links('The deputy prime minister of Sweden said no.')).toEqual([])
    expect(links('The president of the Supreme Court of Honduras said no.')).toEqual([])
  })

  test('the head of a body is not the head of what it belongs to', () => {
    const holder = (source: string) => actorsOf('en', source, '2024-06-26').find(({ links }) => links['holder'])?.links['holder']
    expect(holder('The UN secretary-general said no.')).toBe('António Guterres')
    expect(holder('The WHO chief said no.')).toBe('Tedros Adhanom Ghebreyesus')
  })
})

test('nouns for people that take part in something are in the record, others are not', () => {
  const names = actorsOf('en', 'Three soldiers arrested a farmer. It was hot.').map(({ name }) => name)
  expect(names).toEqual(['Three soldiers', 'a farmer'])
})

test('same words, same codes', () => {
  const source = 'Presidenten i Ghana møtte den svenske utenriksministeren i Accra. Politiet var der.'
  expect(actorsOf('nb', source, '2024-06-26')).toEqual(actorsOf('nb', source, '2024-06-26'))
})

describe('news from abroad', () => {
  test('a country named far more often than the outlet’s own is the report’s', () => {
    const text =
      'Streik i Kenya\n\nHavna i Mombasa er stengt, melder NTB. Kenya eksporterer te. Norge kjøper lite. Sverige og Danmark kjøper mer. Politiet sier nei.'
    const index = indexOf('nb', text, undefined, 'NTB')
    const at = text.indexOf('Politiet')
    expect(index.facts(index.actorFor([at, at + 8], { recentSpeakers: [] })).country).toBe('KEN')
  })

  test('who acts where the sentence before is placed is of that country', () => {
    const text = 'I Nairobi marsjerte tusenvis av lærere. Politiet pågrep ni.'
    const index = indexOf('nb', text, undefined, 'NTB')
    const at = text.indexOf('Politiet')
    expect(index.facts(index.actorFor([at, at + 8], { recentSpeakers: [] })).country).toBe('KEN')
  })

  test('whom somebody speaks to does not say where they are from', () => {
    expect(code('nb', 'I Gao sier en talsmann for hæren til Reuters at leiren er tom.', 'en talsmann for hæren til Reuters')).not.toContain('GBR')
  })

  test('a union does not take up a company', () => {
    const text = 'Selskapet Tindkraft stanser driften. Fagforeningen krever svar.'
    const index = indexOf('nb', text)
    const at = text.indexOf('Fagforeningen')
    expect(index.facts(index.actorFor([at, at + 13], { recentSpeakers: [] })).name).toBe('Fagforeningen')
  })
})
