import { describe, expect, test } from 'vitest'
import { intakeOf } from '../../test/kept-reports.ts'
import { identityOf } from './identity.ts'

const same = (a: Parameters<typeof intakeOf>[0], b: Parameters<typeof intakeOf>[0]): readonly boolean[] => {
  const [one, other] = [identityOf(intakeOf(a)), identityOf(intakeOf(b))]
  return [one.item === other.item, one.id === other.id]
}

describe('what tells reports apart', () => {
  test('a guid, before everything else', () => {
    expect(same({ guid: 'urn:x:1', text: 'A' }, { guid: 'urn:x:1', text: 'B', url: 'https://b.example' })).toEqual([true, false])
    expect(same({ guid: 'urn:x:1' }, { guid: 'urn:x:2' })).toEqual([false, false])
  })
  test('a guid that is no address counts within its publisher', () => {
    expect(same({ guid: '1', outlet: { name: 'A' } }, { guid: '1', outlet: { name: 'B' } })).toEqual([false, false])
    expect(same({ guid: '1', url: 'https://a.example/x' }, { guid: '1', url: 'https://www.a.example/y' })).toEqual([true, true])
  })
  test('else the address', () => {
    expect(same({ url: 'https://a.example/1?utm_source=x' }, { url: 'http://www.a.example/1/#top', title: 'Anything' })).toEqual([true, false])
  })
  test('else outlet and headline, else the words', () => {
    expect(same({ text: 'A' }, { text: 'B' })).toEqual([true, false])
    expect(same({ title: 'A' }, { title: 'B' })).toEqual([false, false])
  })
  test('before all, what whoever knows its feed says', () => {
    const named = (guid: string, text: string): ReturnType<typeof identityOf> => identityOf({ ...intakeOf({ guid, text }), identity: ['words', 'x'] })
    expect(named('a', 'A').item).toBe(named('b', 'B').item)
  })
  test('the name of a file does not', () => {
    expect(same({ id: 'a.txt' }, { id: 'b.txt' })).toEqual([true, true])
  })
})

test('a teaser and the whole, a report and its withdrawal are versions', () => {
  expect(same({ guid: 'a' }, { guid: 'a', quality: 'teaser' })).toEqual([true, false])
  expect(same({ guid: 'a' }, { guid: 'a', revision: { kind: 'kill' } })).toEqual([true, false])
})
