import { withoutEntities } from '../html/entities.ts'

/** Text with its character references read once: the five of XML, the numbered ones, and the names of HTML, which feeds use. A bare `&` stays. */
export function withoutReferences(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});/gu, withoutEntities) : text
}
