import { eventTypes, type EventType } from '../../src/words/index.ts'
import type { GoldActor, GoldEvent } from './gold.ts'

/** An event as the program gives it, for scoring. */
export interface ScoredEvent {
  readonly type: EventType
  readonly source: readonly GoldActor[]
  readonly target: readonly GoldActor[]
}

/** True positives, predictions, gold. */
export type Count = [right: number, given: number, wanted: number]

/** What is counted over rows; the house's events scorer counts the same. */
export interface EventCounts {
  readonly type: Count
  readonly quad: Count
  readonly source: Count
  readonly target: Count
  readonly pair: Count
  readonly triple: Count
  alarms: number
  empty: number
}

/** Counts before the first row. */
export function noCounts(): EventCounts {
  return { type: [0, 0, 0], quad: [0, 0, 0], source: [0, 0, 0], target: [0, 0, 0], pair: [0, 0, 0], triple: [0, 0, 0], alarms: 0, empty: 0 }
}

const small = new Set(
  'el la los las de del un una unos unas y e en a al por para con que su sus lo se the an of and in to for on at by its his her their og i på av til for med den det de en et som fra'.split(
    ' ',
  ),
)
const quads: Readonly<Record<EventType, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  SANCTION: 4,
  MOBILIZE: 4,
  PROTEST: 4,
  COERCE: 4,
  ASSAULT: 4,
}

function wordsOf(text: string | undefined): ReadonlySet<string> {
  const folded = (text ?? '').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return new Set([...folded.matchAll(/[\p{L}\p{N}_]+/gu)].map(([word]) => word).filter((word) => !small.has(word)))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length
}

/** Whether any actor of the gold is any of the given. */
export function actorsMatch(gold: readonly GoldActor[], given: readonly GoldActor[]): boolean {
  return gold.some((one) =>
    given.some((other) => {
      const a = wordsOf(one.text)
      const b = wordsOf(other.text)
      if (a.size > 0 && b.size > 0 && shared(a, b) >= 0.5 * Math.min(a.size, b.size) && b.size <= 4 + 2 * a.size) return true
      const x = (one.code ?? '').replaceAll(/[~-]/gu, '')
      const y = (other.code ?? '').replaceAll(/[~-]/gu, '')
      return x !== '' && y !== '' && x.slice(0, 3) === y.slice(0, 3) && (x.length <= 3 || y.length <= 3 || x.slice(3, 6) === y.slice(3, 6))
    }),
  )
}

/** Whether source and target of one event both match. */
export function pairMatches(gold: GoldEvent, given: ScoredEvent): boolean {
  const same = given.source.some((one) =>
    given.target.some((other) => {
      const a = wordsOf(one.text)
      const b = wordsOf(other.text)
      return a.size > 0 && b.size > 0 && shared(a, b) > 0.5 * Math.max(a.size, b.size)
    }),
  )
  if (same) return false
  if (actorsMatch(gold.source, given.source) && actorsMatch(gold.target, given.target)) return true
  const swaps = gold.reciprocal || gold.types.some((type) => type === 'CONSULT' || type === 'AGREE' || type === 'COOPERATE')
  return swaps && actorsMatch(gold.source, given.target) && actorsMatch(gold.target, given.source)
}

function count<Gold, Given>(into: Count, gold: readonly Gold[], given: readonly Given[], fits: (gold: Gold, given: Given) => boolean): void {
  const used = new Set<Given>()
  for (const one of gold) {
    const hit = given.find((other) => !used.has(other) && fits(one, other))
    if (hit === undefined) continue
    used.add(hit)
    into[0]++
  }
  into[1] += given.length
  into[2] += gold.length
}

/** Adds a row to the counts; `merge` reads one type as another. */
export function addRow(
  counts: EventCounts,
  gold: readonly GoldEvent[],
  events: readonly ScoredEvent[],
  merge: Readonly<Partial<Record<EventType, EventType>>> = {},
): void {
  const as = (type: EventType): EventType => merge[type] ?? type
  const real = gold.filter(({ types, quad }) => quad !== 0 || types.length > 0)
  if (real.length === 0) {
    counts.empty++
    counts.alarms += events.length > 0 ? 1 : 0
  }
  const typed = gold.filter(({ types }) => types.length > 0)
  const sets = [...new Map(typed.map(({ types }) => [types.map(as).toSorted().join('|'), new Set(types.map(as))] as const)).values()]
  const given = eventTypes.filter((type) => events.some((event) => as(event.type) === type))
  count(counts.type, sets, given, (set, type) => set.has(type))
  const wanted = new Set([
    ...typed.map(({ quad, types }) => quad ?? quads[types[0]!]),
    ...gold.filter(({ types, quad }) => types.length === 0 && quad).map(({ quad }) => quad!),
  ])
  count(
    counts.quad,
    [...wanted].filter((quad) => quad),
    [...new Set(given.map((type) => quads[type]))],
    (a, b) => a === b,
  )
  const distinct = [...new Map(events.map((event) => [JSON.stringify(event), event] as const)).values()]
  count(
    counts.source,
    gold.filter(({ source }) => source.length > 0),
    distinct.filter(({ source }) => source.length > 0),
    (a, b) => actorsMatch(a.source, b.source),
  )
  count(
    counts.target,
    gold.filter(({ target }) => target.length > 0),
    distinct.filter(({ target }) => target.length > 0),
    (a, b) => actorsMatch(a.target, b.target),
  )
  const both = gold.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const pairs = distinct.filter(({ source, target }) => source.length > 0 && target.length > 0)
  count(counts.pair, both, pairs, pairMatches)
  count(
    counts.triple,
    both.filter(({ types }) => types.length > 0),
    pairs,
    (a, b) => a.types.map(as).includes(as(b.type)) && pairMatches(a, b),
  )
}

/** F1 of a count. */
export function f1([right, given, wanted]: Count): number {
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted)
}

/** One line of figures. */
export function shown(counts: EventCounts): string {
  const percent = (value: number): string => value.toFixed(3).replace(/^0/u, '')
  const parts = (['type', 'quad', 'source', 'target', 'pair', 'triple'] as const).map((name) => {
    const [right, given, wanted] = counts[name]
    return `${name} ${percent(f1(counts[name]))} (${percent(given ? right / given : 0)}/${percent(wanted ? right / wanted : 0)})`
  })
  return `${parts.join('  ')}${counts.empty > 0 ? `  false alarms ${percent(counts.alarms / counts.empty)} of ${counts.empty}` : ''}`
}
