import { expect, test } from 'vitest'
import { en } from '../../messages/en/index.ts'
import { nn } from '../../messages/nn/index.ts'
import { valueText } from './value-text.ts'

test('a number is written as it was told', () => {
  expect([{ min: 7, max: 7 }, { min: 10, max: 20 }, { min: 3 }, { max: 1200 }, {}].map((it) => valueText(it, en.numbers, 'en'))).toEqual([
    '7',
    '10–20',
    'at least 3',
    'at most 1,200',
    '',
  ])
  expect(valueText({ min: 3 }, nn.numbers, 'nn')).toBe('minst 3')
})
