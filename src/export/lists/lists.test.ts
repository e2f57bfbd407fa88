import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { List } from './column.ts'
import { listed, listFormats } from './list-formats.ts'

interface Boat {
  readonly name: string
  readonly crew?: number
}

function boats(rows: readonly Boat[]): List<Boat> {
  return {
    schema: 'hearsay/boats@1',
    columns: [
      { name: 'boat', value: ({ name }) => name },
      { name: 'crew', value: ({ crew }) => crew, right: true },
    ],
    rows,
  }
}

const two = boats([{ name: 'Havørn', crew: 7 }, { name: 'A trawler with a name that is far too long for any table' }])
const look = { width: 30, color: false }
const shown = (list: List<Boat>, format: (typeof listFormats)[number]): string => [...listed(list, format, look)].join('')

describe('a list', () => {
  test('is a table that fits its width; numbers stand to the right', () => {
    expect(shown(two, 'table')).toBe('boat                      crew\nHavørn                       7\nA trawler with a name t…\n')
  })

  test('columns that nobody fills are left out, and no rows are no table', () => {
    expect(shown(boats([{ name: 'Havørn' }]), 'table')).toBe('boat\nHavørn\n')
    expect(shown(boats([]), 'table')).toBe('')
  })

  test('is JSON with whole rows, its schema and where the next page begins', () => {
    expect(JSON.parse(shown({ ...two, next: 'x' }, 'json'))).toEqual({ schema: 'hearsay/boats@1', items: two.rows, next: 'x' })
    expect(shown(two, 'jsonl').trim().split('\n')).toHaveLength(2)
  })

  test('is CSV with a header', () => {
    expect(shown(two, 'csv').split('\r\n')[0]).toBe('boat,crew')
  })

  test('is a Markdown table in which no cell can become a mark', () => {
    expect(shown(boats([{ name: '<b>|*x*', crew: 1 }]), 'md')).toBe('| boat | crew |\n|---|--:|\n| \\<b\\>\\|\\*x\\* | 1 |\n')
  })

  test('whatever a cell holds, a row is one line in every format but JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        for (const format of ['table', 'jsonl', 'md'] as const)
          expect(
            shown(boats([{ name, crew: 1 }]), format)
              .trimEnd()
              .split('\n').length,
          ).toBeLessThanOrEqual(3)
      }),
    )
  })
})
