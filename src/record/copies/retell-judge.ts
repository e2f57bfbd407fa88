import type { Told } from '../told.ts'
import { chanceOf, treesOfText, type Trees } from '../../text/index.ts'
import type { Anchored } from './anchors.ts'
import { credits, fromAgency } from './credits.ts'
import { retellTrees } from './retell-table.ts'
import { retellingRow, retold, sharedFirm, worthOf, type Retold } from './retold.ts'

let trees: Trees | undefined

/** A report and its anchors. */
export interface Teller {
  readonly told: Told
  readonly anchors: Anchored
}

/** A report that another may retell. */
export interface Retelling<Source extends Teller> {
  readonly source: Source
  readonly match: Retold
  /** What the decision looks at. */
  readonly row: Int16Array
}

/** How each of some reports is matched by `b`. */
export function retellingsOf<Source extends Teller>(sources: readonly Source[], b: Teller): readonly Retelling<Source>[] {
  const matched = sources.map((source) => {
    const match = retold(source.anchors, b.anchors)
    return { source, match, firm: sharedFirm(match) }
  })
  const [worth, firm] = [Math.max(1e-6, ...matched.map(({ match }) => worthOf(match))), Math.max(1, ...matched.map((it) => it.firm))]
  return matched.map((it) => {
    const behind = matched.filter(({ match }) => worthOf(match) > worthOf(it.match)).length
    const next = { worth: worthOf(it.match) / worth, firm: it.firm / firm, behind }
    return { source: it.source, match: it.match, row: retellingRow(it.source.anchors, b.anchors, it.match, besideOf(it.source.told, b.told), next) }
  })
}

/** How likely a report retells another, 0 to 1. */
export function retellChance({ row }: Retelling<Teller>): number {
  return chanceOf((trees ??= treesOfText(retellTrees)), row)
}

function besideOf(a: Told, b: Told): Parameters<typeof retellingRow>[3] {
  return {
    sameLanguage: a.language !== undefined && a.language === b.language,
    hours: a.at === undefined || b.at === undefined ? -1 : (b.at - a.at) / 3_600_000,
    credited: credits(b, a),
    agency: fromAgency(a),
  }
}
