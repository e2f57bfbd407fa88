import { expect, test } from 'vitest'
import type { KeptReport } from '../api/index.ts'
import { en } from '../messages/en/index.ts'
import { nn } from '../messages/nn/index.ts'
import { reading } from '../reading/example.ts'
import { nowOf, sameNow } from './now-of.ts'
import { optionsOf, withMore } from './options.ts'
import { shownNow, shownWish } from './shown-value.ts'

const report = {
  id: 'r',
  report: { id: 'r', text: reading.report.text, outlet: { name: 'Fjordavisa', timeZone: 'Europe/Oslo' } },
  reading,
} as unknown as KeptReport // no more of it is looked at

test('who else it could be comes first, then nobody, then who it is now', () => {
  const options = optionsOf({ name: 'speaker', item: 's1' }, report, en)
  expect(options.map(({ name, now }) => (now ? `${name}, now` : name))).toEqual(['police', 'nobody, nothing', 'Ane Lie, now'])
  expect(options[0]).toMatchObject({ value: 'a2', detail: 'group' })
})

test('words of lists are in the language of the page, and what is so now is last', () => {
  const stances = optionsOf({ name: 'stance', item: 's1' }, report, nn)
  expect(stances.at(-1)).toMatchObject({ value: 'says', now: true, name: nn.record.stances.says })
  expect(stances).toHaveLength(Object.keys(nn.record.stances).length)
})

test('zones of the report come before all the others; countries of the report alone', () => {
  expect(optionsOf({ name: 'outletZone' }, report, en).at(-1)).toMatchObject({ value: 'Europe/Oslo', now: true })
  expect(optionsOf({ name: 'country', item: 'a1' }, report, en).map(({ value }) => value)).toEqual([null])
})

test('what the server adds goes behind, and nobody is there twice', () => {
  const own = optionsOf({ name: 'speaker', item: 's1' }, report, en)
  const more = withMore(own, [
    { key: 'x', value: [4, 11], name: 'Per Vik' },
    { key: 'y', value: 'a1', name: 'Ane Lie' },
  ])
  expect(more.map(({ name }) => name)).toEqual([...own.map(({ name }) => name), 'Per Vik'])
})

test('how it is now is told for every part, and two states are told apart', () => {
  expect(nowOf({ name: 'speaker', item: 's1' }, report)).toEqual(['a1'])
  expect(nowOf({ name: 'place', item: 'e1' }, report)).toEqual(['p1'])
  expect(nowOf({ name: 'outlet' }, report)).toBe('Fjordavisa')
  expect(nowOf({ name: 'speaker', item: 's9' }, report)).toBeUndefined()
  expect(sameNow(['a1'], ['a1'])).toBe(true)
  expect(sameNow(['a1'], [])).toBe(false)
})

test('both versions of a stale save are told in words', () => {
  expect(shownNow({ name: 'speaker', item: 's1' }, report, en)).toBe('Ane Lie')
  expect(shownNow({ name: 'sources', item: 'e1' }, report, en)).toBe('nobody, nothing')
  expect(shownNow({ name: 'words', item: 's1' }, report, en)).toBe('The harbour is closed')
  expect(shownWish({ name: 'speaker', item: 's1' }, { kind: 'statement-speaker', value: 'a2' }, report, en)).toBe('police')
  expect(shownWish({ name: 'sources', item: 'e1' }, { kind: 'event-role', value: { sources: ['a1', 'a2'] } }, report, en)).toBe('Ane Lie, police')
  expect(shownWish({ name: 'stance', item: 's1' }, { kind: 'statement-stance', value: 'denies' }, report, nn)).toBe(nn.record.stances.denies)
})
