import { expect, test } from 'vitest'
import { addressIn, givenOf, isPage } from './given.ts'

const nothing = { outlet: '', title: ' ', published: '' }

test('an address alone is an address, a text with one in it is a text', () => {
  expect(addressIn('  https://fjordavisa.example/nytt \n')).toBe('https://fjordavisa.example/nytt')
  for (const text of ['Se https://fjordavisa.example', 'https:// a', 'ftp://a.example', '']) expect(addressIn(text)).toBeUndefined()
})

test('only what somebody filled in is sent, times as moments', () => {
  expect(givenOf('Havna er stengt.', nothing, false)).toEqual({ text: 'Havna er stengt.' })
  const { publishedAt, ...rest } = givenOf('<p>Havna</p>', { outlet: ' Fjordavisa ', title: 'Stengt', published: '2031-04-02T23:41' }, true)
  expect(rest).toEqual({ html: '<p>Havna</p>', outlet: 'Fjordavisa', title: 'Stengt' })
  expect(Date.parse(publishedAt ?? '')).toBe(Date.parse('2031-04-02T23:41'))
  expect(givenOf('x', { ...nothing, published: 'noon' }, false)).not.toHaveProperty('publishedAt')
})

test('a file is a page by its type or its name', () => {
  expect([isPage('a.HTML', ''), isPage('a', 'text/html'), isPage('a.txt', 'text/plain')]).toEqual([true, true, false])
})
