import { readFileSync } from 'node:fs'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { claimOf, correctionOf, recordOf, storyOf, timelineOf, verdictOf } from '../../test/kept-record.ts'
import { readOf } from '../../test/kept-reports.ts'
import { sql } from '../../test/postgres.ts'
import { onEveryStore } from '../../test/stores.ts'
import { isPostgres, openStore } from './index.ts'

/** Rows of a question that somebody else asks the store, without us. */
async function asked(place: string, question: string): Promise<readonly Record<string, unknown>[]> {
  if (isPostgres(place)) return sql(place, question.replace('from v_', 'from hearsay.v_'))
  const database = new Database(place, {})
  const rows = database.prepare(question).all([]) as readonly Record<string, unknown>[] // what any driver gives
  database.close()
  return rows
}

/** Each view in docs/store.md, and the names its row has. */
const described = [...readFileSync(new URL('../../docs/store.md', import.meta.url), 'utf8').matchAll(/^\| `(v_\w+)` \|(.*)$/gmu)].map(
  ([, view = '', row = '']) => ({ view, names: [...row.matchAll(/`(\w+)`/gu)].map(([, name]) => name) }),
)

onEveryStore(({ place }) => {
  test('other programs read what docs/store.md says, and nothing else stands there', async () => {
    const where = await place()
    const store = await openStore(where, { create: true })
    const [a, b] = (await store.keep([readOf({ guid: 'a', text: '🚢 Havna er stengt.' }), readOf({ guid: 'b' })])).map(({ id }) => id)
    const ids = [a ?? '', b ?? '']
    const copies = [{ a: ids[0] ?? '', b: ids[1] ?? '', containment: 1, kind: 'verbatim', direction: 'known', credited: true, spans: [] }] as const
    const members = [{ report: ids[0] ?? '', span: [3, 18], via: ['NTB'], own: false }] as const
    const claims = [claimOf('c1', 's1', ids, { members })]
    await store.keepRecord(recordOf({ stories: [storyOf('s1', ids)], claims, copies, timelines: [timelineOf('s1', ['Havna stenges.'])] }))
    await store.keepCorrections([correctionOf('k1')])
    await store.verdicts.add(verdictOf('v1'))
    const state = { failures: 0, reports: 0, versions: 0 }
    await store.sources.add({
      id: 'f',
      kind: 'feed',
      address: 'https://fjordavisa.example/',
      addedAt: '2031-04-02T10:00:00Z',
      paused: false,
      crisis: false,
      state,
    })
    await store.close()
    expect(described.length).toBeGreaterThan(12)
    for (const { view, names } of described) {
      const [row] = await asked(where, `select * from ${view}`)
      expect([view, Object.keys(row ?? {}).filter((name) => !names.includes(name))]).toEqual([view, []])
      expect(row).toBeDefined()
    }
    expect(await asked(where, 'select words, via, own, outlet from v_claim_members')).toEqual([
      { words: 'Havna er stengt', via: 'NTB', own: 0, outlet: 'Fjordavisa' },
    ])
    expect(await asked(where, 'select kind, name, reports from v_origins')).toEqual([{ kind: 'actor', name: 'Ane Lie', reports: 2 }])
    expect(await asked(where, `select state, words from v_values where report = '${ids[1]}'`)).toEqual([{ state: 'current', words: 'Havna' }])
  })
})
