import { describe, expect, test } from 'vitest'
import { HearsayError, type ReportInput } from '../../words/index.ts'
import { referenceOf } from './reference.ts'

const of = (input: Partial<ReportInput>): ReturnType<typeof referenceOf> => referenceOf({ id: 't', text: '', ...input })
const codeOf = (input: Partial<ReportInput>): string | undefined => {
  try {
    of(input)
    return undefined
  } catch (thrown) {
    return thrown instanceof HearsayError ? thrown.code : 'other'
  }
}

describe('when and where a report was published', () => {
  test('a time with its offset, in the zone of the report', () => {
    const { utc, toTheMinute, zone, zoneFrom } = of({ publishedAt: '2024-03-11T22:15:00+01:00', timeZone: 'America/La_Paz' })
    expect([new Date(utc!).toISOString(), toTheMinute, zone.name, zoneFrom]).toEqual(['2024-03-11T21:15:00.000Z', true, 'America/La_Paz', 'outlet'])
  })

  test('a bare date is the day on the outlet’s clocks', () => {
    const { utc, toTheMinute } = of({ publishedAt: '2024-06-26', timeZone: 'Pacific/Auckland' })
    expect([new Date(utc!).toISOString(), toTheMinute]).toEqual(['2024-06-26T00:00:00.000Z', false])
  })

  test('a time without an offset is on the outlet’s clocks', () => {
    expect(new Date(of({ publishedAt: '2024-06-26T08:00', outlet: { name: 'Avisa', timeZone: 'Europe/Oslo' } }).utc!).toISOString()).toBe(
      '2024-06-26T06:00:00.000Z',
    )
  })

  test('the zone of a known outlet, else the offset, else UTC', () => {
    expect(of({ outlet: { name: 'NRK' } }).zone.name).toBe('Europe/Oslo')
    expect(of({ publishedAt: '2024-06-26T08:00:00-04:00' }).zone.name).toBe('-04:00')
    expect(of({}).zone.name).toBe('UTC')
    expect(of({}).utc).toBeUndefined()
  })

  test('the last change stands in for the publishing', () => {
    expect(of({ updatedAt: '2024-06-26' }).utc).toBeDefined()
  })

  test.each(['yesterday', '2024-13-01', '2024-02-30', '26.06.2024', '2024-06-26T25:00', ''])('"%s" is no time of publishing', (publishedAt) => {
    expect(codeOf({ publishedAt })).toBe('bad-date')
  })

  test('a zone that does not exist', () => {
    expect(codeOf({ timeZone: 'Europe/Bergen' })).toBe('unknown-zone')
    expect(codeOf({ outlet: { name: 'Avisa', timeZone: 'Bergen' } })).toBe('unknown-zone')
    expect(new HearsayError('unknown-zone', { zone: 'Bergen' }).hint).toContain('Europe/Oslo')
  })
})
