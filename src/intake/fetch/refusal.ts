import { HearsayError } from '../../words/index.ts'
import type { Answer } from './answer.ts'
import { shownUrl } from './checked-url.ts'
import { challengeSigns, guardCookies, guardSigns, type GuardSign } from './refusal-table.ts'

/** What a status says that is a refusal of the site, not a fault. */
const refusals: Readonly<Record<number, string>> = {
  401: 'it wants a login (401)',
  402: 'it wants payment (402)',
  403: 'it forbids it (403)',
  451: 'it may not for legal reasons (451)',
}

/** Why a site shows something else than the page to programs, where the answer says so; undefined where it does not. */
export function refusalOf(answer: Answer): string | undefined {
  const shows = ({ header, value }: GuardSign): boolean => value.test(answer.header(header) ?? '')
  if (challengeSigns.some(shows)) return `it challenges programs to prove they are people (${answer.status})`
  const plain = refusals[answer.status]
  const guarded = guardSigns.some(shows) || answer.cookies.some((name) => guardCookies.test(name))
  if (plain !== undefined) return guarded ? `${plain}, and a guard against programs stands before it` : plain
  const byCookie = answer.cookies.some((name) => guardCookies.test(name))
  return byCookie && (answer.status === 429 || answer.status === 503) ? `a guard against programs stands before it (${answer.status})` : undefined
}

/** The error of a site that shows a page to people only. */
export function blockedBySite(url: URL, reason: string): HearsayError {
  const shown = shownUrl(url.href)
  return new HearsayError('blocked-by-site', { url: shown, reason }, { where: shown })
}
