import type { Matrix } from '../../api/index.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Spot } from '../stand.ts'
import type { PictureData } from '../table.ts'
import type { MatrixClaim, MatrixLayout, MatrixSpeaker, PlacedCell } from './lay-matrix.ts'

/** What the matrix is put into words with. */
export interface MatrixSaid {
  readonly words: Messages['said']
  readonly record: Pick<Messages['record'], 'stances' | 'status' | 'reports' | 'newsrooms'>
  readonly country: (code: string) => string
  /** Where a claim, and where somebody is shown. */
  readonly claimLink: (id: string) => string
  readonly speakerLink: (name: string) => string
}

/** What reports call somebody, and whose they are. */
export function aboutSpeaker({ role, country: code }: Pick<MatrixSpeaker, 'role' | 'country'>, { country }: Pick<MatrixSaid, 'country'>): string {
  return [role, code && country(code)].filter((it) => it !== undefined && it !== '').join(' · ')
}

/** All marks of the matrix: the columns, then row by row the speaker and each cell, empty ones too. */
export function matrixSpots(
  layout: MatrixLayout,
  said: MatrixSaid,
): { readonly columns: readonly Spot[]; readonly rows: readonly Spot[]; readonly cells: readonly Spot[]; readonly marks: readonly Spot[] } {
  const { words, record } = said
  const columns = layout.columns.map(({ claim, number, x }): Spot => ({
    id: `claim ${claim.id}`,
    x,
    y: layout.top - 14,
    lane: 0,
    name: words.column(number, claim.text, record.status[claim.status], claim.origins),
    href: said.claimLink(claim.id),
  }))
  const wide = layout.columns.length
  const rows = layout.rows.map(({ speaker, y }, at): Spot => ({
    id: `speaker ${speaker.speaker}`,
    x: layout.gutter / 2,
    y,
    lane: at + 1,
    name: words.row(speaker.speaker, aboutSpeaker(speaker, said), speaker.cells.length),
    shown: { about: speaker.speaker, evidence: speaker.cells.flatMap(({ evidence }) => evidence) },
    href: said.speakerLink(speaker.speaker),
  }))
  const cells = layout.cells.map((placed, at): Spot => ({
    id: `${placed.speaker.speaker} ${placed.claim.id}`,
    x: placed.x,
    y: placed.y,
    lane: Math.floor(at / wide) + 1,
    name: cellName(placed, (at % wide) + 1, said),
    shown: placed.cell && { about: aboutCell(placed, said), evidence: placed.cell.evidence },
  }))
  return { columns, rows, cells, marks: [...columns, ...rows.flatMap((row, at) => [row, ...cells.slice(at * wide, (at + 1) * wide)])] }
}

/** What the matrix comes to. */
export function matrixSentence({ claims, speakers, more }: Matrix, { words }: MatrixSaid): string {
  const [first] = speakers
  const denied = claims.filter(({ id }) => speakers.some(({ cells }) => cells.some((it) => it.claim === id && it.stance === 'denies'))).length
  return [
    ...(first ? [words.most(first.speaker, first.cells.length, claims.length)] : []),
    ...(denied > 0 ? [words.denied(denied)] : []),
    ...(more.claims + more.speakers > 0 ? [words.left(more.claims, more.speakers)] : []),
  ].join(' ')
}

/** The cells in which something was said, as lines of a table. */
export function matrixTable({ claims, speakers }: Matrix, said: MatrixSaid): PictureData {
  const texts = new Map(claims.map(({ id, text }) => [id, text]))
  return {
    columns: said.words.columns.map((name, at) => ({ name, heads: at === 0, right: at > 4 })),
    rows: speakers.flatMap(({ speaker, role, country, cells }) =>
      cells.map((cell) => {
        const text = texts.get(cell.claim) ?? ''
        const stance = said.record.stances[cell.stance]
        return {
          id: `${speaker} ${cell.claim}`,
          cells: [speaker, role, country && said.country(country), stance, text, cell.reports, cell.newsrooms],
          shown: { about: said.words.cell(speaker, stance, text), evidence: cell.evidence },
        }
      }),
    ),
  }
}

/** Columns by their number, for who has the picture alone. */
export function matrixKey(claims: readonly MatrixClaim[]): readonly string[] {
  return claims.map(({ text }, at) => `${at + 1}  ${text}`)
}

function cellName({ speaker, claim, cell }: PlacedCell, number: number, { words, record }: MatrixSaid): string {
  if (!cell) return words.empty(speaker.speaker, number, claim.text)
  const said = words.cell(speaker.speaker, record.stances[cell.stance], `${number}. ${claim.text}`)
  return `${said} (${record.reports(cell.reports)}, ${record.newsrooms(cell.newsrooms)})`
}

function aboutCell({ speaker, claim, cell }: PlacedCell, { words, record }: MatrixSaid): string {
  return cell ? words.cell(speaker.speaker, record.stances[cell.stance], claim.text) : claim.text
}
