import { expect, test } from 'vitest'
import { bodyTable } from './bodies-table.ts'
import { bodyAt } from './bodies.ts'

test.each([
  ['FNs sikkerhetsråd krever', 'IGOUNO', ['UNO']],
  ['de forente nasjoner krever', 'IGOUNO', ['UNO']],
  ['la OTAN', 'IGONAT', ['NAT']],
  ['Leger uten grenser sier', 'NGO', ['NGO', 'MED']],
  ['Clan de el Golfo', 'COL', ['CRM']],
])('%s', (text, country, sectors) => {
  const words = text.split(' ')
  const found = [0, 1].map((at) => bodyAt(words, at)?.body).find((body) => body !== undefined)
  expect(found).toMatchObject({ country, sectors })
})

test('two names of one body are one body, two bodies of one row are two', () => {
  expect(bodyAt(['ONU'], 0)?.body).toBe(bodyAt(['FN'], 0)?.body)
  expect(bodyAt(['Hamas'], 0)?.body).not.toBe(bodyAt(['Islamic', 'Jihad'], 0)?.body)
})

test('every row has a code, sectors of three letters and names that no other row has', () => {
  const names = bodyTable.flatMap(([, , ...bodies]) => bodies.flatMap((body) => body.split(' = ')))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  for (const [country, sectors, ...bodies] of bodyTable) {
    expect(country).toMatch(/^(?:[A-Z]{3}|IGO[A-Z]{3})$/u)
    expect(sectors).toMatch(/^[A-Z]{3}(?: [A-Z]{3})*$/u)
    expect(bodies.length).toBeGreaterThan(0)
  }
})
