import { beforeAll, expect, test } from 'vitest'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk, type Desk } from './open-desk.ts'

interface Told {
  readonly id: string
  readonly reading: {
    readonly statements: readonly {
      readonly id: string
      readonly content: readonly (readonly [number, number])[]
      readonly stance: string
      readonly speaker?: { readonly actor: string }
    }[]
  }
}
interface Entry {
  readonly id: string
  readonly kind: string
  readonly inForce: boolean
}

/** The first statement of the report with a speaker, and the address that has it chosen. */
async function statementIn(night: Night): Promise<{ readonly id: string; readonly path: string }> {
  const { reading } = await night.ask<Told>(`/reports/${night.report}`)
  const it = reading.statements.find(({ speaker, stance }) => speaker && stance !== 'denies')
  const [from, to] = [it?.content[0]?.[0] ?? 0, it?.content.at(-1)?.[1] ?? 0]
  return { id: it?.id ?? '', path: `/reports/${night.report}?at=${from}-${to}&item=${it?.id ?? ''}` }
}

async function ledger(night: Night): Promise<readonly Entry[]> {
  return (await night.ask<{ readonly items: readonly Entry[] }>('/corrections')).items
}

/** Who says it, by the drawer beside the text. */
const speaker = async ({ page }: Desk): Promise<string> => page.locator('#evidence dd a[href*="/actors/"]').first().innerText()

const told = async ({ page }: Desk, text: RegExp): Promise<void> => page.locator('.notices p', { hasText: text }).first().waitFor()

describeDesk('what was read is put right by keyboard', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  test('another speaker is three keys away, is there at once in every view, and is taken back by one', async () => {
    const { path } = await statementIn(night)
    const desk = await openDesk({ url: night.url, path })
    const other = await openDesk({ url: night.url, path })
    const was = await speaker(desk)
    await desk.press('f')
    expect(await desk.focusedText()).toBe('Speaker')
    expect(await desk.axe()).toEqual([])
    const first = await desk.page.locator('dialog[open] [role=option] .name').first().innerText()
    await desk.press('ArrowDown Enter')
    await told(desk, /corrected/u)
    expect(await speaker(desk)).toBe(first)
    expect(first).not.toBe(was)
    // Somebody else's page says that there is something new, and shows it when asked.
    await other.page.locator('.over button').waitFor()
    await other.press('.')
    expect(await speaker(other)).toBe(first)
    await desk.visit('/corrections')
    expect((await desk.rowTexts())[0]).toContain(first)
    await desk.press('j u')
    await told(desk, /Taken back/u)
    await desk.visit(path)
    expect(await speaker(desk)).toBe(was)
    expect((await ledger(night)).slice(0, 2).map(({ kind }) => kind)).toEqual(['undo', 'statement-speaker'])
  })

  test.each([
    ['nb', 'Hvem som sier det'],
    ['es', 'Quién lo dice'],
  ] as const)('whoever types finds, %s: letters light the first that fits', async (language, label) => {
    const { path } = await statementIn(night)
    const desk = await openDesk({ url: night.url, path, language })
    await desk.press('f')
    expect(await desk.focusedText()).toBe(label)
    const names = await desk.page.locator('dialog[open] [role=option] .name').allInnerTexts()
    const sought = names[2] ?? ''
    await desk.write(sought)
    expect(await desk.page.locator('dialog[open] [role=option][aria-selected=true] .name').innerText()).toBe(sought)
    await desk.press('Enter')
    await desk.page.locator('.notices p button').waitFor()
    expect(await speaker(desk)).toBe(sought)
    await desk.press('u')
    await expect.poll(async () => speaker(desk)).not.toBe(sought)
  })

  test('other parts are chosen by arrows, and what is not whole is not saved', async () => {
    const { path } = await statementIn(night)
    const desk = await openDesk({ url: night.url, path })
    await desk.press('f Shift+Tab ArrowRight Tab')
    expect(await desk.focusedText()).toBe('Stance')
    await desk.write('denies')
    await desk.press('Enter')
    await told(desk, /Stance/u)
    await desk.press('u f Shift+Tab ArrowLeft')
    expect(await desk.page.locator('dialog[open]').innerText()).toContain('needs a reason')
    await desk.press('Tab Enter')
    expect(await desk.page.locator('dialog[open] [role=alert]').innerText()).toBe('Hiding needs a reason.')
    await desk.press('Escape')
    expect(await desk.page.locator('dialog[open]').count()).toBe(0)
  })

  test('who was slower sees both versions, and says which', async () => {
    const { id, path } = await statementIn(night)
    const desk = await openDesk({ url: night.url, path, failing: { '**/nothing': 404 } })
    const { etag } = await seen(night)
    await desk.press('f')
    const names = await desk.page.locator('dialog[open] [role=option] .name').allInnerTexts()
    const [, mine = '', theirs] = names
    const { reading } = await night.ask<{ readonly reading: { readonly actors: readonly { readonly id: string; readonly name: string }[] } }>(
      `/reports/${night.report}`,
    )
    await night.ask(`/reports/${night.report}/corrections`, {
      method: 'POST',
      headers: { 'if-match': etag },
      body: JSON.stringify({ kind: 'statement-speaker', item: id, value: reading.actors.find(({ name }) => name === theirs)?.id, reason: 'Heard it.' }),
    })
    await desk.press('ArrowDown ArrowDown Enter')
    const dialog = desk.page.locator('dialog[open]', { hasText: 'Somebody else changed the same' })
    await dialog.waitFor()
    const said = await dialog.innerText()
    expect(said).toContain('Heard it.')
    expect(said).toContain(mine)
    expect(await desk.axe()).toEqual([])
    await dialog.getByRole('button', { name: 'Save mine' }).press('Enter')
    await told(desk, /corrected/u)
    expect(await speaker(desk)).toBe(mine)
  })

  test('without a server what was put right waits, in order, and is sent when it is back', async () => {
    const { path } = await statementIn(night)
    const desk = await openDesk({ url: night.url, path, serverGoes: true })
    const before = (await ledger(night)).length
    await night.stop()
    await desk.press('f ArrowDown Enter')
    await desk.page.locator('header', { hasText: '1 change waits' }).waitFor()
    await desk.page.keyboard.press('f')
    await desk.page.locator('dialog[open] [role=option]').first().waitFor()
    await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('header', { hasText: '2 changes wait' }).waitFor()
    await night.again()
    await desk.page
      .locator('header', { hasText: 'waits to be sent' })
      .waitFor({ state: 'detached', timeout: 60_000 })
      .catch(() => undefined)
    await expect.poll(async () => (await ledger(night)).length, { timeout: 60_000 }).toBe(before + 2)
    expect(await desk.page.locator('header').first().innerText()).not.toContain('refused')
  })
})

async function seen(night: Night): Promise<{ readonly etag: string }> {
  const answer = await fetch(`${night.url}/v1/reports/${night.report}`)
  await answer.arrayBuffer()
  return { etag: answer.headers.get('etag') ?? '' }
}
