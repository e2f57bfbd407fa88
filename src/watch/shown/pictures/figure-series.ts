import { compare } from '../../../record/index.ts'
import { overlaps } from '../../../review/index.ts'
import type { NumberLine } from '../../../store/index.ts'
import type { Claim, ClaimOrigin } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import { memberFrom } from './marks.ts'
import { shortName } from './speaker-name.ts'

/** A value of a claim with who it is from. */
export interface Told {
  readonly value: NumberLine
  readonly claim: Claim
  readonly source: Pick<ClaimOrigin, 'kind' | 'name'>
}

/** What stood from a time on. */
export interface BandPoint {
  readonly at: string
  readonly min: number
  readonly max: number
  /** How many sources had told something that stood. */
  readonly sources: number
}

/** Who a value is from: the origin whose words in the report it stands in, else the first that the report has the claim from. */
export function sourceOf({ report, span }: Pick<NumberLine, 'report' | 'span'>, { origins, members }: Claim): Told['source'] {
  const there = members.filter((member) => member.report === report)
  const touching = there.filter((member) => overlaps(member.span, span))
  const told = origins.filter(({ reports }) => reports.includes(report))
  const origin = told.find((it) => touching.some((member) => memberFrom(it, there) === member)) ?? told[0]
  return origin ? { kind: origin.kind, name: shortName(origin.name) } : { kind: 'outlet', name: report }
}

/** Values in groups that count one thing: those of a kind in claims that contradict or replace each other. */
export function countedTogether(told: readonly Told[]): readonly (readonly Told[])[] {
  const keyOf = ({ value, claim }: Told): string => `${value.kind} ${claim.id}`
  const groups = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let up = groups.get(root); up !== undefined && up !== root; up = groups.get(root)) root = up
    return root
  }
  for (const one of told) groups.set(keyOf(one), keyOf(one))
  for (const { value, claim } of told)
    for (const id of [...(claim.contradicts ?? []), ...(claim.supersedes ?? [])]) {
      const other = `${value.kind} ${id}`
      if (groups.has(other)) groups.set(rootOf(other), rootOf(`${value.kind} ${claim.id}`))
    }
  return [...groupedBy(told, (one) => rootOf(keyOf(one))).values()]
}

/** What one source told in the order of time, once for each time it changed, with how often it was told. */
export function stepsOf(told: readonly Told[]): readonly { readonly value: NumberLine; readonly told: number }[] {
  const steps: { value: NumberLine; told: number }[] = []
  for (const { value } of inOrder(told)) {
    const last = steps.at(-1)
    if (last && last.value.min === value.min && last.value.max === value.max && last.value.state === value.state) last.told += 1
    else steps.push({ value, told: 1 })
  }
  return steps
}

/** The least and the most that stood over all sources, whenever that changed: of each source its last value, unless that was taken back. */
export function bandOf(told: readonly Told[]): readonly BandPoint[] {
  const band: BandPoint[] = []
  const standing = new Map<string, NumberLine>()
  for (const { value, source } of inOrder(told.filter(({ value: { state, at } }) => state !== 'retracted' && at !== undefined))) {
    standing.set(`${source.kind} ${source.name}`, value)
    const point = {
      at: value.at ?? '',
      min: Math.min(...[...standing.values()].map(({ min, max }) => min ?? max ?? 0)),
      max: Math.max(...[...standing.values()].map(({ min, max }) => max ?? min ?? 0)),
      sources: standing.size,
    }
    const last = band.at(-1)
    if (last?.at === point.at) band[band.length - 1] = point
    else if (last?.min !== point.min || last.max !== point.max || last.sources !== point.sources) band.push(point)
  }
  return band
}

function inOrder(told: readonly Told[]): readonly Told[] {
  return told.toSorted((a, b) => compare(a.value.at ?? '', b.value.at ?? '') || compare(a.value.report, b.value.report) || a.value.span[0] - b.value.span[0])
}
