import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, datesIn } from './index.ts'
import { monthTable } from './month-table.ts'
import { zoneTable } from './zone-table.ts'

const fields: readonly (readonly [field: string, date: string | undefined, language?: string | undefined])[] = [
  ['2024-06-26T21:30:00+02:00', '2024-06-26T21:30:00+02:00'],
  ['2024-06-26T21:30Z', '2024-06-26T21:30:00Z'],
  ['2024-06-26T21:30:00.123456789+00:00', '2024-06-26T21:30:00Z'],
  ['2024-06-26 21:30:00 +0200', '2024-06-26T21:30:00+02:00'],
  ['2024-06-26T24:00:00Z', '2024-06-27T00:00:00Z'],
  ['20170102T222800+0000', '2017-01-02T22:28:00Z'],
  ['20240626', '2024-06-26'],
  ['2024/06/26', '2024-06-26'],
  ['2024', '2024-01-01'],
  ['2024-06', '2024-06-01'],
  ['1719430200', '2024-06-26T19:30:00Z'],
  ['1719430200000', '2024-06-26T19:30:00Z'],
  ['/Date(1719430200000)/', '2024-06-26T19:30:00Z'],
  ['26 de xuño de 2024 09:30 p. m.', '2024-06-26T21:30:00'],
  ['Wed, 26 Jun 2024 21:30 CEST', '2024-06-26T21:30:00+02:00'],
  ['Wed, 26 Jun 2024 21:30:01 GMT', '2024-06-26T21:30:01Z'],
  ['Sun, 02 Jun 24 12:00:00 EST', '2024-06-02T12:00:00-05:00'],
  ['26-Jun-2024', '2024-06-26'],
  ['Thu Jan  1 19:48:21 2004', '2004-01-01T19:48:21'],
  ['Wed Jun 26 21:30:00 CEST 2024', '2024-06-26T21:30:00+02:00'],
  ['0001-01-01T00:00:00Z', undefined],
  ['2024-02-31', undefined],
  ['13/13/2024', undefined],
  ['soon', undefined],
  ['', undefined],
  ['26. juni 2024 kl. 21.30', '2024-06-26T21:30:00'],
  ['Publisert 26.06.2024 - 21:30', '2024-06-26T21:30:00'],
  ['onsdag 26.6.2024 kl 21:30', '2024-06-26T21:30:00'],
  ['26 de junio de 2024 a las 21:30', '2024-06-26T21:30:00'],
  ['miércoles 26 junio, 2024', '2024-06-26'],
  ['26 jun. 2024 - 21:30 CEST', '2024-06-26T21:30:00+02:00'],
  ['26 jun. 2024 21:30h', '2024-06-26T21:30:00'],
  ['26 juin 2024 à 21h30', '2024-06-26T21:30:00'],
  ['1er mars 2024', '2024-03-01'],
  ['26.06.2024, 21:30 Uhr', '2024-06-26T21:30:00'],
  ['1º de maio de 2023 às 10h22', '2023-05-01T10:22:00'],
  ['26 giugno 2024 alle 21:30', '2024-06-26T21:30:00'],
  ['26 juni 2024 klockan 21.30', '2024-06-26T21:30:00'],
  ['June 26, 2024 9:30 p.m. ET', '2024-06-26T21:30:00-04:00'],
  ['January 5, 2024 at 12:05 AM ET', '2024-01-05T00:05:00-05:00'],
  ['Updated 1:15 PM EDT, Thu July 11, 2024', '2024-07-11T13:15:00-04:00'],
  ['Posted: Jun 26, 2024 / 09:30 PM EDT', '2024-06-26T21:30:00-04:00'],
  ['26 June 2024 9.30pm BST', '2024-06-26T21:30:00+01:00'],
  ['Friday, May 5th 2021, 4 pm', '2021-05-05T16:00:00'],
  ['10:22, 26 JUL 2023', '2023-07-26T10:22:00'],
  ['03/04/2024', '2024-04-03', 'es'],
  ['03/04/2024', '2024-03-04', 'en-US'],
  ['03/04/2024', '2024-04-03', 'en-GB'],
  ['03.04.2024', '2024-04-03', 'en-US'],
  ['26/06/24 21:30', '2024-06-26T21:30:00', 'en-US'],
]

test.each(fields)('%s is %s', (field = '', date, language = '') => {
  expect(dateOf(field, language)).toBe(date)
})

describe('month names', () => {
  const written = monthTable.flatMap(({ language, names }) =>
    names.flatMap((forms, index) => forms.split(' ').map((form) => ({ language, form, month: index + 1 }))),
  )
  test.each(written)('$form of $language is month $month', ({ form, month }) => {
    expect(dateOf(`3. ${form} 2024`)).toBe(`2024-${String(month).padStart(2, '0')}-03`)
  })
})

describe('zone names', () => {
  test.each(Object.entries(zoneTable).filter(([, zone]) => typeof zone === 'number'))('%s is %i minutes from UTC', (name, minutes) => {
    const noon = dateOf(`Wed, 26 Jun 2024 12:00 ${name.toUpperCase()}`) ?? ''
    expect((Date.parse('2024-06-26T12:00:00Z') - Date.parse(noon)) / 60_000).toBe(minutes)
  })
  test.each([
    ['ET', '-05:00', '-04:00'],
    ['CT', '-06:00', '-05:00'],
    ['MT', '-07:00', '-06:00'],
    ['PT', '-08:00', '-07:00'],
    ['AET', '+11:00', '+10:00'],
  ])('%s is %s in January and %s in July', (name, january, july) => {
    expect([dateOf(`Jan 5, 2024 9:30 p.m. ${name}`), dateOf(`July 5, 2024 9:30 p.m. ${name}`)]).toEqual([
      `2024-01-05T21:30:00${january}`,
      `2024-07-05T21:30:00${july}`,
    ])
  })
})

describe('dates in a line', () => {
  test('are told apart with the time each has, and where they stand', () => {
    const line = 'Publisert 26. juni 2024 kl. 21.30, oppdatert 27.06.2024 08:15 av Ana Lem'
    expect(datesIn(line).map(({ from, to, moment }) => [line.slice(from, to), moment.day, moment.clock?.hour])).toEqual([
      ['26. juni 2024 kl. 21.30', 26, 21],
      ['27.06.2024 08:15', 27, 8],
    ])
  })

  test('are not made of other numbers', () => {
    expect(datesIn('Tlf. 22.33.44.55, versjon 10.12.1999.4, 1.2.3, 12-13 av 2024')).toEqual([])
  })
})

test('whatever stands in a field, it is a date no calendar refuses or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d :.,TZ/+-]{0,40}$/u), fc.date().map(String)), (field) => {
      const date = dateOf(field)
      if (date !== undefined) expect(Number.isNaN(Date.parse(date.length > 10 && !/[Z+]|-\d\d:\d\d$/u.test(date) ? `${date}Z` : date))).toBe(false)
    }),
  )
})

test('long junk takes no longer a character than short', () => {
  for (const junk of ['1', '1.', '26 juni ', ' ', '2024-', '12:', 'a 1 de ', '00/']) {
    const start = performance.now()
    datesIn(junk.repeat(100_000))
    expect(performance.now() - start, junk).toBeLessThan(1500)
  }
})
