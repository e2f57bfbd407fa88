import { expect, test } from 'vitest'
import { anchorsOf } from './anchors.ts'
import { wasTold, type Told } from './told-before.ts'

const told = (other: Partial<Told> = {}): Told => ({ kind: 'claim', facts: '', parts: [['a', 'b']], ...other })

test('the same claim under another name, with one of its words in common, was told', () => {
  expect(wasTold([told()], told({ parts: [['b', 'c']] }))).toBe(true)
  expect(wasTold([told()], told({ parts: [['c']] }))).toBe(false)
})

test('another number, kind or counterpart is other news', () => {
  expect(wasTold([told({ kind: 'number', facts: 'killed 5–5' })], told({ kind: 'number', facts: 'killed 6–6' }))).toBe(false)
  expect(wasTold([told()], told({ kind: 'denial', parts: [['a'], ['b']] }))).toBe(false)
  expect(wasTold([told({ kind: 'denial', parts: [['a'], ['b']] })], told({ kind: 'denial', parts: [['a'], ['c']] }))).toBe(false)
})

test('a contradiction is the same in either order, a denial is not', () => {
  expect(wasTold([told({ kind: 'contradiction', parts: [['a'], ['b']] })], told({ kind: 'contradiction', parts: [['b'], ['a']] }))).toBe(true)
  expect(wasTold([told({ kind: 'denial', parts: [['a'], ['b']] })], told({ kind: 'denial', parts: [['b'], ['a']] }))).toBe(false)
})

test('words are known again in a later version of their report, whatever their case and marks', () => {
  expect(anchorsOf([{ item: 'i', words: '“The dam BROKE.”' }])).toEqual(anchorsOf([{ item: 'i', words: 'the dam broke' }]))
  expect(anchorsOf([{ item: 'i', words: 'the dam broke' }])).not.toEqual(anchorsOf([{ item: 'j', words: 'the dam broke' }]))
})
