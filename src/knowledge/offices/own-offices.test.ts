import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { loadKnowledge } from '../load.ts'
import { ownOffices } from './own-offices.ts'

const header = 'country,office,person,from,to,aliases'

test('a line is an office and its holder', () => {
  const source = `\ufeff${header}\r\n# a remark\r\n\r\nBOL, army-chief ,"Lem, Ada",2026-02-01,2026-03,Ada Lem; A. Lem\r\nIGOUNO,head,Bo Vik,2027,\r\n`
  expect(ownOffices(source, 'own.csv')).toEqual([
    { country: 'BOL', kind: 'army-chief', holder: { person: 'Lem, Ada', aliases: ['Ada Lem', 'A. Lem'], from: '2026-02-01', to: '2026-03' } },
    { country: 'IGOUNO', kind: 'head', holder: { person: 'Bo Vik', aliases: [], from: '2027' } },
  ])
})

describe('what is wrong is said with file and line', () => {
  test.each([
    ['no header', 'BOL,army-chief,Ada Lem,,', 1, 'first line'],
    ['a column too few', `${header}\nBOL,army-chief,Ada Lem,`, 2, '4 columns'],
    ['a column too many', `${header}\nBOL,army-chief,Ada Lem,,,,x`, 2, '7 columns'],
    ['a country of two letters', `${header}\nBO,army-chief,Ada Lem,,`, 2, '"BO" is no country'],
    ['an unknown office', `${header}\n\nBOL,chief cook,Ada Lem,,`, 3, '"chief cook" is no office'],
    ['nobody', `${header}\nBOL,army-chief,,,`, 2, 'nobody'],
    ['a day the calendar has not', `${header}\nBOL,army-chief,Ada Lem,2026-02-30,`, 2, '"2026-02-30"'],
    ['a day in words', `${header}\nBOL,army-chief,Ada Lem,today,`, 2, '"today"'],
    ['an end before the beginning', `${header}\nBOL,army-chief,Ada Lem,2026-02,2025`, 2, 'before'],
    ['an open quotation mark', `${header}\nBOL,army-chief,"Ada Lem,,`, 2, 'quotation mark'],
  ])('%s', (_, source, line, reason) => {
    const thrown = thrownBy(source)
    expect(thrown).toMatchObject({ code: 'bad-offices', where: `own.csv:${line}` })
    expect(thrown?.message).toContain(reason)
    expect(thrown?.hint).toContain('country,office,person,from,to,aliases')
  })

  test('a file without lines', () => {
    expect(thrownBy('\n# nothing\n')).toMatchObject({ code: 'bad-offices', where: 'own.csv' })
  })
})

test('any text is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (first, rest) => {
      for (const source of [first, `${header}\n${first}`, `${header}\n"${first}",${rest}`]) {
        const thrown = thrownBy(source)
        if (thrown !== undefined && thrown.code !== 'bad-offices') return false
      }
      return true
    }),
  )
})

test('the file goes over the house, and a file that is not there is an error', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'own.csv')
  writeFileSync(file, `${header}\nBOL,head-of-state,Ada Lem,2026-01-01,\n`)
  const { offices } = loadKnowledge({ offices: file })
  expect(offices.holderOn('head-of-state', 'BOL', '2026-05-01')?.person).toBe('Ada Lem')
  expect(offices.holderOn('head-of-state', 'BOL', '2024-05-01')?.person).toBe('Luis Arce')
  expect(() => loadKnowledge({ offices: `${file}.none` })).toThrow(expect.objectContaining({ code: 'file-not-found' }))
  writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41]))
  expect(() => loadKnowledge({ offices: file })).toThrow(expect.objectContaining({ code: 'file-unreadable' }))
})

function thrownBy(source: string): HearsayError | undefined {
  try {
    ownOffices(source, 'own.csv')
    return undefined
  } catch (thrown) {
    if (thrown instanceof HearsayError) return thrown
    throw thrown
  }
}
