import type { Citation, Claim, ClaimOrigin } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { folded } from '../terms/letters.ts'

/** Reports of a story by id. */
export type Digests = ReadonlyMap<string, Digest>

/** Whether an origin has a name that may stand in any language: it is written with capitals. */
export function isNamed({ name, kind }: ClaimOrigin): boolean {
  return kind !== 'actor' || (/^\p{Lu}/u.test(name) && /(?:^|\s)\p{Lu}[\p{L}\p{N}.&’'-]*$/u.test(name.split(/[,(]/u)[0]?.trim() ?? ''))
}

/** The name of an origin without what explains it; of a site without what its address is made of. */
export function shortName({ name }: ClaimOrigin): string {
  return siteName(name.split(/[,(]/u)[0]?.trim() ?? name)
}

/** Endings of files, by which a report without an outlet may be called. */
const fileName = /\.(?:txt|html?|xml|jsonl?|eml|mbox|gz)$/u

/** `bbc` of `news.bbc.co.uk`: the label before the ending, which may have two parts. A file keeps its name. */
export function siteName(name: string): string {
  if (fileName.test(name)) return name
  const labels = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(name) ? name.split('.') : []
  const ending = labels.length > 2 && (labels.at(-1)?.length ?? 0) < 3 && (labels.at(-2)?.length ?? 0) < 4 ? 2 : 1
  return labels.at(-1 - ending) ?? name
}

/** Whether a text names an origin, by any of the words of its name. */
export function names(text: string, origin: ClaimOrigin): boolean {
  const words = new Set((folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word))
  return (folded(shortName(origin)).match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => word.length > 2 && words.has(word))
}

/** The only origin of a claim, where it has one. */
export function onlyOrigin({ origins }: Claim): ClaimOrigin | undefined {
  return origins.length === 1 ? origins[0] : undefined
}

/** The origin a claim has a report's telling from. */
export function originIn({ origins }: Claim, report: string): ClaimOrigin | undefined {
  return origins.find(({ reports }) => reports.includes(report)) ?? (origins.length === 1 ? origins[0] : undefined)
}

/** Words of a report in which a name stands, wherever they are; nothing where the name is the outlet's, which needs none. */
export function citationOf(name: string, reports: readonly string[], digests: Digests): Citation | undefined {
  for (const id of reports) {
    const text = digests.get(id)?.reading.report.text ?? ''
    const at = text.indexOf(name)
    if (at >= 0) return { report: id, span: [at, at + name.length] }
  }
  return undefined
}
