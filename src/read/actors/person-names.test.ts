import { describe, expect, test } from 'vitest'
import { nameTokens, openPersonNames, sameName } from './person-names.ts'
import { openRegister } from './register.ts'

const tokens = (name: string) => nameTokens(name.split(' '))

test.each<[string, string, boolean]>([
  ['Ana Lem', 'Ana Lem', true],
  ['Ana María Lem', 'Ana Lem', true],
  ['Ana Lem Ruiz', 'Ana Lem', true],
  ['Knut S. Moe', 'Knut Moe', true],
  ['A. Lem', 'Ana Lem', true],
  ['José Zúñiga', 'Jose Zuniga', true],
  ['Per Haugland', 'Per Haugeland', true],
  ['Ana Lem', 'Bo Lem', false],
  ['Ana Lem', 'Ana Ruiz', false],
  ['Muammar al-Rashid', 'Rashid', true],
  ['Ana Lem', 'Ana', false],
])('%s is %s: %s', (a, b, same) => {
  expect(sameName(tokens(a), tokens(b))).toBe(same)
})

describe('finding', () => {
  const register = openRegister(100)
  const persons = openPersonNames()
  const enter = (name: string, gender: 'Fem' | 'Masc', at: number) => {
    const person = register.create('person', name, 'actor/name/person')
    person.tokens = tokens(name)
    person.gender = gender
    register.note(person, { from: at, to: at + 1 }, { from: at, to: at + 1 }, 'name')
    persons.enter(person.tokens, person)
    return person
  }
  const ana = enter('Ana Lem', 'Fem', 1)
  const bo = enter('Bo Lem', 'Masc', 5)
  const luz = enter('Luz García Velarde', 'Fem', 9)

  test('a surname is the one mentioned last', () => expect(persons.find(['lem'], undefined)).toBe(bo))
  test('a title with a gender decides', () => expect(persons.find(['lem'], 'Fem')).toBe(ana))
  test('either of two surnames', () => {
    expect(persons.find(['garcia'], undefined)).toBe(luz)
    expect(persons.find(['velarde'], undefined)).toBe(luz)
  })
  test('one letter astray', () => expect(persons.find(['velardo'], undefined)).toBe(luz))
  test('somebody else', () => expect(persons.find(['ruiz'], undefined)).toBeUndefined())
})
