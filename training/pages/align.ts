import { wordsOf } from './score.ts'

/** Where the words of a block may stand in the gold text. */
interface Place {
  readonly row: number
  readonly from: number
  readonly to: number
  /** Words of the block found there. */
  readonly hits: number
}

const run = 4

/**
 * For each block the share of its words that the gold text has, 0 to 1. A passage of the gold text is given to one block only: those blocks are
 * chosen that stand in its order and hold most of it, so that a teaser with the same words elsewhere on the page counts as furniture.
 */
export function sharesInGold(blocks: readonly string[], gold: string): Float64Array {
  const words = wordsOf(gold)
  const shares = new Float64Array(blocks.length)
  const places = blocks.flatMap((text, row) => placesOf(wordsOf(text), row, words, positionsOf(words)))
  const sizes = blocks.map((text) => wordsOf(text).length)
  const taken = new Uint8Array(words.length)
  const take = ({ row, from, to, hits }: Place): void => {
    shares[row] = Math.max(shares[row] ?? 0, hits / (sizes[row] ?? 1))
    taken.fill(1, from, to)
  }
  bestChain(places).forEach(take)
  for (const place of places) {
    const free = taken.subarray(place.from, place.to).filter((mark) => mark === 0).length
    if ((shares[place.row] ?? 0) === 0 && place.to - place.from >= run && free > 0.7 * (place.to - place.from)) take(place)
  }
  return shares
}

const known = new WeakMap<readonly string[], Map<string, number[]>>()

function positionsOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = known.get(words)
  if (found) return found
  const positions = new Map<string, number[]>()
  for (let at = 0; at + run <= words.length; at++) {
    const key = words.slice(at, at + run).join(' ')
    const list = positions.get(key)
    if (list) list.push(at)
    else positions.set(key, [at])
  }
  known.set(words, positions)
  return positions
}

function placesOf(block: readonly string[], row: number, gold: readonly string[], positions: ReadonlyMap<string, readonly number[]>): Place[] {
  if (block.length === 0) return []
  return block.length < run ? shortPlaces(block, row, gold) : longPlaces(block, row, gold, positions)
}

function shortPlaces(block: readonly string[], row: number, gold: readonly string[]): Place[] {
  const places: Place[] = []
  for (let at = gold.indexOf(block[0] ?? ''); at >= 0 && places.length < 12; at = gold.indexOf(block[0] ?? '', at + 1)) {
    if (block.every((word, index) => gold[at + index] === word)) places.push({ row, from: at, to: at + block.length, hits: block.length })
  }
  return places
}

/** Words of a block found along one diagonal, and the stretch of the gold text they were found in. */
interface Diagonal {
  readonly hits: Set<number>
  from: number
  to: number
}

/** Places by diagonal: most runs of the block that start as far into the gold text as into the block, give or take a few words. */
function longPlaces(block: readonly string[], row: number, gold: readonly string[], positions: ReadonlyMap<string, readonly number[]>): Place[] {
  const byStart = new Map<number, Diagonal>()
  for (let at = 0; at + run <= block.length; at++) {
    for (const position of (positions.get(block.slice(at, at + run).join(' ')) ?? []).slice(0, 8)) {
      const start = Math.round((position - at) / 6)
      for (const near of [start - 1, start, start + 1]) {
        const found = byStart.get(near) ?? { hits: new Set<number>(), from: gold.length, to: 0 }
        byStart.set(near, found)
        for (let index = at; index < at + run; index++) found.hits.add(index)
        found.from = Math.min(found.from, position)
        found.to = Math.max(found.to, position + run)
      }
    }
  }
  return [...byStart.values()]
    .filter(({ hits }) => hits.size >= 0.4 * block.length)
    .sort((one, other) => other.hits.size - one.hits.size)
    .slice(0, 3)
    .map(({ hits, from, to }) => ({ row, from, to, hits: hits.size }))
}

const slack = 12

/** The places in order of page and gold text with the most words. A short block counts in full only where it joins the one before. */
function bestChain(places: readonly Place[]): Place[] {
  const score = new Float64Array(places.length)
  const before = new Int32Array(places.length).fill(-1)
  let best = -1
  places.forEach((place, index) => {
    const short = place.to - place.from < run
    score[index] = short ? 0.2 * place.hits : place.hits
    for (let other = index - 1; other >= 0; other--) {
      const last = places[other]
      if (last === undefined || last.row === place.row || last.to > place.from + slack || last.from >= place.from) continue
      const joins = Math.abs(last.to - place.from) <= 1
      const value = (score[other] ?? 0) + (short && !joins ? 0.2 * place.hits : place.hits) + (joins ? 0.5 : 0)
      if (value <= (score[index] ?? 0)) continue
      score[index] = value
      before[index] = other
    }
    if (best < 0 || (score[index] ?? 0) > (score[best] ?? 0)) best = index
  })
  const chain: Place[] = []
  for (let at = best; at >= 0; at = before[at] ?? -1) chain.push(places[at] as Place) // indices of places
  return chain
}
