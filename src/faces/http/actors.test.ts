import { beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { claimOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf } from '../../../test/kept-reports.ts'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore, type Kept, type Store } from '../../store/index.ts'

/** The same report, in which who speaks is who acts. */
function acting({ reading: read, ...kept }: Kept): Kept {
  if (!read) return kept
  const events = read.reading.events.map((event) => ({ ...event, sources: [{ actor: 'a1', span: [0, 5] as const }] }))
  return { ...kept, reading: { ...read, reading: { ...read.reading, events } } }
}

onEveryStore(({ place }) => {
  let store: Store
  let ask: Ask
  const got = async (path: string): Promise<object> => (await (await ask(path)).json()) as object

  beforeAll(async () => {
    store = await openStore(await place(), { create: true })
    ask = await checkedApi(apiFor(store, 'reader'))
    const kept = await store.keep(
      ['Fjordavisa', 'Kystposten', 'Kystposten'].map((name, n) => acting(readOf({ guid: `g${n}`, publishedAt: `2031-04-02T0${n}:00:00Z`, outlet: { name } }))),
    )
    const ids = kept.map(({ id }) => id)
    const origins = [{ kind: 'actor', name: 'Ane Lie, kommunen', reports: ids }] as const
    await store.keepRecord(
      recordOf({
        stories: [storyOf('s1', ids)],
        claims: [
          claimOf('c1', 's1', ids, { origins, contradicts: ['c2', 'c3'], place: 'Havna' }),
          claimOf('c2', 's1', ids, { origins, contradicts: ['c1'] }),
          claimOf('c3', 's1', ids, { contradicts: ['c1'], origins: [{ kind: 'actor', name: 'Ane Lien', reports: ids }] }),
        ],
      }),
    )
  })

  describe('somebody', () => {
    test('is what reports call them, what they said and did, and what of it stands against itself', async () => {
      expect(await got('/v1/actors/Ane%20Lie')).toMatchObject({
        name: 'Ane Lie',
        called: [{ kind: 'person', role: 'ordfører', reports: 3 }],
        mentions: [{ form: 'name', evidence: [{ words: 'Havna er stengt, sier ordfører Ane Lie.' }] }],
        statements: 3,
        stances: { says: 3 },
        stories: [{ story: 's1', title: 'Sak s1', statements: 3 }],
        outlets: [{ outlet: 'Kystposten', statements: 2 }, { outlet: 'Fjordavisa' }],
        newest: [{ publishedAt: '2031-04-02T02:00:00Z', evidence: [{ words: 'Havna er stengt, sier ordfører Ane Lie.' }] }, {}, {}],
        against: [{ how: 'contradicts', claims: [{ evidence: [{ words: 'Havna er stengt,' }] }, {}] }],
        events: [{ type: 'COERCE', sources: 'Ane Lie' }, {}, {}],
        more: { outlets: 0, against: 0, statements: 0 },
      })
    })

    test('who is nobody is told so, whatever the name has in it', async () => {
      for (const name of ['Ane', '%25', 'Ane%20Lie%2F..', "'"]) expect([name, (await ask(`/v1/actors/${name}`)).status]).toEqual([name, 404])
    })
  })

  test('places: what happened there, also where nobody knows where that is', async () => {
    expect(await got('/v1/stories/s1/places')).toMatchObject({
      places: [
        {
          name: 'Havna',
          events: 3,
          types: { COERCE: 3 },
          claims: ['c1'],
          evidence: [{ words: 'Havna er stengt, sier ordfører Ane Lie.' }],
          more: { claims: 0 },
        },
      ],
      more: { places: 0, reports: 0 },
    })
    expect((await ask('/v1/stories/none/places')).status).toBe(404)
  })

  test('a place that the gazetteer has says what it is and how far it reaches', async () => {
    const [kept] = await store.keep([inOslo(readOf({ guid: 'oslo', publishedAt: '2031-04-03T00:00:00Z' }))])
    await store.keepRecord(recordOf({ stories: [storyOf('s2', [kept?.id ?? ''])] }))
    expect(await got('/v1/stories/s2/places')).toMatchObject({
      places: [{ name: 'Oslo', country: 'NOR', kind: 'city', radius: expect.closeTo(9, -1) as number }],
    })
  })
})

function inOslo({ reading: read, ...kept }: Kept): Kept {
  if (!read) return kept
  const places = read.reading.places.map((place) => ({ ...place, name: 'Oslo', country: 'NOR', lat: 59.91273, lon: 10.74609 }))
  return { ...kept, reading: { ...read, reading: { ...read.reading, places } } }
}
