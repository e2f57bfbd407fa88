import type { Fetcher } from '../intake/index.ts'
import { reportsIn } from '../intake/index.ts'
import { HearsayError, type Reading, type ReportInput, type Role, type Span } from '../words/index.ts'
import { reportToRead } from './arrived.ts'
import { readGiven } from './keep-report.ts'
import type { ReadOne } from './read-one.ts'
import type { Evidence } from './shown/shown-words.ts'

/** A statement or event of a report that was read and not kept, with the words it rests on. */
export interface ReadItem {
  readonly kind: 'statement' | 'event'
  /** Stance of a statement, PLOVER type of an event. */
  readonly type: string
  readonly status?: string
  /** Who says it; who says that it happened. Nobody is the outlet itself. */
  readonly speakers: readonly string[]
  /** By whom it came, nearest to the speaker first. */
  readonly via: readonly string[]
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** A report that was read and not kept. */
export interface ReadWords {
  readonly report: Reading['report']
  readonly items: readonly ReadItem[]
}

/** Reads a report that somebody gives, without keeping it. Throws what reading throws. */
export async function readWords(read: ReadOne, report: ReportInput): Promise<ReadWords> {
  return wordsOf(await readGiven(read, report))
}

/** Reads the report at an address, without keeping it. Throws what fetching and reading throw, and `no-reports`. */
export async function readAddress(read: ReadOne, fetcher: Fetcher, url: string): Promise<ReadWords> {
  const fetched = await fetcher.fetch(url, { kind: 'page' })
  if (fetched.unchanged) throw new HearsayError('no-reports', { format: 'page' }, { where: url })
  for await (const item of reportsIn(fetched.source)) {
    if (item instanceof HearsayError) throw item
    return wordsOf(await read(reportToRead(item)))
  }
  throw new HearsayError('no-reports', { format: 'page' }, { where: url })
}

function wordsOf({ report, actors, statements, events }: Reading): ReadWords {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const named = (roles: readonly (Role | undefined)[]): readonly string[] => roles.flatMap((role) => names.get(role?.actor ?? '') ?? [])
  const evidence = (spans: readonly Span[]): readonly Evidence[] =>
    spans.map((span) => ({
      report: report.id,
      span,
      words: report.text.slice(...span),
      ...(report.outlet && { outlet: report.outlet.name }),
      ...(report.publishedAt !== undefined && { publishedAt: report.publishedAt }),
    }))
  const said = statements.map(({ stance, speaker, via, targets, content }): ReadItem => ({
    kind: 'statement',
    type: stance,
    speakers: named([speaker]),
    via: named(via),
    sources: [],
    targets: named(targets),
    evidence: evidence(content),
  }))
  const happened = events.map(({ type, status, sources, targets, assertedBy, evidence: span }): ReadItem => ({
    kind: 'event',
    type,
    status,
    speakers: named(statements.filter(({ id }) => assertedBy.includes(id)).map(({ speaker }) => speaker)),
    via: [],
    sources: named(sources),
    targets: named(targets),
    evidence: evidence([span]),
  }))
  return { report, items: [...said, ...happened] }
}
