import { parsedUrl, type Citation } from '../../words/index.ts'
import type { CitedReport, Surroundings } from './rows.ts'

/** Text that XML can hold: without control characters and halves of pairs. */
export function xmlText(text: string): string {
  return wholeText(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
}

/** Text that UTF-8 can hold: halves of pairs of UTF-16 become the sign for what cannot be shown. */
export function wholeText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

/** Text inside HTML. */
export function htmlText(text: string): string {
  return xmlText(text).replace(/[&<>"']/gu, (it) => `&#${it.charCodeAt(0)};`)
}

/** A name by which others can point at something kept here: `urn:hearsay:claim:8m2q0v7d1k4xp`. */
export function urn(kind: string, ...ids: readonly string[]): string {
  return ['urn', 'hearsay', kind, ...ids.map(encodeURIComponent)].join(':')
}

/** A web address, and no other: report text comes from strangers (`javascript:` is an address, too). */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//iu.test(url) && parsedUrl(url) ? url : undefined
}

/** A time with a zone as RFC 3339 has it; nothing for a day or a time without one. */
export function wholeTime(time: string | undefined): string | undefined {
  return time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u.test(time) && !Number.isNaN(Date.parse(time))
    ? time
    : undefined
}

/** A report that is cited, with its id. */
export interface Cited extends CitedReport {
  readonly id: string
}

/** The reports that citations name, each once, in their order. */
export async function citedReports(citations: readonly Citation[], { report }: Surroundings): Promise<readonly Cited[]> {
  const ids = [...new Set(citations.map((it) => it.report))]
  return Promise.all(ids.map(async (id) => ({ id, ...(await report(id)) })))
}

/** How a report is called in a note: outlet, headline and time, as far as they are known. */
export function reportName({ outlet, title, publishedAt, id }: Cited): string {
  const parts = [outlet, title, publishedAt?.replace('T', ' ')].filter((it) => it !== undefined && it !== '')
  return parts.length > 0 ? parts.join(', ') : id
}
