import type { Db, Value } from './db.ts'
import type { Dialect } from './dialect.ts'
import { insert, whereIn } from './rows/insert.ts'

/** Statements of one who speaks, in a report of an outlet. */
export interface Said {
  readonly speaker: string
  readonly outlet: string | null
  /** When the report was published. */
  readonly at: string | null
}

/** What came to a speaker and what went. */
interface Change {
  statements: number
  readonly outlets: Map<string, number>
  /** When the last report was published of what came, and of what went. */
  came?: string
  went?: string
}

/** Statements that are counted in these versions: none in those that are not the newest. Nobody else changes the versions until the transaction ends. */
export async function saidIn(db: Db, { held }: Dialect, seqs: readonly number[]): Promise<readonly Said[]> {
  if (held !== '') await whereIn(db, 'select seq from report', 'seq', seqs, held)
  const rows = await whereIn(
    db,
    `select s.speaker, r.outlet, r.published_at from report r join statement s on s.report = r.seq and r.latest = 1 and s.speaker is not null`,
    'r.seq',
    seqs,
  )
  return rows.map((row) => ({ speaker: String(row['speaker']), outlet: textOf(row['outlet']), at: textOf(row['published_at']) }))
}

function textOf(cell: unknown): string | null {
  return typeof cell === 'string' ? cell : null
}

/** Counts what came and what went over the whole store: numbers are added, so that several may write at once. */
export async function countSaid(db: Db, came: readonly Said[], went: readonly Said[]): Promise<void> {
  // In one order for everybody, so that no two wait for each other.
  const changes = [...changesOf(came, went)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const speakers = changes.filter(([, it]) => it.statements !== 0 || (it.came !== undefined && it.came !== it.went))
  await insert(
    db,
    speakerTable,
    speakers.map(([name, it]): Value[] => [name, it.statements, it.came ?? null]),
    addedToSpeaker,
  )
  const outlets = changes.flatMap(([name, it]) =>
    [...it.outlets].filter(([, n]) => n !== 0).map(([outlet, n]): readonly [string, string, number] => [name, outlet, n]),
  )
  await insert(db, outletTable, outlets, addedToOutlet)
  for (const [name, outlet, n] of outlets)
    if (n < 0) await db.run('delete from speaker_outlet where speaker = ? and outlet = ? and statements = 0', [name, outlet])
  for (const [name, { statements, came, went }] of changes) {
    if (statements < 0) await db.run('delete from speaker where name = ? and statements = 0', [name])
    // What went was the last there is: who was the last before is looked for.
    if (went !== undefined && went !== came) await db.run(`update speaker set last_at = (${lastOf}) where name = ? and last_at = ?`, [name, name, went])
  }
}

const speakerTable = { table: 'speaker', columns: ['name', 'statements', 'last_at'] }
const outletTable = { table: 'speaker_outlet', columns: ['speaker', 'outlet', 'statements'] }
const addedToSpeaker = `on conflict (name) do update set statements = speaker.statements + excluded.statements,
  last_at = case when speaker.last_at is null or excluded.last_at > speaker.last_at then excluded.last_at else speaker.last_at end`
const addedToOutlet = 'on conflict (speaker, outlet) do update set statements = speaker_outlet.statements + excluded.statements'
const lastOf = 'select max(r.published_at) from statement s join report r on r.seq = s.report where s.speaker = ? and r.latest = 1'

function changesOf(came: readonly Said[], went: readonly Said[]): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>()
  const counted = ({ speaker, outlet }: Said, n: number): Change => {
    const change = changes.get(speaker) ?? { statements: 0, outlets: new Map<string, number>() }
    changes.set(speaker, change)
    change.statements += n
    if (outlet !== null) change.outlets.set(outlet, (change.outlets.get(outlet) ?? 0) + n)
    return change
  }
  for (const said of came) {
    const change = counted(said, 1)
    if (said.at !== null && (change.came === undefined || said.at > change.came)) change.came = said.at
  }
  for (const said of went) {
    const change = counted(said, -1)
    if (said.at !== null && (change.went === undefined || said.at > change.went)) change.went = said.at
  }
  return changes
}
