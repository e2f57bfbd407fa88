import { beforeAll, expect, test } from 'vitest'
import { serveNothing } from './night.ts'
import { describeDesk, openDesk } from './open-desk.ts'
import type { ServedDesk } from './serve-desk.ts'

const text = 'Ordfører Ane Lie sier at havna er stengt. To personer ble skadd i natt, opplyser politiet til NTB.'

describeDesk('the ways in', () => {
  let nothing: ServedDesk
  beforeAll(async () => {
    nothing = await serveNothing()
  })

  test('an empty desk has three ways in, and an address that is refused is told with what to do', async () => {
    const desk = await openDesk({ url: nothing.url, language: 'nb', failing: { none: 404 } })
    expect(await desk.heading()).toBe('Hvem sier det?')
    expect(await desk.axe()).toEqual([])
    await desk.page.getByLabel('Adresse').fill('http://127.0.0.1:9/rss')
    await desk.press('Enter')
    await desk.page.getByRole('alert').waitFor()
    expect(await desk.page.getByRole('alert').innerText()).toMatch(/deres eget nett/u)
  })

  test('a text is read as it is pasted, its words underlined, and kept when somebody says so', async () => {
    const desk = await openDesk({ url: nothing.url, path: '/read', language: 'nb' })
    await desk.page.getByRole('textbox', { name: 'Teksten i en melding' }).fill(text)
    const said = desk.page.getByRole('button', { name: /at havna er stengt/u }).first()
    await said.waitFor()
    expect(await said.innerText()).toContain('Ane Lie')
    await said.focus()
    expect((await desk.page.locator('.line.chosen').allInnerTexts()).join('')).toContain('havna er stengt')
    expect(await desk.axe()).toEqual([])
    await desk.page.getByRole('button', { name: 'Ta vare på den' }).press('Enter')
    await desk.page.waitForURL(/\/reports\//u)
  })

  test('the address of a page is no text: it is offered to be watched', async () => {
    const desk = await openDesk({ url: nothing.url, path: '/read' })
    await desk.page.getByRole('textbox', { name: 'Text of a report' }).fill('https://fjordavisa.example/nytt')
    expect(await desk.mainText()).toContain('It can be watched')
    expect(await desk.page.getByLabel('Address', { exact: true }).inputValue()).toBe('https://fjordavisa.example/nytt')
  })

  test('a source is watched, paused, gone on with and removed by keyboard', async () => {
    const desk = await openDesk({ url: nothing.url, path: '/watch' })
    await desk.page.getByLabel('Address').fill('https://fjordavisa.example/rss')
    await desk.page.getByLabel('Watch it as').selectOption('feed')
    await desk.page.getByRole('button', { name: 'Watch', exact: true }).press('Enter')
    await desk.page.locator('[data-row]').waitFor()
    expect((await desk.rowTexts()).join()).toContain('https://fjordavisa.example/rss')
    expect(await desk.axe()).toEqual([])
    await desk.page.getByRole('button', { name: 'Pause', exact: true }).press('Enter')
    await desk.page.getByRole('button', { name: 'Go on' }).press('Enter')
    await desk.page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
    await desk.page.getByRole('button', { name: 'Remove https://fjordavisa.example/rss' }).press('Enter')
    await desk.page.getByRole('button', { name: 'Remove', exact: true }).press('Enter')
    await desk.page.getByText('Nothing is watched yet.').waitFor()
  })
})
