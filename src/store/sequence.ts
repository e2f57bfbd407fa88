import type { Db } from './db.ts'
import { whereIn } from './rows/insert.ts'

/**
 * Row numbers that sort by time: seconds since 1970 above, 20 bits below that come from the id. The newest rows are then the last of the table,
 * and full-text search gives them first without sorting, which on a million rows is the difference between 5 and 600 ms.
 */
const perSecond = 2 ** 20
const hour = 3600
const day = 24 * hour
/** Times after the year 2200 would not fit with their id into what JavaScript counts exactly. */
const latest = 7_258_118_400

/** Whole seconds since 1970; a time without a zone is read as UTC, so that every machine gives the same. Absent for what is no time. */
export function secondsOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/u.test(time) || !time.includes('T') ? time : `${time}Z`
  const milliseconds = Date.parse(zoned)
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(Math.floor(milliseconds / 1000), 0), latest)
}

/** The lowest row number of a time. */
export function firstAt(seconds: number): number {
  return seconds * perSecond
}

/** Where rows of this time and id would like to stand. Midnight is most often a day without an hour: those spread over the hour after it. */
export function wishedPlace(seconds: number, id: string): number {
  const spread = seconds % day === 0 ? perSecond * hour : perSecond
  return seconds * perSecond + (Number.parseInt(hexadecimal(id), 16) % spread)
}

function hexadecimal(id: string): string {
  return [...id]
    .map((letter) => (letter.charCodeAt(0) & 15).toString(16))
    .join('')
    .slice(-12)
}

/** Some rows in a row that want a place. */
export interface Wish {
  readonly from: number
  readonly count: number
}

/** Free places for each wish, in order: where it wished, or the first free run after. Call within the transaction that fills them. */
export async function placesFor(db: Db, table: 'report' | 'statement', wishes: readonly Wish[]): Promise<readonly number[]> {
  const wished = wishes.flatMap(({ from, count }) => Array.from({ length: count }, (_, n) => from + n))
  const taken = new Set((await whereIn(db, `select seq from ${table}`, 'seq', wished)).map((row) => Number(row['seq'])))
  const given: Wish[] = []
  for (const { from, count } of wishes) {
    const free = Array.from({ length: count }, (_, n) => from + n).every((seq) => !taken.has(seq)) && lastGiven(given, from, count) === undefined
    given.push({ from: free ? from : await firstFree(db, table, given, { from, count }), count })
  }
  return given.map((it) => it.from)
}

async function firstFree(db: Db, table: string, given: readonly Wish[], { from, count }: Wish): Promise<number> {
  let at = from
  for (let taken: number | undefined; (taken = (await lastTaken(db, table, at, count)) ?? lastGiven(given, at, count)) !== undefined;) at = taken + 1
  return at
}

async function lastTaken(db: Db, table: string, from: number, count: number): Promise<number | undefined> {
  const row = await db.get(`select max(seq) as seq from ${table} where seq >= ? and seq < ?`, [from, from + count])
  return typeof row?.['seq'] === 'number' ? row['seq'] : undefined
}

function lastGiven(given: readonly Wish[], from: number, count: number): number | undefined {
  const over = given.find((it) => it.from < from + count && from < it.from + it.count)
  return over && over.from + over.count - 1
}
