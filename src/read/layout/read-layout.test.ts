import { describe, expect, test } from 'vitest'
import type { LanguagePack } from '../../language/index.ts'
import { packOf } from '../../language/packs/index.ts'
import { paragraphs } from '../../text/index.ts'
import type { Language } from '../../words/index.ts'
import { readLayout } from './read-layout.ts'

const pack: LanguagePack = {
  ...packOf('nb'),
  credits: ['Foto', 'Photo', 'Photograph', 'Video', 'Grafikk', 'Fotografía'],
  bylines: ['Av', 'By', 'Por', 'Tekst'],
  related: ['Les også', 'Lee también', 'Read more'],
}
const layoutOf = (text: string) => readLayout({ text, paragraphs: paragraphs(text) }, {}, pack)
const blocksOf = (text: string) => layoutOf(text).blocks.map(({ kind, span }) => [kind, text.slice(...span)])
const prose = 'Elva gikk over sine bredder natt til lørdag, og to broer er stengt.'

describe('credits', () => {
  test.each<[string, Record<string, string>]>([
    ['Foto: Marit Lunde / NTB', { creator: 'Marit Lunde', agency: 'NTB' }],
    ['FOTO: MARIT LUNDE / AFP', { creator: 'MARIT LUNDE', agency: 'AFP' }],
    ['Foto: Marit L., Reuters/Scanpix', { creator: 'Marit L.', agency: 'Reuters/Scanpix' }],
    ['FOTO: NTB', { agency: 'NTB' }],
    ['Foto: Marit Lunde', { creator: 'Marit Lunde' }],
    ['Photo: Ana Lem via AP', { creator: 'Ana Lem', agency: 'AP' }],
    ['Photo by Ana Lem/Getty Images', { creator: 'Ana Lem', agency: 'Getty Images' }],
    ['Foto: Ana Lem (EFE)', { creator: 'Ana Lem', agency: 'EFE' }],
    ['(AP Photo/Ana Lem)', { creator: 'Ana Lem', agency: 'AP' }],
    ['EFE/Ana Lem Ruiz', { creator: 'Ana Lem Ruiz', agency: 'EFE' }],
    ['REUTERS/Ana Lem', { creator: 'Ana Lem', agency: 'REUTERS' }],
    ['Foto: Marit Lunde / Fjordavisa', { creator: 'Marit Lunde', agency: 'Fjordavisa' }],
  ])('%s', (line, credit) => {
    const { media, blocks } = layoutOf(`${prose}\n\n${line}\n\n${prose}`)
    expect(media).toHaveLength(1)
    expect(media[0]).toMatchObject({ kind: 'photo', ...credit })
    expect(Object.keys(media[0] ?? {}).sort()).toEqual([...Object.keys(credit), 'kind', 'span'].sort())
    expect(blocks).toMatchObject([{ kind: 'credit' }])
  })

  test('a caption stands before its credit', () => {
    const text = `${prose}\n\nFOLKSOMT: Mange så på at vannet steg. Foto: Marit Lunde / NTB\n\n${prose}`
    expect(layoutOf(text).media).toMatchObject([{ caption: 'FOLKSOMT: Mange så på at vannet steg.', creator: 'Marit Lunde', agency: 'NTB' }])
    expect(blocksOf(text)).toEqual([['caption', 'FOLKSOMT: Mange så på at vannet steg. Foto: Marit Lunde / NTB']])
  })

  test('an agency before the maker closes an English caption', () => {
    const [media] = layoutOf(`${prose}\n\nA woman waits by the river. (AP Photo/Ana Lem)\n\n${prose}`).media
    expect(media).toMatchObject({ caption: 'A woman waits by the river.', creator: 'Ana Lem', agency: 'AP' })
  })

  test('two pictures on one line, a film and a drawing', () => {
    expect(layoutOf(`${prose}\n\nFoto: Marit Lunde / NTB Foto: Per Vik / AP`).media).toMatchObject([{ creator: 'Marit Lunde' }, { creator: 'Per Vik' }])
    expect(layoutOf(`${prose}\n\nVideo: Per Vik / NRK\n\nGrafikk: Ida Moe`).media).toMatchObject([{ kind: 'video', agency: 'NRK' }, { kind: 'graphic' }])
  })

  test.each(['Foto: dette er ikke en kreditering, men en setning om bilder som noen har tatt av elva.', 'Hun la ut et foto i går.', 'De reiser 3/4 av veien.'])(
    'no credit: %s',
    (line) => {
      expect(layoutOf(`${prose}\n\n${line}\n\n${prose}`).media).toEqual([])
    },
  )
})

describe('where the report comes from', () => {
  test.each<[string, string | undefined, string[], string]>([
    ['LEMVIK (NTB): Elva stiger.', 'LEMVIK', ['NTB'], 'LEMVIK (NTB):'],
    ['Lemvik (NTB–AFP): Elva stiger.', 'Lemvik', ['NTB', 'AFP'], 'Lemvik (NTB–AFP):'],
    ['CALDERRA (AFP) — The river rose.', 'CALDERRA', ['AFP'], 'CALDERRA (AFP) —'],
    ['CALDERRA, June 26 (Reuters) - The river rose.', 'CALDERRA', ['Reuters'], 'CALDERRA, June 26 (Reuters) -'],
    ['Calderra, 26 jun (EFE).- El río subió.', 'Calderra', ['EFE'], 'Calderra, 26 jun (EFE).-'],
    ['SAN TELMO (Agencias).– El río subió.', 'SAN TELMO', [], 'SAN TELMO (Agencias).–'],
    ['(NTB): Elva stiger.', undefined, ['NTB'], '(NTB):'],
    ['CALDERRA, March 3 (Fluvia) - The river rose.', 'CALDERRA', ['Fluvia'], 'CALDERRA, March 3 (Fluvia) -'],
    ['CALDERRA — The river rose.', 'CALDERRA', [], 'CALDERRA —'],
  ])('%s', (line, dateline, agencies, span) => {
    const text = `Elva stiger\n\n${line}\n\n${prose}`
    const layout = layoutOf(text)
    expect(layout.dateline).toBe(dateline)
    expect(layout.agencies).toEqual(agencies)
    expect(blocksOf(text)).toContainEqual(['dateline', span])
  })

  test.each<[string, string[], string[]]>([
    ['Av Marit Lunde og Per Vik', ['Marit Lunde', 'Per Vik'], []],
    ['By ANA LEM, Associated Press', ['ANA LEM'], ['AP']],
    ['Por María de la Cruz / EFE', ['María de la Cruz'], ['EFE']],
    ['Tekst: Marit Lunde, journalist', ['Marit Lunde'], []],
    ['(By Ana Lem; editing by Bo Ray)', ['Ana Lem'], []],
    ['Av NTB', [], ['NTB']],
  ])('byline %s', (line, bylines, agencies) => {
    expect(layoutOf(`Elva stiger\n\n${line}\n\n${prose}`)).toMatchObject({ bylines, agencies })
  })

  test.each(['Av alle elver er denne den lengste', 'Por fin llegó la lluvia', 'By Monday the river had fallen.'])('no byline: %s', (line) => {
    expect(layoutOf(`Elva stiger\n\n${line}\n\n${prose}`).bylines).toEqual([])
  })

  test.each<[string, string[]]>([
    ['(©NTB)', ['NTB']],
    ['(NTB–Reuters)', ['NTB', 'Reuters']],
    ['/AFP', ['AFP']],
    ['© AFP 2024', ['AFP']],
    ['(©Fluvia)', ['Fluvia']],
    ['Reuters contributed to this report.', ['Reuters']],
    ['Con información de EFE y AP.', ['EFE', 'AP']],
    ['Kilde: NTB', ['NTB']],
    ['Reporting by Ana Lem; Editing by Bo Ray, Reuters', ['Reuters']],
  ])('foot %s', (line, agencies) => {
    const text = `Elva stiger\n\n${prose}\n\n${line}`
    expect(layoutOf(text).agencies).toEqual(agencies)
    expect(blocksOf(text).at(-1)).toEqual(['credit', line])
  })

  test('a signature after the last sentence', () => {
    const text = `Elva stiger\n\n${prose} (©NTB)`
    expect(layoutOf(text).agencies).toEqual(['NTB'])
    expect(blocksOf(text).at(-1)).toEqual(['credit', '(©NTB)'])
  })

  test('an agency that says something is no foot', () => {
    expect(layoutOf(`Elva stiger\n\n${prose}\n\nDet skriver Reuters.`).agencies).toEqual([])
  })
})

describe('headings, lists, pointers', () => {
  test('headline and section heading', () => {
    const text = `Elva stiger\n\n${prose}\n\nFrykter mer regn\n\n${prose}`
    expect(layoutOf(text).title).toBe('Elva stiger')
    expect(blocksOf(text)).toEqual([
      ['heading', 'Elva stiger'],
      ['heading', 'Frykter mer regn'],
    ])
  })

  test('a headline may be speech or a question', () => {
    expect(layoutOf(`– Vi drar ikke\n\n${prose}`).title).toBe('– Vi drar ikke')
    expect(layoutOf(`¿Quién abrió la presa?\n\n${prose}`).title).toBe('¿Quién abrió la presa?')
  })

  test('a given title stays', () => {
    const text = `${prose}\n\n${prose}`
    expect(readLayout({ text, paragraphs: paragraphs(text) }, { title: 'Flom' }, pack).title).toBe('Flom')
  })

  test('speech, short sentences and openings of quotations are no headings', () => {
    expect(blocksOf(`${prose}\n\n– Vi drar ikke.\n\nHun sa da til dem:\n\n– Hvem åpnet?\n\n«Vi drar»\n\n${prose}`)).toEqual([])
  })

  test('bullets and short dash lines are lists, an interview is none', () => {
    expect(blocksOf(`${prose}\n\n• To broer\n• En vei\n\n${prose}`).map(([kind]) => kind)).toEqual(['list', 'list'])
    expect(blocksOf(`${prose}\n\n- To broer\n- En vei\n- Tre hus\n\n${prose}`).map(([kind]) => kind)).toEqual(['list', 'list', 'list'])
    expect(blocksOf(`${prose}\n- Hvem åpnet?\n- Det vet vi ikke.\n- Hvorfor ikke?\n${prose}`)).toEqual([])
  })

  test('pointers to other articles, alone and with lines below', () => {
    expect(blocksOf(`${prose}\n\nLes også: Broen er åpen igjen\n\n${prose}`)).toEqual([['related', 'Les også: Broen er åpen igjen']])
    expect(blocksOf(`${prose}\n\nLEE TAMBIÉN\nEl puente abre\n\n${prose}`).map(([kind]) => kind)).toEqual(['related', 'related'])
    expect(blocksOf(`${prose}\n\nLes også i kveld hva hun skrev om elva.\n\n${prose}`)).toEqual([])
  })
})

test('junk is read in time that grows with its length', () => {
  const junk = (size: number) =>
    `${'Foto: '.repeat(size)}\n${'('.repeat(size)}\n${'/ '.repeat(size)}\n${'A (AFP'.repeat(size)}\n${'Av '.repeat(size)}\n${'\n- x'.repeat(size)}`
  const start = performance.now()
  layoutOf(junk(20_000))
  expect(performance.now() - start).toBeLessThan(1500)
})

test.each<Language>(['nb', 'nn', 'en', 'es'])('the empty report in %s', (language) => {
  expect(readLayout({ text: '', paragraphs: [] }, {}, packOf(language))).toEqual({ blocks: [], media: [], bylines: [], agencies: [], credits: [] })
})
