import { expect, test } from 'vitest'
import { errorKinds } from '../../../words/index.ts'
import { problems } from './en/problems.ts'

test('what is said of errors is said of errors there are', () => {
  const ours = Object.keys(problems.codes).filter((code) => code !== 'unreachable')
  expect(ours.filter((code) => !(code in errorKinds))).toEqual([])
})
