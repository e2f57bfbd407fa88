import { parsedUrl, type Intake } from '../words/index.ts'
import { idOf, sha256 } from './hashes.ts'

/** What tells a report from others, and its versions from each other. */
export interface Identity {
  /** The same for every version of one report. */
  readonly item: string
  /** This version. */
  readonly id: string
  /** SHA-256 of what makes a version: its words, how much of them came, and what it says of an earlier one. */
  readonly hash: string
  /** SHA-256 of the whole report as it came in. */
  readonly original: string
}

/** The identity of what came in: its guid, else its address, else outlet and headline, else its words. */
export function identityOf(intake: Intake): Identity {
  const { report, quality } = intake
  const item = idOf(...nameOf(intake))
  const { id: _, ...told } = report
  const hash = sha256(JSON.stringify([report.title ?? '', report.text, quality, report.revision ?? null]))
  return { item, id: idOf(item, hash), hash, original: sha256(JSON.stringify(told)) }
}

function nameOf({ report, guid }: Intake): readonly string[] {
  const { outlet, title, text, url } = report
  if (guid !== undefined && guid !== '')
    return /^(?:[a-z][a-z\d+.-]*:)/iu.test(guid) ? ['guid', guid] : ['guid', guid, publisherOf(intakeUrl(url), outlet?.name)]
  if (url !== undefined) return ['url', canonicalUrl(url)]
  return outlet !== undefined && title !== undefined ? ['title', outlet.name, title] : ['text', sha256(`${title ?? ''}\n${text}`)]
}

/** A guid that is no address is only told apart among the reports of one publisher. */
function publisherOf(host: string | undefined, outlet: string | undefined): string {
  return host ?? outlet ?? ''
}

function intakeUrl(url: string | undefined): string | undefined {
  return url === undefined ? undefined : parsedUrl(url)?.hostname.replace(/^www\./u, '')
}

/** Parameters that say how a reader came to the page, not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|cmpid|ns_\w+|at_\w+|xtor)$/iu

/** An address without what does not tell pages apart: fragment, tracking, order of parameters, `www.`, scheme, the last slash. */
export function canonicalUrl(url: string): string {
  const parsed = parsedUrl(url)
  if (!parsed) return url
  const kept = [...parsed.searchParams].filter(([name]) => !tracking.test(name)).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(kept).toString()
  return `${parsed.host.replace(/^www\./u, '')}${parsed.pathname.replace(/\/+$/u, '')}${query === '' ? '' : `?${query}`}`
}
