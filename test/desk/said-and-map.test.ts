import { beforeAll, expect, test } from 'vitest'
import { denseMatrix } from './dense-matrix.ts'
import { densePlaces, realPlaces } from './dense-places.ts'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk, type Desk } from './open-desk.ts'

const drawn = 'figure svg[role=group]'
const looks = [{}, { theme: 'dark', language: 'nn' }, { forcedColors: true, language: 'es' }, { width: 360, language: 'nb' }] as const
let night: Night
const open = async (tab: string, more: Partial<Parameters<typeof openDesk>[0]> = {}): Promise<Desk> =>
  openDesk({ url: night.url, path: `/stories/${night.story}/${tab}`, width: 1440, ...more })

describeDesk('who said what in a story', () => {
  beforeAll(async () => {
    night = await serveNight()
  })

  test('arrows go from cell to cell, empty ones too; Enter opens the words of a cell', async () => {
    const desk = await open('said')
    await desk.page.locator(`${drawn} [data-mark][tabindex="0"]`).focus()
    expect(await desk.focusedText()).toMatch(/^Claim 1: /u)
    const names: string[] = []
    for (let column = 0; column < 20; column += 1) {
      await desk.press(column === 0 ? 'ArrowDown' : 'ArrowRight')
      names.push(await desk.focusedText())
    }
    expect(names.some((name) => / (?:denies|demands|asks|says): \d+\. /u.test(name))).toBe(true)
    expect(names.some((name) => /: nothing on \d+\. /u.test(name))).toBe(true)
    await desk.page.locator(`${drawn} [aria-label*=" denies: "]`).first().focus()
    await desk.press('Enter')
    expect(await desk.focusedText()).toBe('The exact words')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
  })

  test('by country: who, how, and the first words, in the address', async () => {
    const desk = await open('said')
    await desk.page.getByRole('button', { name: 'by country' }).press('Enter')
    await desk.settled()
    expect(new URL(desk.page.url()).searchParams.get('by')).toBe('country')
    expect(await desk.page.locator('figure h3').first().innerText()).toMatch(/^Norway/u)
    await desk.page.locator('figure li button').first().press('Enter')
    await desk.settled()
    expect(await desk.page.locator('#evidence mark').count()).toBe(1)
    expect(await desk.axe()).toEqual([])
  })

  test('statements are filtered by the address, and c copies the sentence with who says it', async () => {
    const desk = await open('said?stance=denies')
    const lines = await desk.page.locator('main [data-row]').allTextContents()
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.every((line) => line.includes('denies'))).toBe(true)
    await desk.press('j c')
    expect(await desk.page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/\p{L}{3}/u)
    await desk.page.getByLabel('Country').selectOption('NOR')
    await desk.settled()
    expect(new URL(desk.page.url()).searchParams.get('country')).toBe('NOR')
    expect((await desk.rowTexts()).length).toBeLessThan(lines.length)
  })

  test('forty claims and sixty speakers, in every colour; a list for each speaker where there is no room', async () => {
    for (const how of looks) {
      const desk = await open('said', how)
      await desk.page.route('**/matrix', async (route) => route.fulfill({ json: denseMatrix() }))
      await desk.visit(`/stories/${night.story}/said`)
      expect(await desk.page.locator('figure').first().innerText()).toContain('Somebody 59')
      expect(await desk.axe(), JSON.stringify(how)).toEqual([])
      expect(await desk.scrollsSideways()).toBe(false)
    }
  })
})

describeDesk('where a story happens', () => {
  beforeAll(async () => {
    night = await serveNight()
  })

  test('places that the gazetteer does not have stand in the list, with why', async () => {
    const desk = await open('map')
    expect(await desk.page.locator('figcaption p').innerText()).toMatch(
      /^1 of \d+ places are on the map\. \d+ have no coordinates, among them .+ with \d+ events/u,
    )
    expect((await desk.rowTexts()).join('\n')).toContain('The list of places that reports are read with does not have it')
    await desk.press('j j o')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
  })

  test('by keyboard: from place to place, nearer and farther, back to all; the view is in the address', async () => {
    const desk = await open('map')
    await desk.page.route('**/places', async (route) => route.fulfill({ json: realPlaces(night.report) }))
    await desk.visit(`/stories/${night.story}/map`)
    await desk.page.locator(`${drawn} .land`).first().waitFor({ state: 'attached' })
    expect(await desk.page.locator(`${drawn} .meant`).count()).toBe(1)
    await desk.page.locator(`${drawn} [data-mark][tabindex="0"]`).focus()
    expect(await desk.focusedText()).toMatch(/^La Paz \(Bolivia, town, within 9 km\); Plaza Murillo/u)
    await desk.press('ArrowRight')
    expect(await desk.focusedText()).toContain('Santa Cruz de la Sierra')
    const before = await desk.page.locator(`${drawn} .disc`).count()
    await desk.visit(`/stories/${night.story}/map?view=-68.15,-16.5,0.2`)
    await desk.press('+')
    expect(new URL(desk.page.url()).searchParams.get('view')).toMatch(/^-68\.15,-16\.5,0\.1/u)
    expect(await desk.page.locator(`${drawn} .disc`).count()).toBeGreaterThan(1)
    await desk.press('0')
    expect(new URL(desk.page.url()).searchParams.get('view')).toBeNull()
    expect(await desk.page.locator(`${drawn} .disc`).count()).toBe(before)
    await desk.page.getByRole('button', { name: 'To the right' }).press('Enter')
    await desk.settled()
    expect(new URL(desk.page.url()).searchParams.get('view')).toBeTruthy()
  })

  test('two hundred places all over the world, in every colour', async () => {
    for (const how of looks) {
      const desk = await open('map', how)
      await desk.page.route('**/places', async (route) => route.fulfill({ json: densePlaces() }))
      await desk.visit(`/stories/${night.story}/map`)
      expect(await desk.page.locator(`${drawn} .disc`).count()).toBeGreaterThan(15)
      expect(await desk.axe(), JSON.stringify(how)).toEqual([])
      expect(await desk.scrollsSideways()).toBe(false)
    }
  })
})
