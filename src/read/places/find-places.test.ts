import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/index.ts'
import { loadLanguage, type LoadedLanguage } from '../../language/index.ts'
import type { Language, Place, ReportInput } from '../../words/index.ts'
import { findActors } from '../actors/index.ts'
import { readLayout } from '../layout/index.ts'
import { treeOf } from '../tree.ts'
import { findPlaces, type PlacesFound } from './find-places.ts'

const loaded = new Map<Language, LoadedLanguage>()
const { gazetteer, offices } = loadKnowledge()

beforeAll(async () => {
  for (const language of ['nb', 'nn', 'en', 'es'] as const) loaded.set(language, await loadLanguage(language))
}, 60_000)

function placesIn(language: Language, text: string, given: Partial<ReportInput> = {}): PlacesFound & { readonly wordOf: (form: string) => number } {
  const { annotate, pack } = loaded.get(language)!
  const annotated = annotate(text)
  const input = { id: 't', text, ...given }
  const layout = readLayout(annotated, input, pack)
  const actors = findActors(annotated, pack, { input, layout, offices })
  return { ...findPlaces(annotated, pack, gazetteer, { input, layout, actors, tree: treeOf(annotated) }), wordOf: (form) => annotated.form.indexOf(form) }
}

/** `name kind country`, a place a line. */
const inWords = ({ places }: PlacesFound): string[] => places.map(({ name, kind, country }) => `${name} ${kind} ${country ?? '-'}`)

const examples: readonly (readonly [what: string, language: Language, text: string, expected: readonly string[]])[] = [
  ['a capital and its country', 'nb', 'Vannet steg i Asunción, hovedstaden i Paraguay.', ['Asunción city PRY', 'Paraguay country PRY']],
  ['names of our own for cities abroad', 'nb', 'Tog fra Wien og Firenze står i Venezia.', ['Wien city AUT', 'Firenze city ITA', 'Venezia city ITA']],
  ['the same in nynorsk', 'nn', 'Båtane gjekk frå Bodø til Færøyane.', ['Bodø city NOR', 'Færøyane country FRO']],
  ['the same in Spanish', 'es', 'El tren salió de Burdeos hacia Estrasburgo.', ['Burdeos city FRA', 'Estrasburgo city FRA']],
  ['the container behind a comma', 'en', 'A tornado struck Moscow, Idaho, on Sunday.', ['Moscow city USA', 'Idaho region USA']],
  ['a short form of the container', 'en', 'Two boys from Athens, Ga., were rescued.', ['Athens city USA', 'Georgia region USA']],
  ['the container in words', 'es', 'El alcalde de Mérida, en Venezuela, cerró las escuelas.', ['Mérida city VEN', 'Venezuela country VEN']],
  ['the country named elsewhere decides', 'es', 'Chile decretó la alerta. En Los Ángeles se cortó la luz.', ['Chile country CHL', 'Los Ángeles city CHL']],
  ['a region that says so', 'en', 'Crews from Washington state and Oregon fought the fire.', ['Washington region USA', 'Oregon region USA']],
  [
    'a list of counties',
    'en',
    'Schools closed in Douglas, Grant and Swift counties in Minnesota.',
    ['Douglas region USA', 'Grant region USA', 'Swift region USA', 'Minnesota region USA'],
  ],
  ['a sea', 'nb', 'Skipet drev i Barentshavet.', ['Barentshavet water -']],
  ['a genitive that is another name too', 'nb', 'Islands fiskere tok ut til sjøs.', ['Island country ISL']],
  ['a name joined to its noun', 'nn', 'Flaumen råka heile Mykolajiv-regionen.', ['Mykolajiv region UKR']],
  ['a country that goes on in small letters', 'nb', 'Skipet la til kai i De forente arabiske emirater.', ['De forente arabiske emirater country ARE']],
  ['a name at the head of a sentence, where all words have a capital', 'nb', 'Vilnius er uten strøm.', ['Vilnius city LTU']],
  ['a word at the head of a sentence that is a name elsewhere', 'es', 'Sólo quedaron dos.', []],
  [
    'a town the gazetteer does not know, behind a comma its region',
    'en',
    'A barn burned near Zzyzx Springs, Calif., on Sunday.',
    ['Zzyzx Springs other USA', 'California region USA'],
  ],
  [
    'a quarter in words, whatever else has its name',
    'es',
    'Hubo disparos en el barrio de Santa Ana, en Tarija.',
    ['Santa Ana district BOL', 'Tarija city BOL'],
  ],
  ['a region of Spain in its own words', 'es', 'La borrasca dejó nieve en Cataluña y Castilla y León.', ['Cataluña region ESP', 'Castilla y León region ESP']],
  ['a town in one breath with another', 'nn', 'Måløy og Tromsø ventar på ferja.', ['Måløy city NOR', 'Tromsø city NOR']],
  ['the country its capital speaks for', 'nb', 'Georgia stenger grensen. Bussene snur i Tbilisi.', ['Georgia country GEO', 'Tbilisi city GEO']],
  ['what is said to hold it comes apart', 'nn', 'Flyet landa i Portland i Oregon.', ['Portland city USA', 'Oregon region USA']],
  ['a name behind a title is a person', 'nb', 'Statsråd Halden og ordfører Voss møttes.', []],
  ['persons are no places', 'nb', 'Sofia Berg og Jordan Lie savner broren sin.', []],
  ['nor is a surname alone, once the person is known', 'en', 'Mayor Anna Houston opened the fair. Houston thanked everyone.', []],
  ['nor are people of a country', 'nb', 'Franske og spanske soldater kom hjem.', []],
  ['nor are months and days', 'en', 'On Friday the March sales began.', []],
]

describe('places of a report', () => {
  test.each(examples)('%s (%s)', (_, language, text, expected) => expect(inWords(placesIn(language, text))).toEqual(expected))

  test('a place has its point, zone and GeoNames id, and all its mentions', () => {
    const { places } = placesIn('nb', 'Tromsø er mørklagt. Ordføreren i Tromsø ber folk holde seg inne.')
    expect(places).toEqual([
      expect.objectContaining({
        id: 'p1',
        name: 'Tromsø',
        geonames: 3133895,
        timeZone: 'Europe/Oslo',
        within: [],
        mentions: [
          [0, 6],
          [33, 39],
        ],
      }),
    ])
  })

  test('what lies in what, nearest first', () => {
    const { places } = placesIn('en', 'Police in Austin, Texas, called other towns of the United States.')
    const [austin, texas, states] = places as [Place, Place, Place]
    expect(austin.within).toEqual([texas.id, states.id])
    expect(texas.within).toEqual([states.id])
    expect(states.within).toEqual([])
  })

  test('a square the gazetteer does not know lies in the town the words name, with its zone', () => {
    const { places } = placesIn('nb', 'Tusenvis samlet seg på torget Plaza Abaroa i sentrum av Sucre.')
    const [square, town] = places as [Place, Place]
    expect(square).toMatchObject({ name: 'Plaza Abaroa', kind: 'square', country: 'BOL', timeZone: 'America/La_Paz', within: [town.id] })
    expect([square.lat, square.lon]).toEqual([town.lat, town.lon])
  })

  test('the outlet’s country decides where nothing else does', () => {
    const text = 'Vi er klare, sier brannsjefen i Halden.'
    expect(inWords(placesIn('nb', text))).toEqual(['Halden city NOR'])
    const flood = 'Streets in Worcester were under water.'
    expect(inWords(placesIn('en', flood, { outlet: { name: 'The Courier', country: 'GBR' } }))).toEqual(['Worcester city GBR'])
    expect(inWords(placesIn('en', flood, { outlet: { name: 'The Messenger', country: 'USA' } }))).toEqual(['Worcester city USA'])
  })

  test('news from abroad is not placed in the outlet’s country', () => {
    const text = 'Floods hit Lahore and Multan in Pakistan. Donors will meet in Geneva.'
    expect(inWords(placesIn('en', text, { outlet: { name: 'The Messenger', country: 'USA' } })).at(-1)).toMatch(/CHE$/u)
  })

  test.each<readonly [string, Language, string, string, readonly string[]]>([
    ['the outlet', 'en', 'Orlando', 'Two boats sank off Accra, a captain told Orlando.', ['Accra city GHA']],
    ['a medium behind its noun', 'nb', '', 'Det sier hun til avisen El Dorado. El Dorado ble stiftet i Bogotá.', ['Bogotá city COL']],
    ['a station', 'es', '', 'Lo dijo en Radio Mérida y en Canal 8.', []],
    ['a source', 'nb', '', 'Fire ble såret i Accra, ifølge Orlando.', ['Accra city GHA']],
    ['a date', 'en', '', 'The bank closed on March 14 in Accra.', ['Accra city GHA']],
    ['a part of a name', 'nn', '', 'Selskapet Toledo Marítimo krev svar.', []],
    ['letters', 'es', '', 'Ganaron Vela (BRA) y Orlov (RUS).', []],
    ['a company', 'en', '', 'She got a letter from Google.', []],
    ['the words of a bridge', 'es', '', 'La gente cruzó el Puente Toledo.', []],
  ])('no place: %s', (_, language, outlet, text, expected) => {
    expect(inWords(placesIn(language, text, { outlet: { name: outlet } })).filter((line) => !line.endsWith('-'))).toEqual(expected)
  })

  test('a name nobody knows has no coordinates unless the text says what it lies in', () => {
    const { places } = placesIn('nb', 'Båten la til kai i Tverrholm. I Bergen og Stavanger var det stille. Brannen i Kaldhamn i Bergen er slukket.')
    const lat = (name: string): number | undefined => places.find((place) => place.name === name)?.lat
    expect(lat('Tverrholm')).toBeUndefined()
    expect(lat('Kaldhamn')).toBe(lat('Bergen'))
  })

  test('a dateline is one name, whole or unknown', () => {
    const { places } = placesIn('en', 'Ferry sinks\n\nPUERTO MALVENDA, Ecuador, March 3 (AP) — A ferry sank on Sunday.')
    expect(inWords({ places } as PlacesFound)).toEqual(['PUERTO MALVENDA other ECU', 'Ecuador country ECU'])
  })

  test('the place of a dateline is a place', () => {
    expect(inWords(placesIn('en', 'Ferry sinks\n\nDOUALA, Cameroon (AP) — A ferry sank on Sunday.'))).toEqual(['DOUALA city CMR', 'Cameroon country CMR'])
  })
})

describe('where it happens', () => {
  test('a place that hangs on the word, else on the clause above it', () => {
    const { of, wordOf } = placesIn('nb', 'Politiet pågrep ti personer i Stavanger etter at demonstranter kastet stein, og i Haugesund ble tre såret.')
    expect(of(wordOf('pågrep'))?.name).toBe('Stavanger')
    expect(of(wordOf('såret'))?.name).toBe('Haugesund')
  })

  test('who acts is no place, and where something goes comes after where it happens', () => {
    const { of, wordOf } = placesIn('en', 'Norway sent doctors to Malawi after floods in Zomba. Peru criticised Chile.')
    expect(of(wordOf('floods'))?.name).toBe('Zomba')
    expect(of(wordOf('criticised'))?.name).not.toBe('Peru')
  })

  test('without a link it is the dateline’s place', () => {
    const { of, wordOf } = placesIn('en', 'Bakers march\n\nLIMA, Peru (AP) — Hundreds of bakers marched on Monday.')
    expect(of(wordOf('marched'))?.name).toBe('LIMA')
  })

  test('the place a span names', () => {
    const { at } = placesIn('en', 'He flew to Lusaka.')
    expect(at([11, 17])?.name).toBe('Lusaka')
    expect(at([0, 2])).toBeUndefined()
  })

  test('the zone near a word is its sentence’s, else that of the place before', () => {
    const { zoneNear, wordOf } = placesIn('nb', 'Skjelvet rammet Quito. Klokken åtte lokal tid gikk strømmen.')
    expect(zoneNear(wordOf('lokal'))).toBe('America/Guayaquil')
    expect(placesIn('nb', 'Klokken åtte lokal tid gikk strømmen.').zoneNear(2)).toBeUndefined()
  })
})

describe('whatever the text', () => {
  const junk = fc.array(
    fc.oneof(
      fc.constantFrom('Paris', ',', 'Texas', 'i', 'Washington', 'D.C.', '(', 'counties', 'New', 'York', '—', 'La', 'Paz', 'N.D.', '\n\n'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )

  test('spans lie in the text and do not overlap, ids are in text order, nothing throws, and twice is the same', () => {
    fc.assert(
      fc.property(junk, fc.constantFrom<Language>('nb', 'en', 'es'), (words, language) => {
        const text = words.join(' ')
        const { places } = placesIn(language, text)
        expect(placesIn(language, text).places).toEqual(places)
        expect(places.map(({ id }) => id)).toEqual(places.map((_, index) => `p${index + 1}`))
        const spans = places.flatMap(({ mentions }) => mentions).toSorted((a, b) => a[0] - b[0])
        let end = 0
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
        for (const { within } of places) for (const id of within) expect(places.some((place) => place.id === id)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
