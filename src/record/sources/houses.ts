import { publisherAt, publisherNamed } from '../../knowledge/index.ts'
import type { Digest } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { folded } from '../terms/letters.ts'
import { remembered, rememberedOf } from '../terms/remembered.ts'
import { standsIn } from '../terms/stands-in.ts'

/** The newsrooms a story is told by: those that published its reports, those they credit, and those everybody knows. */
export interface Houses {
  /** The newsroom a name stands for, as it is best written; nothing where it names none. */
  named(name: string): string | undefined
  /** Newsrooms named inside words, in the order of text. */
  within(words: string): readonly string[]
  /** The newsroom of a report. */
  of(digest: Digest): string
  /** Whether a newsroom sells its reports to others. */
  isAgency(house: string): boolean
  /** The same for stories that are told by the same newsrooms. */
  readonly key: string
}

/** The newsrooms of a story. */
export function housesOf({ digests }: JoinedStory): Houses {
  const outlets = new Map<string, string>()
  const signed = new Set<string>()
  for (const {
    reading: { report },
  } of digests) {
    const name = report.outlet?.name
    if (name !== undefined) outlets.set(folded(name), canonical(name))
    for (const agency of report.agencies) signed.add(canonical(agency))
  }
  const worded = [...outlets].map(([outlet, house]) => ({ house, words: wordsOf(outlet) }))
  const all = [...new Set([...outlets.values(), ...signed])]
  const named = askedOnce((name) => {
    const words = wordsOf(name)
    // «El Muelle» for «El Muelle de Salta», though there may be another of that name in the world
    const [begun, ...rivals] = outlets.has(folded(name)) || words.length < 2 ? [] : worded.filter((outlet) => beginsWith(outlet.words, words))
    const known = (rivals.length === 0 ? begun?.house : undefined) ?? publisherNamed(name)?.name ?? outlets.get(folded(name))
    if (known !== undefined) return known
    if (words.length === 0 || !/^\p{Lu}/u.test(name)) return undefined
    const [only, ...others] = worded.filter((outlet) => endsWith(outlet.words, words))
    if (only !== undefined && others.length === 0) return only.house
    return signed.has(name) ? name : undefined
  })
  const houseOf = rememberedOf(({ id, reading: { report } }: Digest): string => (report.outlet === undefined ? id : canonical(report.outlet.name)))
  return {
    named: (name) => named(name) ?? (/^the\s/iu.test(name) ? named(name.slice(4)) : undefined),
    within: (words) => [...new Set(namesWithin(words, all).map((name) => named(name) ?? name))],
    of: houseOf,
    isAgency: (house) => publisherNamed(house)?.kind === 'agency' || signed.has(house),
    key: keyOf(JSON.stringify([[...outlets], [...signed]])),
  }
}

/** The same function, which finds out about each name once. */
function askedOnce(find: (name: string) => string | undefined): (name: string) => string | undefined {
  const told = new Map<string, string | undefined>()
  return (name) => {
    if (!told.has(name)) told.set(name, find(name))
    return told.get(name)
  }
}

/** One text for all that are alike, so that comparing two costs nothing. */
const keyOf = remembered(1000, (text) => text)

function canonical(name: string): string {
  return publisherNamed(name)?.name ?? name
}

/** «Muelle» alone names «El Muelle», as long as the words at its end are those of the name. */
function endsWith(all: readonly string[], end: readonly string[]): boolean {
  const last = all.slice(-end.length)
  return end.join('').length > 3 && last.length === end.length && last.every((word, at) => word === end[at])
}

function beginsWith(all: readonly string[], begin: readonly string[]): boolean {
  return begin.join('').length > 5 && begin.every((word, at) => word === all[at])
}

function wordsOf(name: string): readonly string[] {
  return folded(name).match(/[\p{L}\p{N}]+/gu) ?? []
}

function namesWithin(words: string, outlets: readonly string[]): readonly string[] {
  const found: [at: number, name: string][] = []
  for (const outlet of outlets) {
    const at = standsIn(words, outlet)
    if (at >= 0) found.push([at, outlet])
  }
  const forms = [...words.matchAll(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)]
  forms.forEach(({ index }, at) => {
    const known = publisherAt(
      forms.map(([form]) => form),
      at,
    )
    if (known && !found.some(([, name]) => name === known.publisher.name)) found.push([index, known.publisher.name])
  })
  return found.sort((a, b) => a[0] - b[0]).map(([, name]) => name)
}
