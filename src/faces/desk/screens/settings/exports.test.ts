import { expect, test } from 'vitest'
import { recordFormats, rowKinds } from '../../../../export/index.ts'
import { exportKinds, formatNames, sizeOf } from './exports.ts'

test('every kind is offered in every format that takes it, and in no other', () => {
  expect(Object.keys(exportKinds)).toEqual([...rowKinds])
  expect(new Set(Object.keys(formatNames))).toEqual(new Set(Object.keys(recordFormats)))
  for (const [kind, formats] of Object.entries(exportKinds)) {
    const taking = Object.entries(recordFormats).flatMap(([name, { takes }]) => ((takes as readonly string[]).includes(kind) ? [name] : []))
    expect([kind, new Set<string>(formats)]).toEqual([kind, new Set(taking)])
  }
})

test('sizes are read in the language of the page', () => {
  expect(sizeOf(3_323_112, 'nb')).toBe('3,3 MB')
  expect([sizeOf(900, 'en'), sizeOf(25_000_000_000, 'en')]).toEqual(['0.9 kB', '25 GB'])
})
