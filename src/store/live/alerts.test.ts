import { expect, test } from 'vitest'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore, type Delivery, type News, type SavedSearch, type Store } from '../index.ts'

const at = (time: string): string => `2031-04-02T${time}:00Z`
const search = (id: string, more: Partial<SavedSearch> = {}): SavedSearch => ({
  id,
  name: `Søk ${id}`,
  conditions: { words: 'havna' },
  targets: [{ mail: 'desk' }],
  madeAt: at('09:00'),
  ...more,
})
const news = (key: string, of: string, time = '10:00'): News => ({ key, search: of, at: at(time), body: { title: `Nytt ${key}` } })
const delivery = (id: string, of: string, keys: readonly string[], dueAt = at('10:00')): Delivery => ({
  id,
  search: of,
  target: 0,
  news: keys,
  madeAt: at('10:00'),
  dueAt,
  tries: 0,
  state: 'waiting',
})

onEveryStore(({ place }) => {
  const filled = async (...searches: readonly SavedSearch[]): Promise<Store> => {
    const store = await openStore(await place(), { create: true })
    for (const one of searches) await store.alerts.save(one)
    return store
  }

  test('a search is kept, changed and removed with its news', async () => {
    const store = await filled(search('b', { digest: 30 }), search('a', { account: 'x' }))
    const { alerts } = store
    expect(await alerts.searches()).toEqual([search('a', { account: 'x' }), search('b', { digest: 30 })])
    await alerts.save(search('a', { mutedUntil: at('12:00') }))
    expect(await alerts.search('a')).toEqual(search('a', { mutedUntil: at('12:00') }))
    await alerts.keepNews([news('1', 'a'), news('1', 'b')], [delivery('m', 'a', ['1'])], 1)
    expect(await alerts.remove('a')).toBe(true)
    expect(await alerts.remove('a')).toBe(false)
    expect([await alerts.news('a'), await alerts.deliveries('a'), await alerts.search('a')]).toEqual([[], [], undefined])
    expect(await alerts.news('b')).toEqual([news('1', 'b')])
    await store.close()
  })

  test('the same is told once by a search, with what carries it and how far the log was read', async () => {
    const store = await filled(search('a'), search('b'))
    const { alerts } = store
    expect(await alerts.seen()).toBe(0)
    expect(await alerts.keepNews([news('1', 'a'), news('1', 'a'), news('1', 'b'), news('1', 'gone')], [delivery('m', 'a', ['1'])], 7)).toEqual(['1', '1'])
    expect(
      await alerts.keepNews([news('1', 'a', '11:00'), news('2', 'a', '11:00')], [delivery('n', 'a', ['1', '2'], at('10:05')), delivery('o', 'a', ['1'])], 9),
    ).toEqual(['2'])
    expect(await alerts.keepNews([], [], 8)).toEqual([])
    expect(await alerts.seen()).toBe(9)
    expect(await alerts.news('a')).toEqual([news('2', 'a', '11:00'), news('1', 'a')])
    expect(await alerts.news('a', { before: '2' })).toEqual([news('1', 'a')])
    expect(await alerts.news('a', { limit: 1 })).toEqual([news('2', 'a', '11:00')])
    expect(await alerts.newsOf('a', ['2', 'none', '1'])).toEqual([news('2', 'a', '11:00'), news('1', 'a')])
    expect(await alerts.deliveries('a')).toEqual([delivery('n', 'a', ['2'], at('10:05')), delivery('m', 'a', ['1'])])
    expect((await store.changes.after(0)).items).toMatchObject([
      { kind: 'alert', fate: 'new', id: '1', of: 'a', at: at('10:00'), after: { text: 'Søk a' } },
      { id: '1', of: 'b' },
      { id: '2', of: 'a', at: at('11:00') },
    ])
    await store.close()
  })

  test('a message is lent to one who sends it, and given back as sent, failed or to be tried again', async () => {
    const store = await filled(search('a'))
    const { alerts } = store
    const messages = [delivery('m', 'a', ['1'], at('10:02')), delivery('n', 'a', ['1'], at('10:01')), delivery('o', 'a', ['1'], at('11:00'))]
    await alerts.keepNews([news('1', 'a')], messages, 1)
    const taken = async (now: string, holder: string): Promise<readonly string[]> => (await alerts.takeDue(at(now), holder, at('10:30'), 5)).map(({ id }) => id)
    expect(await taken('10:05', 'one')).toEqual(['n', 'm'])
    expect(await taken('10:29', 'two')).toEqual([])
    await alerts.giveBack({ ...messages[0]!, state: 'sent', tries: 1 }, 'one')
    await alerts.giveBack({ ...messages[1]!, tries: 1, dueAt: at('10:20'), reason: 'Nobody answers.' }, 'one')
    expect(await taken('10:20', 'two')).toEqual(['n'])
    expect(await taken('10:30', 'three')).toEqual(['n'])
    await alerts.giveBack({ ...messages[1]!, state: 'sent' }, 'two')
    await alerts.giveBack({ ...messages[1]!, state: 'failed', tries: 2 }, 'three')
    expect(await taken('10:59', 'four')).toEqual([])
    expect((await alerts.deliveries('a')).map(({ id, state, tries }) => `${id} ${state} ${tries}`)).toEqual(['o waiting 0', 'n failed 2', 'm sent 1'])
    await store.close()
  })

  test('what falls due together goes in one message, unless that is on its way', async () => {
    const store = await filled(search('a'))
    const { alerts } = store
    const kept = async (key: string, id: string, more: Partial<Delivery> = {}): Promise<unknown> =>
      alerts.keepNews([news(key, 'a')], [{ ...delivery(id, 'a', [key]), ...more }], 1)
    await kept('1', 'm')
    await kept('2', 'n')
    await kept('3', 'o', { target: 1 })
    await kept('4', 'p', { dueAt: at('10:01') })
    await alerts.takeDue(at('10:00'), 'one', at('10:30'), 9)
    await kept('5', 'q')
    const sorted = (await alerts.deliveries('a')).toReversed().map(({ id, news }) => `${id}: ${news.join(' ')}`)
    expect(sorted).toEqual(['m: 1 2', 'o: 3', 'p: 4', 'q: 5'])
    await store.close()
  })
})
