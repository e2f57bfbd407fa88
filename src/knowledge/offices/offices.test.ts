import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countries } from '../../language/packs/en/countries.ts'
import { officeTable } from './office-table.ts'
import { isOn, officesOf } from './offices.ts'

const offices = officesOf()

describe('who holds an office', () => {
  test.each([
    ['head-of-state', 'HND', '2024-06-26', 'Xiomara Castro'],
    ['head-of-state', 'HND', '2022-01-26', 'Juan Orlando Hernández'],
    ['head-of-government', 'NOR', '2013-10-15', 'Jens Stoltenberg'],
    ['head-of-government', 'NOR', '2013-10-16', 'Erna Solberg'],
    ['monarch', 'ESP', '2010-01-01', 'Juan Carlos I'],
    ['head', 'IGONAT', '2024-09-30', 'Jens Stoltenberg'],
    ['foreign', 'IGOEUR', '2024-06-26', 'Josep Borrell'],
  ])('%s of %s on %s: %s', (kind, country, day, person) => {
    expect(offices.holderOn(kind, country, day)?.person).toBe(person)
  })

  test('nobody between two holders, before the first and of an office that is not there', () => {
    expect(offices.holderOn('head-of-state', 'BOL', '2019-11-11')).toBeUndefined()
    expect(offices.holderOn('head-of-state', 'BOL', '1950-01-01')).toBeUndefined()
    expect(offices.holderOn('head-of-state', 'ESP', '2020-01-01')).toBeUndefined()
  })

  test('without a day the last one', () => {
    expect(offices.holderOn('head-of-state', 'NLD')).toBeUndefined()
    expect(offices.holderOn('monarch', 'NLD')?.person).toBe('Willem-Alexander')
  })

  test('a person has had several', () => {
    const kinds = offices.heldBy('Jens Stoltenberg', '2020-01-01').map(({ kind, country }) => `${kind} ${country}`)
    expect(kinds).toContain('head IGONAT')
    expect(kinds).toContain('head-of-government NOR')
    expect(offices.heldBy('António Manuel de Oliveira Guterres')[0]?.holder.person).toBe('António Guterres')
  })

  test('a surname alone is who is in office, and no given name of a king', () => {
    expect(offices.heldBy('Macron', '2020-01-01')[0]?.country).toBe('FRA')
    expect(offices.heldBy('Macron', '2016-01-01')).toEqual([])
    expect(offices.heldBy('Harald', '2020-01-01')).toEqual([])
  })
})

describe('the table', () => {
  test('every state has a head or a government, holders follow each other, and dates are dates', () => {
    const states = new Set(officeTable.map(([country]) => country))
    const missing = [...new Set(Object.values(countries))].filter((code) => !states.has(code))
    expect(states.size).toBeGreaterThan(195)
    expect(missing.filter((code) => ['FRA', 'USA', 'NOR', 'BOL', 'KEN', 'JPN'].includes(code))).toEqual([])
    for (const [country, kind, holders] of officeTable) {
      const dates = holders.split(' | ').map((spell) => spell.slice(spell.lastIndexOf(' ') + 1))
      expect(
        dates.every((date) => /^\d{4}(?:-\d\d){0,2}$/u.test(date)),
        `${country} ${kind}`,
      ).toBe(true)
      expect(dates, `${country} ${kind}`).toEqual(dates.toSorted())
    }
  })

  test('no office is listed twice', () => {
    const keys = officeTable.map(([country, kind]) => `${kind} ${country}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  test('at most one holder a day', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom(...officeTable), (on, [country, kind]) => {
        const holder = offices.holderOn(kind, country, on)
        return holder === undefined || isOn(holder, on)
      }),
    )
  })
})

describe('a table of the user over it', () => {
  const own = officesOf([{ country: 'FRA', kind: 'head-of-state', holder: { person: 'Ada Lem', aliases: ['A. Lem'], from: '2027-05-14' } }])

  test('decides the days it covers and no others', () => {
    expect(own.holderOn('head-of-state', 'FRA', '2027-06-01')?.person).toBe('Ada Lem')
    expect(own.holderOn('head-of-state', 'FRA', '2027-05-13')?.person).toBe('Emmanuel Macron')
    expect(own.holderOn('head-of-state', 'KEN', '2027-06-01')?.person).toBe('William Ruto')
  })

  test('whom it puts out of office is out of office', () => {
    expect(own.heldBy('Macron', '2027-06-01')).toEqual([])
    expect(own.heldBy('Lem', '2027-06-01')[0]?.country).toBe('FRA')
    expect(own.heldBy('Macron', '2024-06-01')[0]?.country).toBe('FRA')
  })
})
