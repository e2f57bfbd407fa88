import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outcomeOf, type InventedReport } from './told-story.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/claims.md'), 'utf8')

/** The rows of the table that begins with a heading. */
function tableOf(heading: string): readonly (readonly string[])[] {
  const lines =
    page
      .slice(page.indexOf(`| ${heading} |`))
      .split('\n\n')[0]
      ?.split('\n')
      .slice(2) ?? []
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

test('the example of docs/claims.md comes out as the page says', async () => {
  const reports = Object.fromEntries(
    tableOf('id | outlet').map(([id = '', outlet = '', time = '', text = '']): [string, InventedReport] => [id, [outlet, 'en', time, text]]),
  )
  const told = [
    ['a: At least two people were [killed]', 'b: At least two people were [killed]', 'c: Two people were [killed]', 'd: Three people were [killed]'],
    ['e: The sprinklers were [turned] off'],
    ['f: The sprinklers were not [turned] off'],
  ]
  const { sources, standings } = await outcomeOf({ name: 'page', reports, claims: told.map((words) => ({ told: words })) })
  const list = (all: readonly { readonly name: string; readonly reports: readonly string[] }[]): string =>
    all.map((it) => `${it.name} = ${it.reports.join(' ')}`).join('; ')
  expect(sources.map((source, at) => [list(source.newsrooms), list(source.origins), standings[at]?.status])).toEqual(
    tableOf('claim | told by').map((row) => row.slice(2)),
  )
  expect(standings[0]?.values.map(({ report, min, state }) => [report, min, state])).toEqual([
    ['a', 2, 'superseded'],
    ['d', 3, 'current'],
  ])
  expect(standings[1]?.deniedBy).toEqual([2])
})
