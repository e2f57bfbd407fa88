import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readWithEntries } from './read-page.ts'

const source = readFileSync(new URL('../../../examples/pages/direkte.nb.html', import.meta.url), 'utf8')

test('each entry of a live page is a report with its own time, in the outlet and language of the page', () => {
  const [, ...entries] = readWithEntries(source, { id: 'ferje' })
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

test('entries are told from the page and from each other by their time, and of one time by their order', () => {
  const guids = (page: string): readonly (string | undefined)[] => readWithEntries(page, { id: 'a', url: 'https://a.example/d' }).map(({ guid }) => guid)
  const page = feed('Al menos ochenta puestos ardieron.')
  expect(guids(page)).toEqual([undefined, ...['09:40', '08:15', '07:50'].map((time) => `https://a.example/d#2031-05-03T${time}:00-04:00`)])
  expect(guids(page.replaceAll('09:40', '08:15')).slice(1, 3)).toEqual(['-2', ''].map((end) => `https://a.example/d#2031-05-03T08:15:00-04:00${end}`))
})

test('another page has none', () => {
  const page = '<h1>Elva stiger</h1><p>Elva steg i natt.'
  expect(readWithEntries(page, { id: 'elv' })).toHaveLength(1)
})

const feed = (
  lead: string,
): string => `<html lang="es"><head><title>Última hora: incendio en el mercado | Diario Azul</title></head><body><main><h1>Incendio en el mercado Central</h1>
<p class="bajada">${lead}</p><div class="minutos">
<div class="m"><time datetime="2031-05-03T09:40:00-04:00">09:40</time><h3>Fuego controlado</h3><p>Los bomberos controlaron el fuego a las nueve y media, según el comandante Julio Paz.</p></div>
<div class="m"><time datetime="2031-05-03T08:15:00-04:00">08:15</time><h3>Cierran dos calles</h3><p>La policía cerró las calles Lanza y Junín. Pide a los vecinos que no se acerquen al lugar.</p><p>Dos ambulancias esperan en la plaza.</p></div>
<div class="m"><time datetime="2031-05-03T07:50:00-04:00">07:50</time><p>Un incendio consume puestos del mercado Central desde las siete de la mañana, informa la alcaldía.</p></div>
</div></main></body></html>`

test('entries that only the page shows, each with its time and title', () => {
  const [page, ...entries] = readWithEntries(feed('Al menos ochenta puestos ardieron.'), { id: 'mercado' })
  expect(entries.map(({ report }) => [report.title, report.publishedAt, report.text.split('\n\n').length])).toEqual([
    ['Fuego controlado', '2031-05-03T09:40:00-04:00', 1],
    ['Cierran dos calles', '2031-05-03T08:15:00-04:00', 2],
    [undefined, '2031-05-03T07:50:00-04:00', 1],
  ])
  expect(page.report.text).toContain('Dos ambulancias esperan')
})

test('where the page has a report above its entries, that is its text', () => {
  const lead =
    'Un incendio arrasó en la madrugada el mercado Central y dejó sin trabajo a cientos de familias, según las primeras cifras de la alcaldía. '.repeat(3)
  const [page, ...entries] = readWithEntries(feed(lead), { id: 'mercado' })
  expect(entries).toHaveLength(3)
  expect(page.report.text).toBe(lead.trim())
})
