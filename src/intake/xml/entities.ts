import { withoutEntities } from '../html/entities.ts'

const common: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }
const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});$/u
/** Longest reference: `&CounterClockwiseContourIntegral;`. */
const longest = 34

/**
 * Text with its character references read once: the five of XML, the numbered ones, and the names of HTML, which feeds use. Each ends in `;`, for
 * addresses hold a bare `&`, which stays.
 */
export function withoutReferences(text: string): string {
  let next = text.indexOf('&')
  if (next < 0) return text
  let read = ''
  let at = 0
  let end = -1
  while (next >= 0) {
    if (end < next) end = text.indexOf(';', next)
    if (end < 0) break
    const written = end - next < longest ? text.slice(next, end + 1) : ''
    const sign = common[written] ?? (reference.test(written) ? withoutEntities(written) : undefined)
    if (sign !== undefined) {
      read += text.slice(at, next) + sign
      at = end + 1
    }
    next = text.indexOf('&', sign === undefined ? next + 1 : at)
  }
  return read + text.slice(at)
}
