import { beforeAll, expect, test } from 'vitest'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk } from './open-desk.ts'

const signing = ({ name, password }: { readonly name: string; readonly password: string }) => ({ name, password })

describeDesk('two people at one desk', () => {
  let night: Night
  const people = [
    { name: 'ida.lie', password: 'a long and quiet harbour', role: 'owner' },
    { name: 'per.vik', password: 'another long grey pier', role: 'editor' },
  ] as const
  beforeAll(async () => {
    night = await serveNight()
    await night.ask('/accounts', { method: 'POST', body: JSON.stringify(people[0]) })
  })

  test('each sees who else looks at a claim, on the claim and in lists, and no longer when they are gone', async () => {
    const ida = await openDesk({ url: night.url, path: `/claims/${night.claim}`, account: signing(people[0]) })
    const how = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(people[1]) }
    expect(await ida.page.evaluate<number>(`fetch('/v1/accounts', ${JSON.stringify(how)}).then((it) => it.status)`)).toBe(200)
    const per = await openDesk({ url: night.url, path: `/claims/${night.claim}`, account: signing(people[1]) })
    await ida.page.locator('main header .who', { hasText: 'PV' }).waitFor()
    await per.page.locator('main header .who', { hasText: 'IL' }).waitFor()
    await per.visit(`/stories/${night.story}?all=1`)
    await per.page.locator('[data-row] .who', { hasText: 'IL' }).first().waitFor()
    await ida.page.locator('main header .who').waitFor({ state: 'detached' })
    expect(await per.axe()).toEqual([])
  })
})
