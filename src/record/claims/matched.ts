import type { Copy } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { alike } from './alike.ts'
import type { JoinContext, Joinable } from './join-context.ts'
import type { Weighed } from './weighed.ts'

/** 1 where the sentences of two mentions are matched, 0 where their reports are but not they; -1 where neither report took from the other. */
export type Match = -1 | 0 | 1

/** Sentences of reports that took their words from each other, matched one to one. */
export interface MatchedSentences {
  between(a: Joinable, b: Joinable): Match
  /** The mentions of the sentences that are matched with that of a mention, of those before it. */
  before(mention: Joinable): readonly Joinable[]
}

/** Least likeness of sentences that tell one thing, in thousandths. */
const leastAlike = 180

/** What the sentences of a report stand for, where something is told in them. */
type Told = ReadonlyMap<number, Weighed>

/** Sentences of one report by those of another. */
type Matches = ReadonlyMap<number, number>

/** Matches the sentences of each copy with those of its source: the likest pairs first, each sentence once. */
export function matchedSentences({ mentions }: JoinContext, copies: readonly Copy[]): MatchedSentences {
  const reports = new Map<string, { readonly number: number; readonly digest: Digest; readonly told: Map<number, Weighed> }>()
  const inSentence = new Map<string, Joinable[]>()
  for (const mention of mentions) {
    const { report, digest, senses } = mention
    const { sentence } = mention.mention
    const known = reports.get(digest.id) ?? { number: report, digest, told: new Map<number, Weighed>() }
    reports.set(digest.id, known)
    known.told.set(sentence, senses)
    const key = `${report} ${sentence}`
    inSentence.set(key, [...(inSentence.get(key) ?? []), mention])
  }
  const matches = new Map<number, Map<number, Matches>>()
  const note = (from: number, to: number, found: Matches): void => void matches.set(from, (matches.get(from) ?? new Map<number, Matches>()).set(to, found))
  for (const copy of copies) {
    const [a, b] = [reports.get(copy.a), reports.get(copy.b)]
    if (!a || !b) continue
    const found = matchesBetween(a.digest, a.told, b.digest, b.told)
    note(a.number, b.number, found)
    note(b.number, a.number, new Map([...found].map(([one, other]) => [other, one])))
  }
  return {
    between(a, b) {
      const found = matches.get(a.report)?.get(b.report)
      return found === undefined ? -1 : found.get(a.mention.sentence) === b.mention.sentence ? 1 : 0
    },
    before: ({ report, mention: { sentence } }) =>
      [...(matches.get(report) ?? [])].flatMap(([other, found]) => (other < report ? (inSentence.get(`${other} ${found.get(sentence) ?? ''}`) ?? []) : [])),
  }
}

const known = new WeakMap<Digest, WeakMap<Digest, Matches>>()

/** The same two reports are matched once, however often their story is joined. */
function matchesBetween(a: Digest, toldInA: Told, b: Digest, toldInB: Told): Matches {
  const ofA = known.get(a) ?? new WeakMap<Digest, Matches>()
  known.set(a, ofA)
  const found = ofA.get(b) ?? matchesOf(toldInA, toldInB)
  ofA.set(b, found)
  return found
}

function matchesOf(a: Told, b: Told): Matches {
  const pairs = [...a].flatMap(([inA, one]) => [...b].map(([inB, other]) => ({ inA, inB, like: alike(one, other) })))
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  for (const { inA, inB, like } of pairs.sort((x, y) => y.like - x.like || x.inA - y.inA || x.inB - y.inB)) {
    if (like < leastAlike) break
    if (matches.has(inA) || taken.has(inB)) continue
    matches.set(inA, inB)
    taken.add(inB)
  }
  return matches
}
