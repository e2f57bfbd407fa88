import { expect, test } from 'vitest'
import type { Actor, Statement } from '../../src/index.ts'
import { changes } from './changes.ts'

const text = '– Vi går ikke, sier Solberg til NRK.'
const actor = (id: string, name: string): Actor => ({ id, kind: 'person', name, sectors: [], mentions: [], links: {}, confidence: 1 })
const actors = [actor('a1', 'Solberg'), actor('a2', 'NRK')]
const statement: Statement = {
  id: 's1',
  type: 'direct',
  content: [[2, 13]],
  cue: [15, 19],
  speaker: { actor: 'a1', span: [20, 27] },
  via: [],
  addressees: [{ actor: 'a2' }],
  targets: [],
  stance: 'says',
  confidence: 1,
}

test('nothing changed, nothing to say', () => {
  expect(changes(text, { actors, statements: [statement] }, { actors, statements: [{ ...statement, id: 's7', confidence: 0.5 }] })).toEqual([])
})

test('a lost statement and a gained one, in words', () => {
  const after = { actors, statements: [{ ...statement, stance: 'denies' as const, addressees: [] }] }
  expect(changes(text, { actors, statements: [statement] }, after)).toEqual([
    '- Solberg says (direct, cue "sier", named "Solberg", to NRK): "Vi går ikke"',
    '+ Solberg denies (direct, cue "sier", named "Solberg"): "Vi går ikke"',
  ])
})

test('an unsourced rumour names nobody', () => {
  const { speaker: _, ...rumour } = statement
  expect(changes(text, { actors, statements: [] }, { actors, statements: [rumour] })[0]).toMatch(/^\+ nobody named says/u)
})
