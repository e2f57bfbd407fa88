import type { Copy } from '../../words/index.ts'
import type { Told } from '../told.ts'
import type { Anchored } from './anchors.ts'
import { isSource } from './copy-row.ts'
import { credits, fromAgency, sameOutlet } from './credits.ts'
import type { FoundCopy } from './find-copies.ts'
import { anchorsOf, type Read } from './read-report.ts'
import { retellChance, retellingsOf, type Retelling } from './retell-judge.ts'

/** Least chance that a report retells another: in another language, and in its own, where two tellings of one event are more alike. */
const leastChance = 0.5
const leastChanceOwn = 0.7

/** A report with its anchors. */
export interface Earlier {
  readonly told: Told
  readonly order: number
  readonly anchors: Anchored
}

/** A report as one that tells, or is retold. */
export function tellerOf(read: Read, order: number): Earlier {
  return { told: read.told, order, anchors: anchorsOf(read) }
}

/** The report that a report translates or tells in other words: the likeliest one, if it is likely. */
export function retellingFound(sources: readonly Earlier[], mine: Earlier): readonly FoundCopy[] {
  const judged = retellingsOf(sources, mine)
    .map((retelling) => ({ retelling, chance: retellChance(retelling) }))
    .filter(({ retelling, chance }) => chance >= (retelling.source.told.language === mine.told.language ? leastChanceOwn : leastChance))
    .sort((x, y) => y.chance - x.chance || x.retelling.source.order - y.retelling.source.order)
  const best = judged[0]?.retelling
  if (best === undefined) return []
  if (isSource(mine.told, best.source.told)) return [turnedRetelling(best, mine)]
  return [{ a: best.source.order, b: mine.order, copy: retellingRow(best, best.source.told, mine.told) }]
}

function turnedRetelling({ match, ...rest }: Retelling<Earlier>, mine: Earlier): FoundCopy {
  const turned = { ...match, ofA: match.ofB, ofB: match.ofA, spans: match.spans.map(({ a, b }) => ({ a: b, b: a })) }
  return { a: mine.order, b: rest.source.order, copy: retellingRow({ ...rest, match: turned }, mine.told, rest.source.told) }
}

function retellingRow({ match }: Retelling<Earlier>, source: Told, copy: Told): Copy {
  const credited = credits(copy, source)
  const known = credited || (fromAgency(source) && !fromAgency(copy))
  return {
    a: source.report.id,
    b: copy.report.id,
    containment: Math.round(1000 * match.ofB) / 1000,
    kind: sameOutlet(copy, source) ? 'version' : source.language === copy.language ? 'rewrite' : 'translation',
    direction: known ? 'known' : 'guessed',
    credited,
    spans: match.spans,
  }
}
