import { expect, test } from 'vitest'
import { started, type Program } from '../../../test/programs.ts'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore } from '../index.ts'

const [now, until, later, muchLater] = ['10:00:00', '10:01:00', '10:01:00', '10:02:00'].map((time) => `2031-04-02T${time}Z`) as [string, string, string, string]
const count = 40

/** Ids after this word in what programs printed. */
function after(word: string, ...programs: readonly Program[]): readonly string[] {
  return programs.flatMap(({ lines }) => lines).flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))
}

onEveryStore(({ place }) => {
  // Killed while they tell, ask, or send.
  test.each([3, 60])('programs that share a store, one of them killed after %i lines, leave nothing undone and do nothing twice', async (lines) => {
    const where = await place()
    const store = await openStore(where, { create: true })
    const state = { failures: 0, reports: 0, versions: 0 }
    for (let n = 0; n < count; n++)
      await store.sources.add({ id: `s${n}`, kind: 'feed', address: `https://a.example/${n}`, addedAt: now, paused: false, crisis: false, nextAt: now, state })
    await store.alerts.save({ id: 'a', name: 'Havna', conditions: {}, targets: [{}], madeAt: now })

    const [one, killed] = [started('store-sharer.ts', where, 'one', now, until), started('store-sharer.ts', where, 'two', now, until)]
    await killed.printed(lines)
    killed.child.kill('SIGKILL')
    await Promise.all([one.ended(), killed.ended()])
    const heir = started('store-sharer.ts', where, 'heir', later, muchLater) // when all that was lent is free again
    await heir.ended()

    expect([one, killed].flatMap((program) => program.lines.filter((line) => line === 'duty'))).toHaveLength(1)
    expect(heir.lines[0]).toBe('duty')
    const alive = [one, heir]
    for (const [take, done] of [
      ['take', 'done'],
      ['send', 'sent'],
    ] as const) {
      const taken = after(take, ...alive)
      expect(new Set(taken).size).toBe(taken.length)
      expect(after(done, ...alive).toSorted()).toEqual(taken.toSorted())
      expect(after(done, killed).filter((id) => taken.includes(id))).toEqual([])
    }
    const sources = await store.sources.list()
    expect(sources.map(({ nextAt, state }) => [nextAt, state.reports])).toEqual(Array.from({ length: count }, () => [undefined, 1]))
    const messages = await store.alerts.deliveries('a', 100)
    expect(messages.flatMap(({ news }) => news).toSorted()).toEqual(Array.from({ length: 30 }, (_, n) => `n${n}`).toSorted())
    expect(messages.map(({ state, tries }) => `${state} ${tries}`)).toEqual(messages.map(() => 'sent 1'))
    const changes = (await store.changes.after(0)).items
    expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, n) => n + 1))
    expect(changes.filter(({ kind }) => kind === 'alert')).toHaveLength(30)
    await store.close()
  })
})
