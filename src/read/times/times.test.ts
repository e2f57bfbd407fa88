import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/index.ts'
import { loadLanguage, type LoadedLanguage } from '../../language/load.ts'
import { packOf } from '../../language/packs/index.ts'
import type { Language, Reading, TimeExpression } from '../../words/index.ts'
import { read } from '../read.ts'

const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const loaded = new Map<Language, LoadedLanguage>()
const have = (language: Language): boolean => existsSync(new URL(`../../../models/${models[language]}`, import.meta.url))

beforeAll(async () => {
  for (const language of ['nb', 'nn', 'en', 'es'] as const) if (have(language)) loaded.set(language, await loadLanguage(language))
}, 60_000)

const zones: Readonly<Record<Language, string>> = { nb: 'Europe/Oslo', nn: 'Europe/Oslo', en: 'Europe/London', es: 'Europe/Madrid' }

/** Read as published on Thursday 17 October 2024, 14:00 UTC, unless said otherwise. */
function reading(language: Language, text: string, publishedAt = '2024-10-17T14:00:00Z'): Reading {
  return read(loaded.get(language)!.annotate(text), { id: 't', text, publishedAt, timeZone: zones[language] }, packOf(language), loadKnowledge())
}

const inWords = ({ report, times }: Reading): readonly string[] => times.map(({ span, value }) => `${report.text.slice(...span)} = ${value}`)
const interval = ({ from, to }: TimeExpression): string => `${from?.slice(0, 16)} ${to?.slice(0, 16)}`

const examples: readonly (readonly [language: Language, text: string, expected: readonly string[]])[] = [
  [
    'nb',
    'Fergen gikk på grunn klokken 14.00. En knapp halvtime senere var den tom, og en drøy time senere sank den.',
    ['klokken 14.00 = 2024-10-17T14:00', 'En knapp halvtime senere = 2024-10-17T14:30', 'en drøy time senere = 2024-10-17T15:30'],
  ],
  ['nb', 'Militsen skal ha truet journalistene i mai.', ['i mai = 2024-05']],
  ['es', 'La milicia habría amenazado a los periodistas en mayo.', ['en mayo = 2024-05']],
  ['en', 'The men may have left in May.', ['in May = 2024-05']],
  ['en', 'The road will have opened in May.', ['in May = 2025-05']],
  ['nb', 'Fergen gikk på grunn onsdag kveld norsk tid.', ['onsdag kveld norsk tid = 2024-10-16TEV']],
  [
    'en',
    'The ferry ran aground at 2 p.m. A little over an hour later it was empty.',
    ['at 2 p.m. = 2024-10-17T14:00', 'A little over an hour later = 2024-10-17T15:00'],
  ],
  [
    'es',
    'El ferri encalló a las 14.00. Algo más de una hora después estaba vacío.',
    ['a las 14.00 = 2024-10-17T14:00', 'Algo más de una hora después = 2024-10-17T15:00'],
  ],
  ['nb', 'Fergen gikk på grunn onsdag kveld.', ['onsdag kveld = 2024-10-16TEV']],
  ['nb', 'Fergen går på fredag.', ['på fredag = 2024-10-18']],
  ['nb', 'Fergen gikk på grunn natt til mandag.', ['natt til mandag = 2024-10-13TNI']],
  ['nb', 'Kapteinen sier tirsdag at motoren sviktet.', ['tirsdag = 2024-10-15']],
  ['nb', 'Kapteinen skal avhøres tirsdag.', ['tirsdag = 2024-10-22']],
  ['nb', 'Alarmen gikk fem på halv sju i morges.', ['fem på halv sju i morges = 2024-10-17T06:25']],
  ['nb', 'Alarmen gikk kvart over ti i går kveld.', ['kvart over ti i går kveld = 2024-10-16T22:15']],
  ['nb', 'Alarmen gikk kl. 03.40 natt til søndag 13. oktober.', ['kl. 03.40 natt til søndag 13. oktober = 2024-10-13T03:40']],
  ['nb', 'Skipet sank for to uker siden og ble hevet tre dager senere.', ['for to uker siden = 2024-W40', 'tre dager senere = 2024-10-06']],
  ['nb', 'Skipet ble bygd på 1970-tallet, solgt i fjor høst og hugges til våren.', ['på 1970-tallet = 197', 'i fjor høst = 2023-FA', 'til våren = 2025-SP']],
  ['nb', 'Havna er stengt fra 21. til 25. oktober.', ['fra 21. til 25. oktober = 2024-10-21']],
  ['nb', 'Tauene ble kuttet skjærtorsdag og igjen andre juledag i fjor.', ['skjærtorsdag = 2024-03-28', 'andre juledag i fjor = 2023-12-26']],
  ['nb', 'De siste fire døgnene har han sovet i tre timer.', ['De siste fire døgnene = P4D', 'i tre timer = PT3H']],
  ['nb', 'Lossen møter opp hver tirsdag.', ['hver tirsdag = XXXX-WXX-2']],
  ['nb', 'Skuta lå der i slutten av august og tidlig i september.', ['i slutten av august = 2024-08', 'tidlig i september = 2024-09']],
  [
    'nb',
    'Mandag gikk han om bord. Dagen etter var han borte, og klokken 23 ble det lett.',
    ['Mandag = 2024-10-14', 'Dagen etter = 2024-10-15', 'klokken 23 = 2024-10-15T23:00'],
  ],
  ['nb', 'Klokken 8 lokal tid i Wien mandag gikk alarmen.', ['Klokken 8 lokal tid = 2024-10-14T08:00', 'mandag = 2024-10-14']],
  [
    'nb',
    'Alarmen gikk mandag klokken 22. Hele natten lette de, og klokken 02.15 fant de båten.',
    ['mandag klokken 22 = 2024-10-14T22:00', 'Hele natten = 2024-10-15TNI', 'klokken 02.15 = 2024-10-15T02:15'],
  ],
  ['nb', 'Letingen varer til søndag kveld.', ['til søndag kveld = 2024-10-20TEV']],
  ['nb', 'Sjøforklaringen er berammet til mandag, og rapporten er ventet fredag.', ['til mandag = 2024-10-21', 'fredag = 2024-10-18']],
  ['nb', 'Kaptein Mars Lie hadde 1950 passasjerer og ble hilst av Onsdag Kveld Band.', []],
  ['nb', 'Det er vår båt. Vi mars jerer.', []],
  ['nn', 'Ferja gjekk på grunn laurdag morgon.', ['laurdag morgon = 2024-10-12TMO']],
  ['nn', 'Ferja går att måndag.', ['måndag = 2024-10-21']],
  ['nn', 'Alarmen gjekk klokka kvart på fire i natt.', ['klokka kvart på fire i natt = 2024-10-17T03:45']],
  ['nn', 'Skipet sokk for eit halvt år sidan og vart heva førre veke.', ['for eit halvt år sidan = 2024-04', 'førre veke = 2024-W41']],
  ['nn', 'Sidan i fjor haust har hamna vore stengd.', ['Sidan i fjor haust = 2023-FA']],
  ['nn', 'Kvelden før låg båten til kai.', ['Kvelden før = 2024-10-16TEV']],
  ['en', 'The ferry ran aground late on Tuesday.', ['late on Tuesday = 2024-10-15']],
  ['en', 'The ferry will sail on Tuesday.', ['on Tuesday = 2024-10-22']],
  ['en', 'The alarm went off at 10 p.m. Wednesday, the harbor office said.', ['at 10 p.m. Wednesday = 2024-10-16T22:00']],
  ['en', 'The alarm went off shortly before 6 a.m. on Oct. 3.', ['shortly before 6 a.m. on Oct. 3 = 2024-10-03T06:00']],
  [
    'en',
    'The ship was built in the early 1960s, sold in May 2011 and scrapped last winter.',
    ['in the early 1960s = 196', 'in May 2011 = 2011-05', 'last winter = 2023-WI'],
  ],
  ['en', 'Sales rose in the third quarter from a year earlier.', ['in the third quarter = 2024-Q3', 'from a year earlier = 2023-Q3']],
  ['en', 'The hull cracked three days ago; divers need two more weeks.', ['three days ago = 2024-10-14', 'two more weeks = P2W']],
  ['en', 'Over the past 36 hours she slept once.', ['Over the past 36 hours = PT36H']],
  ['en', 'On Monday she boarded. The next morning she was gone.', ['On Monday = 2024-10-14', 'The next morning = 2024-10-15TMO']],
  [
    'en',
    'The dam burst on Sunday. By noon the bridge had gone; that evening rescuers came.',
    ['on Sunday = 2024-10-13', 'By noon = 2024-10-13T12:00', 'that evening = 2024-10-13TEV'],
  ],
  ['en', 'The court is expected to rule Tuesday; talks were to resume Friday.', ['Tuesday = 2024-10-22', 'Friday = 2024-10-18']],
  ['en', 'The 41-year-old may march, and the second mate fell in the fall of 1999.', ['in the fall of 1999 = 1999-FA']],
  ['en', 'April May told the Tuesday Club that 2,018 men and 1950 women had come.', []],
  ['es', 'El barco encalló el martes por la noche.', ['el martes por la noche = 2024-10-15TNI']],
  ['es', 'El barco zarpará el martes.', ['el martes = 2024-10-22']],
  ['es', 'La alarma sonó a las siete menos diez de la mañana del lunes.', ['a las siete menos diez de la mañana del lunes = 2024-10-14T06:50']],
  ['es', 'La alarma sonó anteayer, poco después de las 22.30.', ['anteayer = 2024-10-15', 'poco después de las 22.30 = 2024-10-15T22:30']],
  [
    'es',
    'El barco se botó a mediados de los años sesenta y se hundió el pasado 3 de octubre.',
    ['a mediados de los años sesenta = 196', 'el pasado 3 de octubre = 2024-10-03'],
  ],
  ['es', 'Del 21 al 25 de octubre cierra el puerto; hace dos semanas ya cerró.', ['Del 21 al 25 de octubre = 2024-10-21', 'hace dos semanas = 2024-W40']],
  ['es', 'Mañana vuelven los buzos y al día siguiente se irán.', ['Mañana = 2024-10-18', 'al día siguiente = 2024-10-19']],
  ['es', 'En los últimos diez días durmió dos horas.', ['En los últimos diez días = P10D', 'dos horas = PT2H']],
  ['es', 'La vista está prevista para el lunes a las 10.', ['para el lunes a las 10 = 2024-10-21T10:00']],
  ['es', 'Las dos grúas de la calle 3 de Abril movieron 1950 toneladas.', []],
]

describe('times of a report', () => {
  test.each(examples)('%s: %s', (language, text, expected) => {
    if (have(language)) expect(inWords(reading(language, text))).toEqual(expected)
  })

  test('intervals are in UTC, on the clocks of the zone, and say where the zone comes from', () => {
    if (!have('nb')) return
    const [norwegian, greenwich] = reading('nb', 'Skipet sank onsdag klokken 16 norsk tid, og leteaksjonen ble innstilt klokken 20.00 GMT.').times
    expect([interval(norwegian!), norwegian?.zone, norwegian?.zoneFrom]).toEqual(['2024-10-16T14:00 2024-10-16T14:01', 'Europe/Oslo', 'explicit'])
    expect([greenwich?.zone, greenwich?.zoneFrom]).toEqual(['UTC', 'explicit'])
    const [day] = reading('nb', 'Skipet sank onsdag.').times
    expect([interval(day!), day?.zoneFrom, day?.grain]).toEqual(['2024-10-15T22:00 2024-10-16T22:00', 'outlet', 'day'])
  })

  test('summer time begins and ends between two days', () => {
    if (!have('nb')) return
    const [night] = reading('nb', 'Raset gikk natt til søndag.', '2024-10-27T09:00:00Z').times
    expect(interval(night!)).toBe('2024-10-26T22:00 2024-10-27T05:00') // seven hours
    const [spring] = reading('nb', 'Toget sto klokken 04.10 i natt.', '2024-03-31T09:00:00+02:00').times
    expect(interval(spring!)).toBe('2024-03-31T02:10 2024-03-31T02:11')
  })

  test('local time is that of the place of the sentence, and later clock times keep it', () => {
    if (!have('en')) return
    const { times } = reading('en', 'The ferry left Lima on Tuesday at 9 a.m. local time. It was last seen at 10:20.')
    expect(times.map(({ from, zone }) => [from, zone])).toEqual([
      ['2024-10-15T14:00:00Z', 'America/Lima'],
      ['2024-10-15T15:20:00Z', 'America/Lima'],
    ])
  })

  test('durations and sets have no interval, vague references none either', () => {
    if (!have('en')) return
    const { times } = reading('en', 'It took four hours, as it does every day, and recently it got worse.')
    expect(times.map(({ type, value, from }) => [type, value, from])).toEqual([
      ['duration', 'PT4H', undefined],
      ['set', 'P1D', undefined],
      ['date', 'PAST_REF', undefined],
    ])
  })

  test('a report without a date of publishing resolves what is absolute', () => {
    if (!have('en')) return
    const text = 'It sank in 1912, not last week.'
    const { times } = read(loaded.get('en')!.annotate(text), { id: 't', text }, packOf('en'), loadKnowledge())
    expect(times.map(({ from }) => from)).toEqual(['1912-01-01T00:00:00Z', undefined])
  })

  test('a statement is dated by the clause that says it, not by its content', () => {
    if (!have('nb')) return
    const { statements, times, report } = reading('nb', 'Kapteinen sa onsdag kveld at fergen går mandag.\n\nRederiet sier at fergen går tirsdag.')
    const dates = statements.map(({ saidAt }) => times.find(({ id }) => id === saidAt)?.span).map((span) => (span ? report.text.slice(...span) : undefined))
    expect(dates).toEqual(['onsdag kveld', undefined])
  })

  test('spans lie in the text, in order, without overlap, and the same text gives the same times', () => {
    if (!have('nb')) return
    const words = [
      'mandag',
      'klokken',
      'halv',
      'åtte',
      '2024',
      '3.',
      '–',
      'juni',
      'i',
      'fjor',
      'for',
      '4000',
      'århundrer',
      'siden',
      'natt',
      'til',
      '24/6',
      "'82",
      '99:99',
      'de',
      'siste',
      '.',
      '\n\n',
      '💥',
      'tre',
      'kl.',
      '25.',
      '00.00',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        const text = list.join(' ')
        const { times } = reading('nb', text)
        let last = 0
        for (const { span, from, to } of times) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(span[1]).toBeLessThanOrEqual(text.length)
          if (from !== undefined && to !== undefined) expect(Date.parse(from)).toBeLessThan(Date.parse(to))
          last = span[1]
        }
        expect(reading('nb', text).times).toEqual(times)
      }),
      { numRuns: 40 },
    )
  }, 30_000)
})
