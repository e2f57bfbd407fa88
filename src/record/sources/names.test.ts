import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bracketed, sameBody, samePerson } from './names.ts'
import { properName } from './proper-name.ts'

describe('names', () => {
  test('a surname, a full name and one with two surnames may be one person', () => {
    expect(samePerson('Moe', 'Eva Moe')).toBe(true)
    expect(samePerson('Inés Rojas', 'Ines Rojas Prado')).toBe(true)
    expect(samePerson('Eva Moe', 'Ivar Moe')).toBe(false)
  })

  test('the words of a body at the end or beginning, its initials, and its other spelling', () => {
    expect(sameBody('Marina', 'Marina de Guerra')).toBe(true)
    expect(sameBody('Acme', 'Acme Oil')).toBe(true)
    expect(sameBody('UIP', 'Unidad de Investigación Pesquera')).toBe(true)
    expect(sameBody('Sjøredningssentralen', 'Sjøredningssentralen')).toBe(true)
    expect(sameBody('Kystredningssentralen', 'Kystredningsentralen')).toBe(true)
    expect(sameBody('Nordfjord Kraft', 'Sunnfjord Kraft')).toBe(false)
    expect(sameBody('Oil', 'Acme Oil')).toBe(false)
  })

  test('what stands in brackets behind a name is its short name', () => {
    expect(bracketed('opplyser Kystredningssentralen (KRS) til avisen')).toEqual([['KRS', 'Kystredningssentralen']])
    expect(bracketed('said the Bay (AFP) yesterday')).toEqual([])
  })

  test('being the same goes both ways', () => {
    const name = fc.array(fc.constantFrom('Ana', 'Bo', 'Cruz', 'Dal'), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(samePerson(a, b)).toBe(samePerson(b, a))
        expect(sameBody(a, b)).toBe(sameBody(b, a))
        expect(samePerson(a, a) && sameBody(a, a)).toBe(true)
      }),
    )
  })

  test('offices and articles are no part of a name', () => {
    const person = (name: string): Parameters<typeof properName>[0] => ({ name, kind: 'person', mentions: [{ span: [0, name.length], form: 'name' }] })
    expect(properName(person('Health Minister Ama Osei'), 'en')).toBe('Ama Osei')
    expect(properName(person('el capitán de navío Hugo Sáenz'), 'es')).toBe('Hugo Sáenz')
    expect(properName({ ...person('Ministerio'), kind: 'organisation' }, 'es')).toBeUndefined()
    expect(properName({ ...person('brannsjefen'), mentions: [{ span: [0, 11], form: 'role' }] }, 'nb')).toBeUndefined()
  })
})
