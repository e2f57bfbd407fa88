import { describe, expect, test } from 'vitest'
import { alertNight, claimOf } from '../../../test/alert-night.ts'
import { onEveryStore } from '../../../test/stores.ts'
import type { Claim } from '../../words/index.ts'
import { correctKept } from '../corrections/kept-corrections.ts'

const values = (killed: number, report: string): Partial<Claim> => ({
  values: [{ kind: 'killed', min: killed, max: killed, report, span: [0, 6], state: 'current' }],
})

onEveryStore(({ place }) => {
  test('a claim that two origins tell is told when the second comes, and once', async () => {
    const { report, join, watch, told, alerts } = await alertNight(await place())
    const search = await watch({ name: 'a', conditions: { types: ['COERCE'], origins: 2 } })
    const [one, two, three] = [await report('Elveposten'), await report('Havposten'), await report('Fjordavisa')]
    const steps: readonly (readonly [readonly string[], number])[] = [
      [[one], 0],
      [[one, two], 1],
      [[one, two, three], 0],
      [[one], 0],
      [[one, two], 0],
    ]
    for (const [reports, news] of steps) {
      await join([claimOf(reports)])
      expect((await alerts.look()).news).toBe(news)
      expect((await alerts.look()).news).toBe(0)
    }
    const [news, ...more] = await told(search)
    expect(more).toEqual([])
    expect(news).toMatchObject({ kind: 'claim', origins: 2, claim: { id: 'c1', reports: 2 }, story: { id: 's1' }, moreQuotes: 0 })
    expect(news?.quotes.map((quote) => [quote.report, quote.words])).toEqual([
      [one, 'Police arrested two men near the dam'],
      [two, 'Police arrested two men near the dam'],
    ])
  })

  test('a number is told for every other number, and not again when it goes back', async () => {
    const { report, join, watch, told, alerts } = await alertNight(await place())
    const one = await report('Elveposten')
    await join([claimOf([one], values(3, one))])
    const search = await watch({ name: 'a', conditions: { story: 's1', numbers: ['killed'] } })
    for (const killed of [5, 3, 5, 3, 7]) {
      await join([claimOf([one], values(killed, one))])
      await alerts.look()
    }
    expect((await told(search)).map(({ numbers }) => numbers?.after)).toEqual([['killed 5–5'], ['killed 3–3'], ['killed 7–7']])
    expect((await told(search))[0]?.quotes[0]).toMatchObject({ words: 'Police' })
  })

  test('two who look at the same time tell once', async () => {
    const { report, join, watch, told, alerts, store } = await alertNight(await place())
    const search = await watch({ name: 'a', conditions: { words: 'dam' }, targets: [{ kind: 'webhook', url: 'https://hooks.example/a' }] })
    await join([claimOf([await report('Elveposten')])])
    await Promise.all([alerts.look(), alerts.look(), alerts.look()])
    expect(await told(search)).toHaveLength(1)
    expect(await store.alerts.deliveries(search)).toHaveLength(1)
  })
})

describe('what is the same', () => {
  test('a claim with another id, since an earlier report was found, is not told again', async () => {
    const { report, join, watch, told, alerts } = await alertNight(':memory:')
    const search = await watch({ name: 'a', conditions: { words: 'dam' } })
    const [one, two] = [await report('Elveposten'), await report('Havposten')]
    await join([claimOf([one])])
    await alerts.look()
    await join([claimOf([two, one], { id: 'c2' })])
    await alerts.look()
    expect(await told(search)).toHaveLength(1)
  })

  test('nor is one whose report has a new version', async () => {
    const { report, join, watch, told, alerts } = await alertNight(':memory:')
    const search = await watch({ name: 'a', conditions: { words: 'dam' } })
    await join([claimOf([await report('Elveposten')])])
    await alerts.look()
    const later = await report('Elveposten', 'Police arrested two men near the dam. One was let go.', 'Elveposten')
    await join([claimOf([later], { id: 'c2', story: 's2' })], 's2')
    await alerts.look()
    expect(await told(search)).toHaveLength(1)
  })

  test('a story that is followed is followed on under another name, and a claim, too', async () => {
    const { report, join, watch, told, alerts, store } = await alertNight(':memory:')
    const [one, two] = [await report('Elveposten'), await report('Havposten')]
    await join([claimOf([one])])
    const story = await watch({ name: 'a', conditions: { story: 's1', numbers: ['killed'] } })
    const claim = await watch({ name: 'b', conditions: { claim: 'c1', origins: 2 } })
    await join([claimOf([two, one], { id: 'c2', story: 's2', ...values(5, one) })], 's2')
    await alerts.look()
    expect((await told(story)).map(({ kind }) => kind)).toEqual(['number'])
    expect((await told(claim)).map(({ claim }) => claim?.id)).toEqual(['c2'])
    expect((await store.alerts.search(story))?.conditions).toMatchObject({ story: { id: 's2' } })
  })
})

describe('what is new', () => {
  test('nothing of what was there when the search was made', async () => {
    const { report, join, watch, told, alerts } = await alertNight(':memory:')
    await join([claimOf([await report('Elveposten')])])
    const search = await watch({ name: 'a', conditions: { tell: ['claim', 'story', 'report'], words: 'dam' } })
    await alerts.look()
    expect(await told(search)).toEqual([])
  })

  test('a denial and a contradiction, with both sides', async () => {
    const { report, join, watch, told, alerts } = await alertNight(':memory:')
    const [one, two] = [await report('Elveposten'), await report('Havposten', 'Nobody was arrested, said Vik.')]
    const other = claimOf([two], { id: 'c2', text: 'Nobody was arrested', members: [{ report: two, span: [0, 19], via: [], own: false }] })
    await join([claimOf([one])])
    const search = await watch({ name: 'a', conditions: { tell: ['denial', 'contradiction'], story: 's1' } })
    await join([claimOf([one], { status: 'denied', deniedBy: ['c2'] }), other])
    await alerts.look()
    await join([claimOf([one], { status: 'denied', deniedBy: ['c2'], contradicts: ['c2'] }), { ...other, contradicts: ['c1'] }])
    await alerts.look()
    expect((await told(search)).map(({ kind, claim, other }) => [kind, [claim?.id ?? '', other?.id ?? ''].toSorted().join(' ')])).toEqual([
      ['denial', 'c1 c2'],
      ['contradiction', 'c1 c2'],
    ])
    expect((await told(search))[0]?.quotes.map(({ words }) => words)).toEqual(['Police arrested two men near the dam', 'Nobody was arrested'])
  })

  test('a story, a report, and a new version of a report', async () => {
    const { report, join, watch, told, alerts } = await alertNight(':memory:')
    const stories = await watch({ name: 'a', conditions: { tell: ['story'], words: 'granli' } })
    const reports = await watch({ name: 'b', conditions: { tell: ['report', 'version'], words: 'arrested', outlet: 'Elveposten' } })
    const one = await report('Elveposten')
    const versions = await watch({ name: 'c', conditions: { report: one } })
    await report('Havposten')
    await join([claimOf([one])])
    await alerts.look()
    const later = await report('Elveposten', 'Police arrested three men near the dam.', 'Elveposten')
    await alerts.look()
    expect((await told(stories)).map(({ story, quotes }) => [story?.title, quotes[0]?.words])).toEqual([
      ['The dam of Granli', 'Police arrested two men near the dam.'],
    ])
    expect((await told(reports)).map(({ kind, report }) => [kind, report?.id])).toEqual([
      ['report', one],
      ['version', later],
    ])
    expect((await told(versions)).map(({ report }) => report?.id)).toEqual([later])
  })

  test('everything, where the log was dropped before it was looked through', async () => {
    const { report, join, watch, told, alerts, store } = await alertNight(':memory:')
    const search = await watch({ name: 'a', conditions: { words: 'dam' } })
    await alerts.look()
    await join([claimOf([await report('Elveposten')])])
    await report('Havposten')
    await store.changes.trim(1)
    await alerts.look()
    expect(await told(search)).toHaveLength(1)
  })
})

test('words that people hid are told nowhere; every quotation is what stands at its span', async () => {
  const { report, join, watch, told, alerts, store, now } = await alertNight(':memory:')
  const text = 'Police arrested Ola Vik and Per Lie near the dam.'
  const search = await watch({ name: 'a', conditions: { words: 'dam' } })
  const one = await report('Elveposten', text)
  await correctKept(store, one, () => ({ kind: 'hide', item: [16, 23], value: true, reason: 'a court order' }), { at: now(), by: 'Mona' })
  const two = await report('Havposten', text)
  await join([claimOf([two, one], { text: 'Police arrested Ola Vik and Per Lie' })])
  await alerts.look()
  expect((await told(search))[0]?.claim?.text).toBe('Police arrested ███ ███ and Per Lie')
  const quotes = (await told(search)).flatMap((news) => news.quotes)
  expect(quotes).toHaveLength(2)
  for (const { report: id, span, words } of quotes) {
    const kept = await store.report(id)
    if (id === two) expect(words).toBe(kept?.report.text.slice(...span))
    else expect(words).not.toContain('Ola Vik')
  }
})
