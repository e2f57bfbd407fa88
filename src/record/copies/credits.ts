import { publisherNamed } from '../../knowledge/index.ts'
import { folded } from '../terms/letters.ts'
import { standsIn } from '../terms/stands-in.ts'
import type { Told } from '../told.ts'

/** Whether a report names the outlet of another: a credit at its head or foot, or "according to". */
export function credits({ report }: Told, source: Told): boolean {
  const name = source.report.outlet?.name
  if (name === undefined || folded(name) === folded(report.outlet?.name ?? '')) return false
  if (report.agencies?.some((agency) => folded(agency) === folded(name))) return true
  const at = standsIn(report.text, name)
  return at >= 0
}

/** Whether a report comes from an agency: one we know, or one that signs its own dateline or foot: "LIMA (AFP) -". */
export function fromAgency({ report: { outlet, text } }: Told): boolean {
  if (outlet === undefined) return false
  if (publisherNamed(outlet.name)?.kind === 'agency') return true
  return text.slice(0, 200).includes(`(${outlet.name})`) || text.slice(-60).includes(`(${outlet.name})`) || text.slice(-60).includes(`(©${outlet.name})`)
}

/** Whether two reports are of one outlet. */
export function sameOutlet(a: Told, b: Told): boolean {
  const [one, other] = [a.report.outlet?.name, b.report.outlet?.name]
  return one !== undefined && other !== undefined && one !== '' && folded(one) === folded(other)
}
