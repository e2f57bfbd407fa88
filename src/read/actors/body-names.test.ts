import { expect, test } from 'vitest'
import { bodyKey, bodyNamed, initials, rememberBody } from './body-names.ts'
import { openRegister } from './register.ts'

test.each([
  ['The Lemma Group', 'lemma group'],
  ['Hidra AS', 'hidra'],
  ['La Unión', 'union'],
  ['AS', 'as'],
])('%s', (name, key) => {
  expect(bodyKey(name.split(' '))).toBe(key)
})

test('initials take the words with capitals', () => {
  expect(initials(['Frente', 'de', 'Vecinos', 'Unidos'])).toBe('fvu')
  expect(initials(['Hidra'])).toBeUndefined()
})

test('a body is known by its name, genitive, first word and initials', () => {
  const register = openRegister(0)
  const front = register.create('organisation', 'Frente de Vecinos Unidos', 'actor/name/body')
  rememberBody(register, ['Frente', 'de', 'Vecinos', 'Unidos'], front)
  const hidra = register.create('organisation', 'Hidra', 'actor/name/body')
  rememberBody(register, ['Hidra'], hidra)
  expect(bodyNamed(register, ['FVU'])).toBe(front)
  expect(bodyNamed(register, ['Frente'])).toBe(front)
  expect(bodyNamed(register, ['Hidras'])).toBe(hidra)
  expect(bodyNamed(register, ['Lemma'])).toBeUndefined()
})
