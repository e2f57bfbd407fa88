import { beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { claimOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf } from '../../../test/kept-reports.ts'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore, type Kept, type Store } from '../../store/index.ts'

/** The same report, in which those who speak are Norwegian. */
function fromNorway({ reading: read, ...kept }: Kept): Kept {
  if (!read) return kept
  return { ...kept, reading: { ...read, reading: { ...read.reading, actors: read.reading.actors.map((actor) => ({ ...actor, country: 'NOR' })) } } }
}

onEveryStore(({ place }) => {
  let store: Store
  let ask: Ask
  let ids: readonly string[]
  const got = async <Answer>(path: string): Promise<Answer> => (await (await ask(path)).json()) as Answer // checked against the document

  beforeAll(async () => {
    store = await openStore(await place(), { create: true })
    ask = await checkedApi(apiFor(store, 'reader'))
    const times = ['00:05', '00:20', '00:50', '06:10']
    const kept = await store.keep(
      times.map((time, n) =>
        fromNorway(readOf({ guid: `g${n}`, publishedAt: `2031-04-02T${time}:00Z`, outlet: { name: n === 3 ? 'Kystposten' : 'Fjordavisa' } })),
      ),
    )
    ids = kept.map(({ id }) => id)
    const [a = '', b = '', c = '', d = ''] = ids
    const origins = [
      { kind: 'actor', name: 'Ane Lie', reports: [a, b, d] },
      { kind: 'agency', name: 'NTB', reports: [c] },
    ] as const
    await store.keepRecord(
      recordOf({
        stories: [storyOf('s1', ids)],
        copies: [{ a, b, containment: 0.9, kind: 'verbatim', direction: 'known', credited: true, spans: [{ a: [0, 5], b: [0, 5] }] }],
        claims: [
          claimOf('c1', 's1', ids, { origins, deniedBy: ['c2'], contradicts: ['c2'] }),
          claimOf('c2', 's1', [d], { kind: 'statement', type: 'denies', origins: [{ kind: 'actor', name: 'Per Ruud', reports: [d] }] }),
        ],
      }),
    )
  })

  describe('what pictures of a story show', () => {
    test('coverage: reports a quarter of an hour, and when nothing came', async () => {
      const coverage = await got<object>('/v1/stories/s1/coverage')
      expect(coverage).toMatchObject({
        from: '2031-04-02T00:05:00Z',
        to: '2031-04-02T06:10:00Z',
        step: 900,
        reports: 4,
        bins: [
          { at: '2031-04-02T00:00:00Z', reports: 1, languages: { nb: 1 } },
          { at: '2031-04-02T00:15:00Z', reports: 1 },
          { at: '2031-04-02T00:45:00Z', reports: 1 },
          { at: '2031-04-02T06:00:00Z', reports: 1 },
        ],
        outlets: [{ outlet: 'Fjordavisa', reports: 3 }, { outlet: 'Kystposten' }],
        gaps: [{ from: '2031-04-02T00:50:00Z', to: '2031-04-02T06:10:00Z' }],
        more: { outlets: 0 },
      })
    })

    test('tellings: the foremost claim first, who told it when, and who denies it', async () => {
      interface Told {
        readonly id: string
        readonly marks: readonly { readonly report: string; readonly new: boolean; readonly from?: string; readonly how?: string }[]
        readonly denials: readonly object[]
      }
      const { items, next } = await got<{ items: readonly Told[]; next: string }>('/v1/stories/s1/tellings?limit=1')
      expect(items.map(({ id }) => id)).toEqual(['c1'])
      expect(items[0]?.marks.map((mark) => [ids.indexOf(mark.report), mark.new, ids.indexOf(mark.from ?? ''), mark.how])).toEqual([
        [0, true, -1, undefined],
        [1, false, 0, 'copy'],
        [2, true, -1, undefined],
        [3, false, 0, 'retelling'],
      ])
      expect(items[0]?.denials).toMatchObject([{ denies: 'c2', origin: { kind: 'actor', name: 'Per Ruud' }, evidence: [{ words: 'Havna er stengt,' }] }])
      const rest = await got<{ items: readonly Told[]; next?: string }>(`/v1/stories/s1/tellings?limit=1&after=${next}`)
      expect([rest.items.map(({ id }) => id), rest.next]).toEqual([['c2'], undefined])
    })

    test('tellings of one claim: each with who says it how', async () => {
      const told = await got<object>('/v1/claims/c1/tellings')
      expect(told).toMatchObject({
        id: 'c1',
        origins: 2,
        marks: [{ report: ids[0], new: true }, { from: ids[0], how: 'copy' }, { new: true }, {}],
        more: { marks: 0 },
      })
      expect((await ask('/v1/claims/none/tellings')).status).toBe(404)
    })

    test('the matrix: who said, and who denies', async () => {
      const matrix = await got<{ speakers: readonly { cells: readonly object[] }[] }>('/v1/stories/s1/matrix')
      expect(matrix).toMatchObject({
        claims: [{ id: 'c1', origins: 2 }, { id: 'c2' }],
        speakers: [
          {
            speaker: 'Per Ruud',
            cells: [
              { claim: 'c1', stance: 'denies', reports: 1 },
              { claim: 'c2', stance: 'denies' },
            ],
          },
          { speaker: 'Ane Lie', role: 'ordfører', cells: [{ claim: 'c1', stance: 'says', reports: 3, newsrooms: 1, evidence: [{ report: ids[0] }] }] },
        ],
        more: { claims: 0, speakers: 0 },
      })
      const little = await got<object>('/v1/stories/s1/matrix?claims=1&speakers=1')
      expect(little).toMatchObject({ claims: [{ id: 'c1' }], speakers: [{ speaker: 'Ane Lie' }], more: { claims: 1, speakers: 1 } })
    })

    test('reactions: what those of each country said, by stance', async () => {
      expect(await got<object>('/v1/stories/s1/reactions')).toMatchObject({
        countries: [
          { country: 'NOR', statements: 4, stances: { says: 4 }, speakers: [{ speaker: 'Ane Lie', stance: 'says', evidence: [{ report: ids[0] }] }] },
        ],
        more: { countries: 0, reports: 0 },
      })
      expect(await got<object>('/v1/stories/s1/reactions?stance=condemns')).toMatchObject({ countries: [] })
    })

    test('sources: through whom claims came, of a story and of a claim', async () => {
      interface Graph {
        readonly nodes: readonly { readonly layer: string; readonly name: string; readonly report?: string }[]
        readonly edges: readonly { readonly kind: string; readonly evidence: readonly object[] }[]
      }
      for (const path of ['stories/s1/sources', 'claims/c1/sources']) {
        const { nodes, edges } = await got<Graph>(`/v1/${path}`)
        expect(nodes.find(({ name }) => name === 'Ane Lie')).toMatchObject({ layer: 'origin', kind: 'actor', reports: 3 })
        const reports = nodes.filter(({ layer }) => layer === 'report')
        expect([...new Set(reports.map(({ name }) => name)), reports.map((it) => it.report ?? '').toSorted()]).toEqual(['Havna er stengt', ids.toSorted()])
        expect(edges.every(({ evidence }) => evidence.length === 1)).toBe(true)
        expect([...new Set(edges.map(({ kind }) => kind))].toSorted()).toEqual(['copies', 'publishes', 'relays', 'says'])
      }
    })

    test('figures: what each source told, and the least and most that stood', async () => {
      const figures = await got<object>('/v1/stories/s1/figures?kind=killed')
      expect(figures).toMatchObject({
        figures: [
          {
            kind: 'killed',
            claims: ['c1', 'c2'],
            series: [
              { source: { kind: 'actor', name: 'Ane Lie' }, points: [{ min: 1 }, { min: 2 }, { min: 4, evidence: [{ words: 'Havna' }] }] },
              { source: { kind: 'actor', name: 'Per Ruud' }, points: [{ min: 1 }] },
              { source: { kind: 'agency', name: 'NTB' }, points: [{ min: 3 }] },
            ],
            more: { series: 0, points: 0, claims: 0 },
          },
        ],
        more: { figures: 0, values: 0 },
      })
      expect(await got<object>('/v1/stories/s1/figures?kind=missing')).toMatchObject({ figures: [] })
    })

    test('of no story there is none', async () => {
      for (const picture of ['coverage', 'tellings', 'matrix', 'reactions', 'sources', 'figures'])
        expect((await ask(`/v1/stories/none/${picture}`)).status).toBe(404)
    })
  })
})
