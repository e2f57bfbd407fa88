import fc from 'fast-check'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packOf } from '../../language/packs/index.ts'
import { loadLanguage } from '../../language/load.ts'
import type { LanguagePack } from '../../language/index.ts'
import { loadKnowledge } from '../../knowledge/load.ts'
import { partsOf } from '../parts.ts'
import type { EventType, Language } from '../../words/index.ts'
import { classes, mainBits, packEventWeights, roleBits, typeBits } from './learned/weights.ts'
import type { EventsFound } from './find-events.ts'

const here = (file: string): boolean => existsSync(new URL(`../../../models/${file}`, import.meta.url))
const ready = here('en.bin') && here('no.bin') && here('es.bin')

async function readerOf(language: Language, change: (pack: LanguagePack) => LanguagePack = (pack) => pack): Promise<(text: string) => EventsFound> {
  const loaded = await loadLanguage(language)
  const pack = change(loaded.pack)
  const knowledge = loadKnowledge()
  return (text) => partsOf(loaded.annotate(text), { id: 'r1', text }, pack, knowledge).events
}

const typesOf = ({ drafts }: EventsFound): readonly EventType[] => drafts.map(({ type }) => type)

describe.skipIf(!ready)('neighbours told apart in English', () => {
  test.each<[string, EventType]>([
    ['The union demanded that the ministry reopen the mine.', 'REQUEST'],
    ['The union rejected the offer of the ministry.', 'REJECT'],
    ['The union accused the ministry of fraud.', 'ACCUSE'],
    ['The foreign minister of Norway met the president of Ghana in Accra.', 'CONSULT'],
    ['The foreign minister of Norway will meet the president of Ghana in Accra.', 'AGREE'],
    ['Police arrested nine activists in Bergen.', 'COERCE'],
    ['Gunmen kidnapped nine miners near the border.', 'ASSAULT'],
    ['Thousands of nurses marched through Lima against the cuts.', 'PROTEST'],
    ['The rebels released four prisoners.', 'RETREAT'],
    ['The rebels will release four prisoners.', 'CONCEDE'],
    ['The government apologised to the villagers.', 'CONCEDE'],
    ['The president praised the peacekeepers.', 'SUPPORT'],
  ])('%s', async (text, type) => expect(typesOf((await readerOf('en'))(text))).toContain(type))
})

describe.skipIf(!ready)('no event', () => {
  test.each<[Language, string]>([
    ['en', 'Rain fell over the valley all night.'],
    ['en', 'A ferry rolled over in the strait, killing nine passengers.'],
    ['nb', 'Alle de ansatte er gjort rede for.'],
    ['es', 'El diario retira la información sobre el alcalde.'],
    ['en', 'The striker scored twice and his team won the cup final.'],
    ['nb', 'Det regnet i dalen hele natten.'],
    ['es', 'Llovió toda la noche en el valle.'],
  ])('%s: %s', async (language, text) => expect(typesOf((await readerOf(language))(text))).toEqual([]))
})

describe.skipIf(!ready)('who does it', () => {
  test('whoever judges a deed does not do it', async () => {
    const { drafts } = (await readerOf('nb'))('EU fordømte kidnappingen av dommeren.')
    expect(drafts.find(({ type }) => type === 'ASSAULT')?.sources ?? []).toEqual([])
  })

  test.each([
    ['Quito, 12 mar (EFE).- El alcalde, Luis Mora, acusó al gobernador de fraude.', 'El alcalde'],
    ['Preguntado por el cierre del paso, el alcalde acusó al gobernador de fraude.', 'el alcalde'],
  ])('behind a dateline or a participle stands the subject: %s', async (text, expected) => {
    const accused = (await readerOf('es'))(text).drafts.find(({ type }) => type === 'ACCUSE')
    expect(accused?.sources.map(({ span }) => text.slice(...span))).toEqual([expected])
  })

  test('a time before the verb is not its subject', async () => {
    const { drafts } = (await readerOf('nb'))('En knapp halvtime senere ba ordfører Liv Moe innbyggerne om å flytte.')
    expect(drafts.flatMap(({ sources }) => sources.map(({ span }) => span[0]))).not.toContain(0)
  })
})

describe.skipIf(!ready)('whatever stands there', () => {
  test('spans lie in the text, and the same text gives the same events', { timeout: 60_000 }, async () => {
    const read = await readerOf('en')
    const word = fc.constantFrom(
      'police',
      'arrested',
      'attack',
      'on',
      'by',
      'Kyiv',
      ',',
      'and',
      '“',
      '”',
      'said',
      'that',
      '.',
      'not',
      'protest',
      'soldiers',
      'will',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        const { drafts, refused } = read(text)
        for (const { span } of [...drafts.flatMap(({ sources, targets }) => [...sources, ...targets]), ...refused]) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.length)
        }
        for (const { confidence } of drafts) expect(confidence >= 0 && confidence <= 1).toBe(true)
        expect(read(text).drafts).toEqual(drafts)
      }),
      { numRuns: 40 },
    )
  })

  test('junk gives no throw', { timeout: 60_000 }, async () => {
    const read = await readerOf('en')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void read(text)),
      { numRuns: 60 },
    )
  })
})

describe.skipIf(!ready)('the learned step', () => {
  const blank = packEventWeights({
    types: new Int8Array(2 ** typeBits * classes.length),
    roles: new Int8Array(2 ** roleBits),
    main: new Int8Array(2 ** mainBits),
    limits: { refuse: 101, retype: 1e6, accept: 101, listed: 0, unlisted: 101, fill: 1e6 },
    languages: new Set(),
    ranks: new Set(),
  })

  test('that knows nothing leaves the lines as they are', async () => {
    const text = 'Police arrested nine activists in Bergen. The union accused the ministry of fraud.'
    const plain = await readerOf('en', (pack) => packOf(pack.language))
    const learned = await readerOf('en', (pack) => ({ ...pack, eventJudge: blank }))
    const bare = ({ drafts }: EventsFound): unknown => drafts.map(({ type, trigger, sources, targets }) => ({ type, trigger, sources, targets }))
    expect(bare(learned(text))).toEqual(bare(plain(text)))
  })

  test('says why it leaves an event out', async () => {
    const sure = packEventWeights({
      types: new Int8Array(2 ** typeBits * classes.length),
      roles: new Int8Array(2 ** roleBits),
      main: new Int8Array(2 ** mainBits),
      limits: { refuse: 101, retype: 1e6, accept: 101, listed: 101, unlisted: 101, fill: 1e6 },
      languages: new Set(),
      ranks: new Set(),
    })
    const { drafts, refused } = (await readerOf('en', (pack) => ({ ...pack, eventJudge: sure })))('Police arrested nine activists in Bergen.')
    expect(drafts).toEqual([])
    expect(refused).toContainEqual(expect.objectContaining({ by: 'event/unsure' }))
  })
})
