import { expect, test } from 'vitest'
import { en } from '../messages/en/index.ts'
import { es } from '../messages/es/index.ts'
import { nb } from '../messages/nb/index.ts'
import { nn } from '../messages/nn/index.ts'
import { numbersIn, numberText } from './numbers.ts'

test('numbers of the log are read in the language of the page', () => {
  expect(numbersIn(['killed 3–3', 'injured 12–20'], en, 'en')).toBe('3 dead, 12–20 injured')
  expect(numbersIn(['missing 7–'], nn, 'nn')).toBe('minst 7 sakna')
  expect(numbersIn(['missing –7'], es, 'es')).toBe('como máximo 7 desaparecidos')
  expect(numbersIn(['unheard 7–7'], nb, 'nb')).toBe('unheard 7–7')
})

test('one is one: nobody reads «1 muertos»', () => {
  expect(numberText({ kind: 'killed', min: 1, max: 1 }, es, 'es')).toBe('1 muerto')
  expect(numberText({ kind: 'killed', min: 1 }, nb, 'nb')).toBe('minst 1 død')
  expect(numberText({ kind: 'injured', min: 1, max: 3 }, nn, 'nn')).toBe('1–3 skadde')
})
