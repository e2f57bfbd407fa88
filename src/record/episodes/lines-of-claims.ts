import type { Claim } from '../../words/index.ts'
import type { Line } from '../timeline/lines.ts'

/** For each claim the sentences of its members, by their place among those of the story; a member outside them has none. */
export function linesOfClaims(claims: readonly Claim[], lines: readonly Line[]): readonly (readonly number[])[] {
  const linesOfReport = new Map<string, number[]>()
  lines.forEach(({ reportId }, index) => {
    const known = linesOfReport.get(reportId)
    if (known) known.push(index)
    else linesOfReport.set(reportId, [index])
  })
  return claims.map(({ members }) =>
    members.flatMap(({ report, span, trigger = span }) => linesOfReport.get(report)?.find((index) => isIn(trigger[0], lines[index])) ?? []),
  )
}

function isIn(offset: number, line: Line | undefined): boolean {
  return line !== undefined && line.span[0] <= offset && offset < line.span[1]
}
