import { createHash } from 'node:crypto'
import { parsedUrl, type Intake } from '../../words/index.ts'
import { tracking } from './tracking-table.ts'

/** What tells the entries of one feed apart: what the feed says does, else their links, else link and headline together. */
export type IdentityRule = 'guid' | 'link' | 'words'

/**
 * The rule for a feed, by its entries: a guid or link counts only where each entry has one and no two different entries share one, for feeds reuse both.
 * It is chosen once for a feed and kept, so that what came before is known again.
 * @public
 */
export function identityRule(entries: readonly Intake[]): IdentityRule {
  const words = ({ report }: Intake): string => `${report.url ?? ''}\n${report.title ?? ''}`
  if (tellsApart(entries, guidOf, words)) return 'guid'
  return tellsApart(entries, linkOf, ({ report }) => report.title ?? '') ? 'link' : 'words'
}

/**
 * The identity of an entry under its feed's rule; one that lacks what the rule asks for goes by the next. The same entry with another text keeps it: that
 * is a new version, not a new report.
 * @public
 */
export function identityOf(entry: Intake, rule: IdentityRule): string {
  const guid = rule === 'guid' ? guidOf(entry) : undefined
  if (guid !== undefined) return `guid ${guid}`
  const link = rule === 'words' ? undefined : linkOf(entry)
  if (link !== undefined) return `link ${link}`
  const { title = '', text } = entry.report
  const words = [linkOf(entry) ?? '', title === '' ? text : title].map((part) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return `words ${createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 32)}`
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

/** Guids that are addresses move from http to https as sites do. */
function guidOf({ guid }: Intake): string | undefined {
  return guid === undefined || guid === '' ? undefined : guid.replace(/^https?:\/\//iu, '')
}

function linkOf({ report }: Intake): string | undefined {
  return report.url === undefined ? undefined : plainLink(report.url)
}

/** An address without scheme, part behind `#`, parameters that only track, and last slash: two ways to the same page are one. */
export function plainLink(address: string): string {
  const url = parsedUrl(address)
  if (!url) return address
  const kept = [...url.searchParams].filter(([name]) => !tracking.some((pattern) => pattern.test(name.toLowerCase())))
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`
  return `${url.host}${url.pathname.replace(/\/$/u, '')}${query}`
}
