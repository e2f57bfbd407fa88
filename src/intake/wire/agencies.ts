import { agencyTable } from './agency-table.ts'

/** What stands round an agency in a credit: `(©NTB)`, `/ritzau/`, `AFP -`. */
const rim = /^[\s(/[©*–—-]+|[\s)/\]*.,:–—-]+$/gu

const credits: ReadonlyMap<string, string> = new Map(
  agencyTable.flatMap(({ credit, others }) => [credit, ...others].map((name) => [keyOf(name), credit] as const)),
)
const joints = /\s*[/;,+&]\s*|\s+(?:og|and|och|und|y|et|e|via|with|med|with files from)\s+/u

/** The credit of an agency by any of its names: AP for "The Associated Press". Undefined for a name that is none. */
export function agencyNamed(name: string): string | undefined {
  return credits.get(keyOf(name))
}

function keyOf(name: string): string {
  return name.slice(0, 200).replace(rim, '').replace(/^©\s*/u, '').replace(/\s+/gu, ' ').toLowerCase()
}

/** The agencies a credit names, in its order: `NTB-AFP`, `Olivier Moe/AP/TT`, `(©NTB)`. */
export function agenciesIn(credit: string): readonly string[] {
  const whole = agencyNamed(credit)
  if (whole !== undefined) return [whole]
  return unique(credit.slice(0, 300).split(joints).flatMap(namesIn))
}

/** `NTB-Reuters` is two where both are known. */
function namesIn(part: string): readonly string[] {
  const whole = agencyNamed(part)
  if (whole !== undefined) return [whole]
  const pieces = part.split(/\s?[-–]\s?/u).map(agencyNamed)
  return pieces.every((piece) => piece !== undefined) ? pieces : []
}

/** The values that differ, in order; the first way of writing counts. */
export function unique(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = value.toLowerCase()
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
