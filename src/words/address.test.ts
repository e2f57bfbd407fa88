import { expect, test } from 'vitest'
import { parsedUrl } from './address.ts'

test('an address with an å is one, however often one asks', () => {
  const address = 'http://blåvis.example.org/?a=b'
  for (let time = 0; time < 20_000; time++) if (!parsedUrl(address)) throw new Error(`refused at ${time}`)
  expect(parsedUrl(address)?.hostname).toBe('xn--blvis-nra.example.org')
})

test('what is no address is none', () => {
  expect(parsedUrl('not one')).toBeUndefined()
  expect(parsedUrl('/road', 'https://news.example.org/a')?.href).toBe('https://news.example.org/road')
})
