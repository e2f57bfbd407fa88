import { beforeAll, expect, test } from 'vitest'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk, type Desk } from './open-desk.ts'

/** Every claim as it is told, whatever their order. */
async function claims(night: Night): Promise<string> {
  const answer = await fetch(`${night.url}/v1/exports/claims?format=jsonl`)
  return (await answer.text()).split('\n').toSorted().join('\n')
}

const told = async ({ page }: Desk, text: RegExp): Promise<void> => page.locator('.notices p', { hasText: text }).first().waitFor()

describeDesk('claims are made one and taken apart by keyboard', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  test('m finds the likest claims first; undone, everything is as it was', async () => {
    const before = await claims(night)
    const desk = await openDesk({ url: night.url, path: `/claims/${night.claim}` })
    await desk.press('m')
    await desk.page.locator('dialog[open] [role=option]').first().waitFor()
    expect(await desk.axe()).toEqual([])
    await desk.press('ArrowDown Enter')
    await told(desk, /made one/u)
    await expect.poll(async () => claims(night), { timeout: 30_000 }).not.toBe(before)
    await desk.press('u')
    await expect.poll(async () => claims(night), { timeout: 30_000 }).toBe(before)
  })

  test('s takes reports out that tell something else, some and not all', async () => {
    const before = await claims(night)
    const desk = await openDesk({ url: night.url, path: `/claims/${night.claim}`, language: 'nn' })
    await desk.press('s')
    await desk.page.locator('dialog[open] input[type=checkbox]').first().waitFor()
    await desk.page.locator('dialog[open] button.main').press('Enter')
    expect(await desk.page.locator('dialog[open] [role=alert]').innerText()).toBe('Vel nokre av dei, ikkje alle.')
    await desk.page.locator('dialog[open] input[type=checkbox]').first().press('Space')
    await desk.page.locator('dialog[open] button.main').press('Enter')
    await told(desk, /teken frå kvarandre/u)
    await expect.poll(async () => claims(night), { timeout: 30_000 }).not.toBe(before)
    await desk.press('u')
    await expect.poll(async () => claims(night), { timeout: 30_000 }).toBe(before)
  })
})
