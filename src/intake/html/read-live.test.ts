import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEntries } from './read-live.ts'
import { readPage } from './read-page.ts'

const source = readFileSync(new URL('../../../examples/pages/direkte.nb.html', import.meta.url), 'utf8')

test('each entry of a live page is a report with its own time, in the outlet and language of the page', () => {
  const entries = readEntries(source, readPage(source, { id: 'ferje' }))
  expect(entries.map(({ report }) => [report.id, report.title, report.publishedAt, report.bylines])).toEqual([
    ['ferje#1', 'Alle er i land', '2026-09-03T07:11:00+02:00', ['Mona Vik']],
    ['ferje#2', 'Røyk fra bildekket', '2026-09-03T05:02:00+02:00', ['Arild Nes']],
    ['ferje#3', 'Melding om brann', '2026-09-03T04:20:00+02:00', undefined],
  ])
  expect(entries[0]?.report).toMatchObject({
    language: 'nb',
    outlet: { name: 'Kystavisa' },
    text: 'Alle 84 om bord er nå i land, opplyser Hovedredningssentralen.\n\n– Det er en enorm lettelse, sier redningsleder Stein Berg.',
  })
})

test('another page has none', () => {
  const page = '<h1>Elva stiger</h1><p>Elva steg i natt.'
  expect(readEntries(page, readPage(page, { id: 'elv' }))).toEqual([])
})
