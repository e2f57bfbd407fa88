import { expect, test } from 'vitest'
import { en } from '../messages/en/index.ts'
import { nn } from '../messages/nn/index.ts'
import { foundation } from './certainty.ts'

const origin = (name: string) => ({ kind: 'agency' as const, name, reports: 1 })

test('a claim says how many origins it has, and who they are', () => {
  expect(foundation({ origins: [origin('AFP'), origin('Canal 4')], reports: 6 }, en.record, 'en')).toBe('2 origins: AFP and Canal 4')
  expect(foundation({ origins: ['A', 'B', 'C', 'D', 'E'].map(origin), reports: 9 }, en.record, 'en')).toBe('5 origins: A, B, C and 2 more')
})

test('one origin in many reports is one origin and its copies', () => {
  expect(foundation({ origins: [origin('AFP')], reports: 42 }, en.record, 'en')).toBe('one origin: AFP, 41 copies')
  expect(foundation({ origins: [origin('NTB')], reports: 1 }, nn.record, 'nn')).toBe('eitt opphav: NTB')
  expect(foundation({ origins: [], reports: 1 }, nn.record, 'nn')).toBe('ikkje noko opphav nemnt')
})

test('an origin that no report names is somebody without a name, not a hole in the sentence', () => {
  expect(foundation({ origins: [origin(''), origin('Raúl Vaca')], reports: 2 }, nn.record, 'nn')).toBe('2 opphav: nokon utan namn og Raúl Vaca')
  expect(foundation({ origins: [origin('')], reports: 3 }, en.record, 'en')).toBe('one origin: somebody not named, 2 copies')
})
