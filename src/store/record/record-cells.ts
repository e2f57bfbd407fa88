import type { Claim, Copy, Story, Timeline, TimelineEntry } from '../../words/index.ts'
import type { Value } from '../db.ts'
import { sha256 } from '../hashes.ts'
import type { Columns } from '../rows/insert.ts'
import { secondsOf } from '../sequence.ts'

/** A row without the rest: what it is told from others by, whether it changed, and its cells. */
export interface Cells {
  readonly key: string
  readonly hash: string
  readonly cells: readonly Value[]
}

/** Where stories go. */
export const storyTable: Columns = {
  table: 'story',
  columns: 'id last title time_from time_to reports episodes claims newsrooms origins related title_from main_claims hash body'.split(' '),
}
/** Where copies go. */
export const copyTable: Columns = { table: 'copy', columns: 'b a story containment kind direction credited hash body'.split(' ') }
/** Where claims go. */
export const claimTable: Columns = {
  table: 'claim',
  columns: (
    'id story episode kind type status text time_from time_to place first last first_at last_at members newsrooms origins ' +
    'contradicts supersedes denied_by asserted_by confidence weight hash body'
  ).split(' '),
}
/** Where what happened on a day goes. */
export const entryTable: Columns = { table: 'timeline_entry', columns: 'story n date time_from time_to weight text citations claims hash body'.split(' ') }

/** How much a story holds. */
export interface StoryCounts {
  readonly reports: number
  readonly claims: number
  readonly newsrooms: number
  readonly origins: number
}

/** A story as a row, with counts over its claims. */
export function storyCells(story: Story, claims: readonly Claim[]): Cells & { readonly counts: StoryCounts } {
  const { id, title, titleFrom, from, to, reports, episodes, related } = story
  const newsrooms = new Set(claims.flatMap((claim) => claim.newsrooms.map(({ name }) => name))).size
  const origins = new Set(claims.flatMap((claim) => claim.origins.map(({ kind, name }) => `${kind} ${name}`))).size
  const main = claims.filter((claim) => claim.main).length
  const cells = [reports.length, episodes.length, claims.length, newsrooms, origins]
  const counts = { reports: reports.length, claims: claims.length, newsrooms, origins }
  return {
    ...cellsOf(
      id,
      [id, secondsOf(to) ?? 0, title, from ?? null, to ?? null, ...cells, ids(related), titleFrom ? JSON.stringify(titleFrom) : null, main],
      story,
    ),
    counts,
  }
}

/** A copy as a row of its story. */
export function copyCells(copy: Copy, story: string): Cells {
  const { a, b, containment, kind, direction, credited } = copy
  return cellsOf(`${b} ${a}`, [b, a, story, containment, kind, direction, credited ? 1 : 0], copy)
}

/** A claim as a row. */
export function claimCells(claim: Claim): Cells {
  const { id, story, episode, kind, type, status, text, time, place, firstAt, lastAt, members, newsrooms, origins } = claim
  const told = [secondsOf(firstAt) ?? 0, secondsOf(lastAt) ?? 0, firstAt ?? null, lastAt ?? null, members.length, newsrooms.length, origins.length]
  const links = [claim.contradicts, claim.supersedes, claim.deniedBy, claim.assertedBy].map(ids)
  const what = [id, story, episode ?? null, kind, type ?? null, status, text, time?.from ?? null, time?.to ?? null, place ?? null]
  return cellsOf(id, [...what, ...told, ...links, claim.confidence, claim.weight], claim)
}

/** The days of a timeline as rows. */
export function entryCells({ story, entries }: Timeline): readonly Cells[] {
  return entries.map((entry, n) => {
    const { date, from, to, weight, text, citations, claims }: TimelineEntry = entry
    return cellsOf(`${story} ${n}`, [story, n, date, from ?? null, to ?? null, weight, text, JSON.stringify(citations), ids(claims)], entry)
  })
}

/** Counts stand beside the body, so they are part of what may change. */
function cellsOf(key: string, cells: readonly Value[], body: object): Cells {
  const json = JSON.stringify(body)
  const hash = sha256(JSON.stringify([cells, json]))
  return { key, hash, cells: [...cells, hash, json] }
}

function ids(list: readonly string[] | undefined): string | null {
  return list && list.length > 0 ? list.join('; ') : null
}
