import type { News } from '../../live/news.ts'

export const live = {
  following: 'Direkte',
  paused: 'På pause',
  off: 'Ikkje direkte',
  reconnecting: (seconds: number): string => `Koplar til att, ${seconds} s`,
  toggle: 'Pause eller følg (p)',
  take: 'vis det som er nytt',
  pause: 'pause eller følg',
  missed: 'Nokre endringar gjekk tapt undervegs. Vis sida slik ho er no.',
  fresh({ total, contradictions, updates }: News): string {
    const parts = [
      contradictions > 0 ? (contradictions === 1 ? '1 motseiing' : `${contradictions} motseiingar`) : '',
      updates > 0 ? (updates === 1 ? '1 oppdatering' : `${updates} oppdateringar`) : '',
    ].filter((it) => it !== '')
    const all = total === 1 ? '1 ny' : `${total} nye`
    return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`
  },
}
