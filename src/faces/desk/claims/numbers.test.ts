import { expect, test } from 'vitest'
import { en } from '../messages/en/index.ts'
import { nn } from '../messages/nn/index.ts'
import { numbersIn } from './numbers.ts'

test('numbers of the log are read in the language of the page', () => {
  expect(numbersIn(['killed 3–3', 'injured 12–20'], en.record)).toBe('3 dead, 12–20 injured')
  expect(numbersIn(['missing 7–'], nn.record)).toBe('7–… sakna')
})
