import { compare } from '../../../record/index.ts'
import { overlaps } from '../../../review/index.ts'
import type { Saying, Store } from '../../../store/index.ts'
import { stances, type Citation, type Claim, type ClaimOrigin, type Stance } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import { countryOf } from './country-of.ts'
import { reportsOf } from '../reports-of.ts'
import { shownWords, type Evidence } from '../shown-words.ts'
import { storyLineOf, denyingOf } from './foremost.ts'
import { inOrderOfTime, memberFrom, type CameAt } from './marks.ts'
import { mostAlike, shortName } from './speaker-name.ts'

/** How much of a matrix is wanted. */
export interface MatrixOptions {
  /** Rows; 25 unless told. */
  readonly speakers?: number
  /** Columns; 20 unless told. */
  readonly claims?: number
}

/** What somebody has to do with a claim. */
export interface MatrixCell {
  readonly claim: string
  readonly stance: Stance
  /** Reports that have it from them, and independent newsrooms it came by. */
  readonly reports: number
  readonly newsrooms: number
  /** The first words. */
  readonly evidence: readonly Evidence[]
}

/** Somebody who spoke, with what they have to do with the claims. */
export interface MatrixSpeaker {
  readonly speaker: string
  readonly role?: string
  readonly country?: string
  readonly cells: readonly MatrixCell[]
}

/** Who said what. */
export interface ShownMatrix {
  readonly story: string
  /** Columns: the foremost claims that somebody made. */
  readonly claims: readonly (Pick<Claim, 'id' | 'kind' | 'type' | 'text' | 'status'> & { readonly origins: number })[]
  /** Rows: those with most cells first. */
  readonly speakers: readonly MatrixSpeaker[]
  /** Claims of the story and speakers of these claims that are left out. */
  readonly more: { readonly claims: number; readonly speakers: number }
}

/** Claims that columns are chosen from. */
const mostClaims = 200
/** Reports in which the words of a cell are looked for. */
const mostReports = 3

interface Cell {
  readonly speaker: string
  readonly column: string
  /** The claim they made: it denies the column where it is another. */
  readonly claim: Claim
  readonly origin: ClaimOrigin
}

/** Who has to do with which of the foremost claims of a story, and how. Throws `unknown-id`. */
export async function shownMatrix(store: Store, story: string, { speakers: rows = 25, claims: columns = 20 }: MatrixOptions = {}): Promise<ShownMatrix> {
  const { mainClaims: all } = await storyLineOf(store, story)
  const claims = await claimsMade(store, story, columns)
  const cells = cellsOf(claims, await denyingOf(store, claims))
  const bySpeaker = [...groupedBy(cells, ({ speaker }) => speaker)]
  const kept = bySpeaker.sort(([a, its], [b, others]) => others.length - its.length || reportsIn(others) - reportsIn(its) || compare(a, b)).slice(0, rows)
  const wanted = kept.flatMap(([, those]) => those)
  const came = await store.came(wanted.flatMap(({ origin }) => origin.reports))
  const reports = new Map(wanted.map((cell) => [cell, firstReports(cell, came)]))
  const sayings = groupedBy(await store.sayings([...reports.values()].flat()), ({ report }) => report)
  const found = new Map([...reports].map(([cell, first]) => [cell, saidOf(cell, first, sayings)]))
  const shown = await shownWords(
    store,
    [...found.values()].flatMap(({ words }) => words.map(({ report }) => report)),
    claims.flatMap(reportsOf),
  )
  return {
    story,
    claims: claims.map((claim) => ({
      id: claim.id,
      kind: claim.kind,
      ...(claim.type !== undefined && { type: claim.type }),
      text: shown.without(reportsOf(claim), claim.text),
      status: claim.status,
      origins: claim.origins.length,
    })),
    speakers: kept.map(([speaker, those]) => {
      const said = those.map((cell) => found.get(cell)?.saying)
      const [role, country] = [said.find((it) => it?.role !== undefined)?.role, countryOf(said.flatMap((it) => it ?? []))]
      return {
        speaker,
        ...(role !== undefined && { role }),
        ...(country !== undefined && { country }),
        cells: those.map((cell) => ({
          claim: cell.column,
          stance: found.get(cell)?.stance ?? 'says',
          reports: cell.origin.reports.length,
          newsrooms: cell.claim.newsrooms.filter(({ reports }) => reports.some((it) => cell.origin.reports.includes(it))).length,
          evidence: shown.evidence(found.get(cell)?.words ?? []),
        })),
      }
    }),
    more: { claims: all - claims.length, speakers: bySpeaker.length - kept.length },
  }
}

/** The foremost claims that somebody made. */
async function claimsMade(store: Store, story: string, most: number): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  let after: string | undefined
  for (let seen = 0; seen < mostClaims && claims.length < most; seen += 2 * most) {
    const page = await store.claims({ story, order: 'foremost', main: true, limit: 2 * most, ...(after !== undefined && { after }) })
    claims.push(...page.items.filter(({ origins }) => origins.some(({ kind }) => kind === 'actor')))
    after = page.next
    if (after === undefined) break
  }
  return claims.slice(0, most)
}

/** One cell for each speaker and column; whoever denies what they also said is shown as denying it. */
function cellsOf(claims: readonly Claim[], denying: ReadonlyMap<string, Claim>): readonly Cell[] {
  const cells = claims.flatMap((column) => {
    const told = [column, ...(column.deniedBy ?? []).flatMap((id) => denying.get(id) ?? [])]
    const made = told.flatMap((claim) =>
      claim.origins.flatMap((origin): Cell[] => (origin.kind === 'actor' ? [{ speaker: shortName(origin.name), column: column.id, claim, origin }] : [])),
    )
    return [...new Map(made.map((cell) => [cell.speaker, cell])).values()]
  })
  return cells
}

function reportsIn(cells: readonly Cell[]): number {
  return cells.reduce((all, { origin }) => all + origin.reports.length, 0)
}

function firstReports({ origin }: Cell, came: CameAt): readonly string[] {
  return inOrderOfTime(origin.reports, came)
    .slice(0, mostReports)
    .map(({ report }) => report)
}

/** The first words of a speaker that tell a claim: a statement by them that holds it, else where it is told. */
function saidOf(cell: Cell, reports: readonly string[], sayings: ReadonlyMap<string, readonly Saying[]>): Said {
  const { claim, column, speaker, origin } = cell
  const stance = claim.id === column ? stanceOf(claim) : 'denies'
  for (const report of reports) {
    const members = claim.members.filter((member) => member.report === report)
    const holding = (sayings.get(report) ?? []).filter(({ spans }) => spans.some((words) => members.some(({ span }) => overlaps(words, span))))
    const saying = mostAlike(speaker, holding)
    if (saying) return { stance: claim.id === column ? saying.stance : 'denies', words: saying.spans.map((span) => ({ report, span })), saying }
  }
  const [report = ''] = reports
  const member = memberFrom(
    origin,
    claim.members.filter((it) => it.report === report),
  )
  return { stance: stance ?? 'says', words: member ? [{ report, span: member.span }] : [] }
}

interface Said {
  readonly stance: Stance
  readonly words: readonly Citation[]
  readonly saying?: Saying
}

function stanceOf({ type }: Claim): Stance | undefined {
  return stances.find((it) => it === type)
}
