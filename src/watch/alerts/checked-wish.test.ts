import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { checkedWish } from './checked-wish.ts'

const hook = { kind: 'webhook', url: 'https://hooks.example/a' }

function refusal(wish: unknown): string {
  try {
    checkedWish(wish)
  } catch (thrown) {
    if (thrown instanceof HearsayError && thrown.code === 'bad-alert') return thrown.message
    throw thrown
  }
  throw new Error('not refused')
}

const withConditions = (conditions: unknown): unknown => ({ name: 'a', conditions })
const withTarget = (target: unknown): unknown => ({ name: 'a', conditions: { words: 'dam' }, targets: [target] })

describe('what is taken', () => {
  test('conditions and targets, with what goes without saying', () => {
    const wish = {
      name: ' Colombia ',
      conditions: { country: 'COL', types: ['COERCE', 'COERCE'], origins: 2 },
      targets: [hook],
      digest: 60,
      mutedUntil: '2031-05-04',
    }
    expect(checkedWish(wish)).toEqual({
      name: 'Colombia',
      conditions: { tell: ['claim'], country: 'COL', types: ['COERCE'], origins: 2 },
      targets: [{ ...hook, language: 'en' }],
      digest: 60,
      mutedUntil: '2031-05-04T00:00:00.000Z',
    })
  })

  test('what is told follows from what is asked for', () => {
    expect(checkedWish(withConditions({ numbers: ['killed'], story: 's1' })).conditions.tell).toEqual(['number'])
    expect(checkedWish(withConditions({ report: 'r1' })).conditions.tell).toEqual(['version'])
    expect(checkedWish({ ...(withConditions({ words: 'dam' }) as object), targets: [] }).targets).toEqual([])
  })
})

describe('what is refused', () => {
  test.each([
    [undefined, 'takes an object'],
    [[], 'takes an object'],
    [{ conditions: { words: 'a' } }, 'alert.name is missing'],
    [{ name: 'a' }, 'conditions are missing'],
    [{ name: 'a\nb', conditions: { words: 'a' } }, 'line break'],
    [{ name: 'a', conditions: { words: 'a' }, digest: 0 }, 'alert.digest takes a whole number'],
    [{ name: 'a', conditions: { words: 'a' }, mutedUntil: 'tomorrow' }, 'takes a time'],
    [{ name: 'a', conditions: { words: 'a' }, owner: 1 }, 'alert.owner is nothing it knows'],
    [withConditions({}), 'would tell everything'],
    [withConditions({ tell: ['claim'] }), 'would tell everything'],
    [withConditions({ words: '-dam' }), 'no word to look for'],
    [withConditions({ country: 'Colombia' }), 'three letters'],
    [withConditions({ types: ['RIOT'] }), 'types[0] takes one of'],
    [withConditions({ origins: 1.5 }), 'whole number'],
    [withConditions({ story: '../x' }), 'an id as Hearsay prints it'],
    [withConditions({ __proto__: null, constructor: 'a' }), 'is nothing it knows'],
    [withConditions({ tell: ['claim'], numbers: ['killed'] }), 'numbers is no condition for news of the kind claim'],
    [withConditions({ tell: ['story'], words: 'a', country: 'COL' }), 'country is no condition for news of the kind story'],
    [withTarget({ kind: 'webhook' }), 'takes a kind'],
    [withTarget({ kind: 'mail', to: 'a@b.example', url: 'https://a.example' }), 'takes a kind'],
    [withTarget({ ...hook, secret: 'secret' }), 'whsec_'],
    [withTarget({ ...hook, secret: 'whsec_c2hvcnQ=' }), 'whsec_'],
    [withTarget({ kind: 'mail', to: 'a@b.example', language: 'de' }), 'takes one of nb, nn, en, es'],
  ])('%j', (wish, reason) => {
    expect(refusal(wish)).toContain(reason)
  })

  test.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example, c@d.example',
    'Mona <a@b.example>',
    'a@b',
    '"a b"@c.example',
    'a@b.example ',
    'a@[127.0.0.1]',
    '@b.example',
    'a@-b.example',
    'å@b.example',
  ])('mail to %j', (to) => {
    expect(refusal(withTarget({ kind: 'mail', to }))).toContain('one mail address')
  })
})
