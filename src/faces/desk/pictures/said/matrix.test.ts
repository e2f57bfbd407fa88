import { expect, test } from 'vitest'
import { countryName } from '../../language/countries.ts'
import { en } from '../../messages/en/index.ts'
import { nextMark } from '../walk.ts'
import { csvOf } from '../table.ts'
import { layMatrix, leastWidth } from './lay-matrix.ts'
import { matrix } from './matrix-fixture.ts'
import { reactionsTable } from './reactions-table.ts'
import { aboutSpeaker, matrixKey, matrixSentence, matrixSpots, matrixTable, type MatrixSaid } from './said-matrix.ts'
import { stancesIn, stanceSigns } from './stance-signs.ts'

const said: MatrixSaid = {
  words: en.said,
  record: en.record,
  country: (code) => countryName(code, 'en'),
  claimLink: (id) => `/claims/${id}`,
  speakerLink: (name) => `/actors/${name}`,
}
const layout = layMatrix(matrix, 600, (speaker) => aboutSpeaker(speaker, said))

test('a row a speaker, a column a claim, a cell where they meet, whether anything was said or not', () => {
  expect(layout.rows.map(({ name, under }) => [name, under])).toEqual([
    ['Tomás Arrieta', 'interior minister · Bolivia'],
    ['Irene Castaño', 'mayor'],
    ['Torbjørn Hauge', 'Norway'],
  ])
  expect(layout.cells.map(({ cell }) => cell?.stance)).toEqual(['says', 'denies', undefined, undefined, 'accuses', undefined, undefined, undefined, 'says'])
  expect(new Set(layout.cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(9)
})

test('twenty claims have room in a column of the page, each wide enough to be hit', () => {
  const claims = Array.from({ length: 20 }, (_, at) => ({ ...matrix.claims[0]!, id: `c${at}` }))
  expect(leastWidth(20)).toBeLessThanOrEqual(640)
  const { columns, columnWide } = layMatrix({ ...matrix, claims }, leastWidth(20), () => '')
  expect(columnWide).toBeGreaterThanOrEqual(24)
  expect((columns.at(-1)?.x ?? 0) + columnWide / 2).toBeLessThanOrEqual(leastWidth(20))
})

test('arrows go from cell to cell, through empty ones too', () => {
  const { marks } = matrixSpots(layout, said)
  const at = (id: string): number => marks.findIndex((it) => it.id === id)
  const from = at('Tomás Arrieta order')
  expect(marks[nextMark(marks, from, 'ArrowRight') ?? -1]?.id).toBe('Tomás Arrieta tape')
  expect(marks[nextMark(marks, from, 'ArrowDown') ?? -1]?.id).toBe('Irene Castaño order')
  expect(marks[nextMark(marks, from, 'ArrowUp') ?? -1]?.id).toBe('claim order')
  expect(marks[nextMark(marks, from, 'Home') ?? -1]?.id).toBe('speaker Tomás Arrieta')
  expect(marks).toHaveLength(3 + 3 + 9)
})

test('a cell says who, how and what, an empty one that nothing was said', () => {
  const { marks } = matrixSpots(layout, said)
  const nameOf = (id: string): string | undefined => marks.find((it) => it.id === id)?.name
  expect(nameOf('Tomás Arrieta bridge')).toBe('Tomás Arrieta says: 1. Agents closed the old bridge (3 reports, 1 newsroom)')
  expect(nameOf('Irene Castaño tape')).toBe('Irene Castaño: nothing on 3. The recording is edited')
  expect(nameOf('claim order')).toBe('Claim 2: The minister gave the order (denied, 2 origins)')
  expect(marks.filter(({ shown }) => shown).length).toBe(3 + 4)
})

test('the table, the key and the sentence say the same', () => {
  const { rows } = matrixTable(matrix, said)
  expect(rows.map(({ cells }) => cells.slice(0, 6))).toContainEqual(['Irene Castaño', 'mayor', undefined, 'accuses', 'The minister gave the order', 2])
  expect(csvOf(matrixTable(matrix, said)).split('\r\n')[0]).toBe('Speaker,Role,Country,Stance,Claim,Reports,Newsrooms')
  expect(matrixKey(matrix.claims)[2]).toBe('3  The recording is edited')
  expect(matrixSentence(matrix, said)).toBe(
    'Tomás Arrieta has to do with most of them, 2 of 3. One of them is denied by somebody. Left out: 4 claims, 1 speaker.',
  )
})

test('every stance has a sign of its own', () => {
  const signs = Object.values(stanceSigns).map(({ sign }) => sign)
  expect(new Set(signs).size).toBe(signs.length)
  expect(stancesIn(['denies', 'says', 'denies'])).toEqual(['says', 'denies'])
})

test('reactions go out by country, each with its first words', () => {
  const table = reactionsTable(
    {
      story: 's',
      countries: [
        {
          country: 'NOR',
          statements: 2,
          stances: { condemns: 2 },
          speakers: [
            {
              speaker: 'Silje Rørvik',
              role: 'utanriksminister',
              stances: { condemns: 2 },
              stance: 'condemns',
              evidence: matrix.speakers[0]!.cells[0]!.evidence,
            },
          ],
          more: { speakers: 0 },
        },
      ],
      more: { countries: 0, reports: 0 },
    },
    said,
  )
  expect(csvOf(table)).toBe('Country,Speaker,Stance,First words\r\nNorway,"Silje Rørvik, utanriksminister",condemns,Nei.\r\n')
})
