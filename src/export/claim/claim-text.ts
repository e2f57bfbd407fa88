import type { Claim, ClaimMember } from '../../words/index.ts'
import { oneLine } from '../attribution.ts'
import type { Look } from '../exporter.ts'
import { behind, clock, counted, numbersOf } from '../story/claim-words.ts'
import type { ShownReport } from '../story/story-view.ts'
import { paintFor } from '../text/paint.ts'
import { wrapped } from '../text/wrapped.ts'

/** A claim with the words that assert it. */
export interface ClaimView {
  readonly claim: Claim
  readonly reports: ReadonlyMap<string, ShownReport>
  /** The words a member points at. */
  words(member: ClaimMember): string
  /** Claims it names, by their ids. */
  readonly others: ReadonlyMap<string, Claim>
}

/** A claim for a person: how it stands, and under each origin the exact words of every report that has it from there. */
export function* claimText({ claim, reports, words, others }: ClaimView, look: Look): Generator<string> {
  const paint = paintFor(look.color)
  yield `${paint.strong(oneLine(claim.text))}\n`
  yield `${paint.dim([claim.status, claim.type, behind(claim), ...(claim.firstAt === undefined ? [] : [`since ${clock(claim.firstAt)}`])].filter((it) => it !== undefined).join(' · '))}\n`
  for (const numbers of numbersOf(claim, reports)) yield `${numbers}\n`
  for (const { name, kind, reports: ids } of claim.origins) {
    const members = claim.members.filter(({ report }) => ids.includes(report))
    yield `\n${paint.heading(`${oneLine(name)} (${kind}, ${counted(new Set(ids).size, 'report')})`)}\n`
    for (const member of members) {
      yield `  ${paint.dim(told(member, reports))}\n`
      for (const line of wrapped(`“${oneLine(words(member))}”`, look.width - 4)) yield `    ${line}\n`
    }
  }
  const against = [
    ...(claim.deniedBy ?? []).map((id) => ['denied by', id] as const),
    ...(claim.contradicts ?? []).map((id) => ['against', id] as const),
    ...(claim.supersedes ?? []).map((id) => ['replaces', id] as const),
  ]
  if (against.length > 0) yield '\n'
  for (const [how, id] of against) yield `${how}: ${oneLine(others.get(id)?.text ?? id)} (${id})\n`
}

function told({ report, via, own }: ClaimMember, reports: ReadonlyMap<string, ShownReport>): string {
  const { outlet, at } = reports.get(report) ?? {}
  const chain = via.length > 0 ? [`via ${via.map(oneLine).join(', ')}`] : []
  return [
    ...(at === undefined ? [] : [clock(at)]),
    ...(outlet === undefined ? [] : [oneLine(outlet)]),
    report,
    ...chain,
    ...(own ? ['own observation'] : []),
  ].join('  ')
}
