import { parsedUrl } from './address.ts'
import type { Intake } from './intake.ts'
import { tracking } from './tracking-table.ts'

/** What tells the entries of one feed apart: what the feed says does, else their links, else link and headline together. */
export type IdentityRule = 'guid' | 'link' | 'words'

/**
 * The rule for a feed, by its entries: a guid or link counts only where each entry has one and no two different entries share one, for feeds reuse both.
 * It is chosen once for a feed and kept, so that what came before is known again.
 */
export function identityRule(entries: readonly Intake[]): IdentityRule {
  const words = ({ report }: Intake): string => `${report.url ?? ''}\n${report.title ?? ''}`
  if (tellsApart(entries, guidOf, words)) return 'guid'
  return tellsApart(entries, linkOf, ({ report }) => report.title ?? '') ? 'link' : 'words'
}

/**
 * By what a report is told from all others under a rule, the kind of sign first: guid, else address, else outlet and headline, else its words. A report with
 * another text keeps it: that is a new version, not a new report. The same page is the same report, whatever brought it.
 */
export function identityOf(intake: Intake, rule: IdentityRule = 'guid'): readonly string[] {
  const { outlet, title, text } = intake.report
  const guid = rule === 'guid' ? guidOf(intake) : undefined
  const link = linkOf(intake)
  if (guid !== undefined) return guidNames(guid, link, outlet?.name)
  if (rule === 'words') return ['words', link ?? outlet?.name ?? '', folded(title ?? text)]
  if (link !== undefined) return ['url', link]
  return outlet !== undefined && title !== undefined ? ['title', outlet.name, title] : ['text', title ?? '', text]
}

/** A guid that is the address of a page is that address; one that is no address at all only tells reports of one publisher apart. */
function guidNames(guid: string, link: string | undefined, outlet: string | undefined): readonly string[] {
  if (/^https?:\/\//iu.test(guid)) return ['url', `${canonicalUrl(guid)}${parsedUrl(guid)?.hash ?? ''}`]
  return /^[a-z][a-z\d+.-]*:/iu.test(guid) ? ['guid', guid] : ['guid', guid, link?.split(/[:/?]/u)[0] ?? outlet ?? '']
}

function tellsApart(entries: readonly Intake[], name: (entry: Intake) => string | undefined, rest: (entry: Intake) => string): boolean {
  const seen = new Map<string, string>()
  return (
    entries.length > 0 &&
    entries.every((entry) => {
      const own = name(entry)
      if (own === undefined) return false
      const earlier = seen.get(own)
      seen.set(own, rest(entry))
      return earlier === undefined || earlier === rest(entry)
    })
  )
}

function guidOf({ guid }: Intake): string | undefined {
  return guid === '' ? undefined : guid
}

function linkOf({ report }: Intake): string | undefined {
  return report.url === undefined ? undefined : canonicalUrl(report.url)
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** An address without what does not tell pages apart: fragment, tracking, order of parameters, `www.`, scheme, the last slash. */
export function canonicalUrl(url: string): string {
  const parsed = parsedUrl(url)
  if (!parsed || parsed.host === '') return url
  const kept = [...parsed.searchParams]
    .filter(([name]) => !tracking.some((pattern) => pattern.test(name.toLowerCase())))
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(kept).toString()
  return `${parsed.host.replace(/^www\./u, '')}${parsed.pathname.replace(/\/+$/u, '')}${query === '' ? '' : `?${query}`}`
}
