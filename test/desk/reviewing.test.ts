import { beforeAll, expect, test } from 'vitest'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk, type Desk } from './open-desk.ts'

interface Counted {
  readonly of: string
  readonly value: string
  readonly judged: number
  readonly right: number
}

/** What was drawn, in its order. */
const ids = async ({ page }: Desk): Promise<readonly string[]> => page.locator('[data-row]').evaluateAll('(those) => those.map((it) => it.dataset.row)')

describeDesk('what was read is judged by keyboard', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  test.each([
    ['en', 'spring', /1 of 2 right: of all, \d+ to \d+ of 100/u],
    ['nn', 'haust', /1 av 2 rette: av alle \d+ til \d+ av 100/u],
  ] as const)('a sample drawn by a seed, %s: right, wrong, taken back, and how much of all is right', async (language, seed, measured) => {
    const desk = await openDesk({ url: night.url, path: `/review?view=random&seed=${seed}`, language })
    const drawn = await desk.rowTexts()
    expect(drawn.length).toBe(25)
    await desk.press('j y')
    expect(drawn[1]).toContain(await desk.focusedText())
    await desk.press('x')
    expect(drawn[2]).toContain(await desk.focusedText())
    await expect.poll(async () => desk.mainText()).toMatch(measured)
    expect(await desk.mainText()).not.toMatch(/\d %/u)
    expect(await desk.axe()).toEqual([])
    await desk.press('u')
    expect(drawn[1]).toContain(await desk.focusedText())
    const { random } = await night.ask<{ readonly random: readonly Counted[] }>(`/verdicts/summary?sample=${seed}`)
    expect(random.find(({ of }) => of === 'all')).toMatchObject({ judged: 1, right: 1 })
    // A colleague with the address gets the same sample, with what was said of it.
    const other = await openDesk({ url: night.url, path: `/review?view=random&seed=${seed}`, language })
    expect(await ids(other)).toEqual(await ids(desk))
  })

  test('five of every hundred are drawn, and the address says so', async () => {
    const desk = await openDesk({ url: night.url, path: '/review?view=random', language: 'en' })
    await desk.page.getByLabel('How many').selectOption('5of100')
    await desk.settled()
    expect(new URL(desk.page.url()).searchParams.get('size')).toBe('5of100')
    const { among } = await night.ask<{ readonly among: number }>('/review/sample?order=random&limit=1')
    await expect.poll(async () => (await desk.rowTexts()).length).toBe(Math.ceil(among * 0.05))
  })

  test('of what is least certain the next comes by itself, and what is wrong is put right on the spot', async () => {
    const desk = await openDesk({ url: night.url, path: '/review', language: 'en' })
    const lines = await desk.rowTexts()
    await desk.press('j x')
    expect(lines[1]).toContain(await desk.focusedText())
    await desk.press('k f')
    expect(await desk.page.locator('dialog[open] h2').innerText()).toBe('Correct: statement')
    await desk.press('Escape')
    await desk.visit('/review?view=unplaced')
    expect(await desk.mainText()).toContain('Every correction has found its words.')
  })
})
