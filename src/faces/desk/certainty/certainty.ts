import type { ClaimLine } from '../api/index.ts'
import type { PageLanguage } from '../language/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { listed } from '../time/clock.ts'

/** What of a claim says how well it is founded. */
export type Founded = Pick<ClaimLine, 'origins' | 'reports'> & Partial<Pick<ClaimLine, 'status'>>

const most = 3

/**
 * How a claim is founded, in words: "2 origins: AFP, Bolivian TV", "one origin: AFP, 41 copies". Never that it is true or false, never a bare
 * percentage: who reads it judges.
 */
export function foundation({ origins, reports }: Founded, words: Messages['record'], language: PageLanguage): string {
  if (origins.length === 0) return words.noOrigin
  const names = origins.slice(0, most).map(({ name }) => (name === '' ? words.nameless : name))
  const shown =
    origins.length > most ? words.originsMore(names.join(', '), origins.length - most) : origins.length === 1 ? names.join('') : listed(names, language)
  const said = words.origins(origins.length, shown)
  const copies = reports - origins.length
  return origins.length === 1 && copies > 0 ? `${said}, ${words.copies(copies)}` : said
}
