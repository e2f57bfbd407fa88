import type { Copy, CopyKind } from '../../words/index.ts'
import type { Told } from '../told.ts'
import type { Alignment } from './align.ts'
import type { Compared } from './compare.ts'
import { credits, fromAgency, sameOutlet } from './credits.ts'

/** Whether a later report is the source all the same: the earlier one credits it, or it is an agency's and the other is not. */
export function isSource(later: Told, earlier: Told): boolean {
  if (sameOutlet(later, earlier)) return false
  const [creditsLater, creditsEarlier] = [credits(earlier, later), credits(later, earlier)]
  if (creditsLater !== creditsEarlier) return creditsLater
  const [agencyLater, agencyEarlier] = [fromAgency(later), fromAgency(earlier)]
  if (agencyLater !== agencyEarlier) return agencyLater
  const sameTime = later.at === earlier.at
  return sameTime && later.report.text.length > earlier.report.text.length
}

/** The row of a copy; `later` says that the source came in after it. */
export function copyRow({ told: source, letters }: Compared, copy: Told, { ofA, ofB, spans }: Alignment, later: boolean): Copy {
  const credited = credits(copy, source)
  const version = sameOutlet(copy, source)
  const known = credited || version || (fromAgency(source) && !fromAgency(copy)) || later
  const containment = Math.max(ofB, letters > ofB ? letters : 0)
  return {
    a: source.report.id,
    b: copy.report.id,
    containment: Math.round(1000 * containment) / 1000,
    kind: version ? 'version' : kindOf(ofA, ofB, letters),
    direction: known && (source.at !== copy.at || !later || credited || fromAgency(source)) ? 'known' : 'guessed',
    credited,
    spans,
  }
}

function kindOf(ofA: number, ofB: number, letters: number): CopyKind {
  if (Math.max(ofB, letters) < 0.6) return 'rewrite'
  return Math.max(ofA, letters) >= 0.8 ? 'verbatim' : 'abridged'
}
