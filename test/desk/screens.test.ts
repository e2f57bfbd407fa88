import { beforeAll, expect, test } from 'vitest'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk } from './open-desk.ts'

describeDesk('what changed, briefs, search, alerts, settings', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  test('what changed since the reader looked stands by story, with the words, until it is marked as seen', async () => {
    const desk = await openDesk({ url: night.url })
    await desk.page.locator('[data-row]').first().waitFor()
    expect((await desk.rowTexts()).at(-1)).toMatch(/\d+ more in/u)
    await desk.press('j j o')
    await desk.page.locator('#evidence mark').first().waitFor()
    expect(await desk.axe()).toEqual([])
    await desk.page.getByRole('button', { name: /^denial/u }).press('Enter')
    expect(new URL(desk.page.url()).searchParams.get('kind')).toBe('denial')
    await desk.page.getByRole('button', { name: 'Mark all as seen' }).press('Enter')
    await desk.page.getByText(/Nothing since/u).waitFor()
    await desk.press('u')
    await desk.page.locator('[data-row]').first().waitFor()
  })

  test('a brief in two languages: a footnote opens the words it stands for', async () => {
    const desk = await openDesk({ url: night.url, path: `/stories/${night.story}/brief?in=nn,es`, language: 'nn' })
    await desk.page.locator('[data-sentence]').first().waitFor()
    expect(await desk.page.locator('main section h2').allInnerTexts()).toEqual(['Nynorsk', 'Español'])
    await desk.press('j')
    expect(new URL(desk.page.url()).searchParams.get('at')).toBe('nn-0')
    await desk.press('Enter')
    await desk.page.locator('#evidence mark').first().waitFor()
    expect(await desk.axe()).toEqual([])
    await desk.page.emulateMedia({ media: 'print' })
    expect(await desk.page.locator('ol li q').first().isVisible()).toBe(true)
    expect(await desk.page.locator('#evidence').isVisible()).toBe(false)
  })

  test('names are offered while one types, and arrows and Enter go there', async () => {
    const desk = await openDesk({ url: night.url, path: '/search' })
    await desk.press('/')
    await desk.write('castañ')
    await desk.page.locator('#jumps li').first().waitFor()
    await desk.press('ArrowDown')
    expect(await desk.page.locator('#jumps [aria-selected=true]').innerText()).toMatch(/Casta/u)
    await desk.press('Enter')
    expect(new URL(desk.page.url()).pathname).toMatch(/^\/(?:actors|stories)\//u)
  })

  test('words that are found are marked, and the search becomes an alert', async () => {
    const desk = await openDesk({ url: night.url, path: '/search?q=hamn*' })
    await desk.page.locator('[data-row] mark').first().waitFor()
    expect(await desk.page.locator('[data-row] mark').first().innerText()).toMatch(/^hamn/iu)
    expect(await desk.axe()).toEqual([])
    await desk.page.getByRole('link', { name: 'Tell me of such news' }).press('Enter')
    await desk.page.getByRole('button', { name: 'Keep the alert' }).press('Enter')
    await desk.page.getByRole('heading', { name: 'hamn*' }).waitFor()
    await desk.page.getByRole('button', { name: 'What it told' }).press('Enter')
    await desk.page.getByText(/told nothing yet/u).waitFor()
    expect(await desk.axe()).toEqual([])
  })

  test('the desk can stand on another clock, and that is remembered', async () => {
    const desk = await openDesk({ url: night.url, path: '/settings', language: 'es' })
    await desk.page.getByLabel('Reloj de la redacción').fill('America/La_Paz')
    await desk.press('Tab')
    expect(await desk.page.locator('header .zone').innerText()).toContain('La Paz')
    expect(await desk.axe()).toEqual([])
    await desk.visit('/settings')
    expect(await desk.page.getByLabel('Reloj de la redacción').inputValue()).toBe('America/La_Paz')
  })

  test('once somebody has an account, whoever comes signs in and goes on to where they wanted', async () => {
    const owner = await openDesk({ url: night.url, path: '/settings', failing: { none: 404 } })
    await owner.page.getByLabel('Name').fill('ane')
    await owner.page.getByLabel('Password').fill('a pier of long words')
    await owner.page.getByRole('button', { name: 'Let somebody in' }).press('Enter')
    await owner.page.getByRole('heading', { name: 'Sign in' }).waitFor()
    const desk = await openDesk({ url: night.url, path: '/watch', failing: { none: 404 } })
    expect(await desk.heading()).toBe('Sign in')
    expect(await desk.axe()).toEqual([])
    await desk.write('ane')
    await desk.press('Tab')
    await desk.write('wrong words, these')
    await desk.press('Enter')
    await desk.page.getByRole('alert').waitFor()
    await desk.page.getByLabel('Password').fill('a pier of long words')
    await desk.press('Enter')
    await desk.page.getByRole('heading', { name: 'Watch' }).waitFor()
    await desk.visit('/settings')
    await desk.page.getByRole('button', { name: 'Sign out', exact: true }).press('Enter')
    await desk.page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})
