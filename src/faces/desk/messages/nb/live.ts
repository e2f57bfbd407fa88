import type { News } from '../../live/news.ts'

export const live = {
  following: 'Direkte',
  paused: 'På pause',
  off: 'Ikke direkte',
  reconnecting: (seconds: number): string => `Kobler til igjen, ${seconds} s`,
  toggle: 'Pause eller følg (p)',
  take: 'vis det som er nytt',
  pause: 'pause eller følg',
  missed: 'Noen endringer gikk tapt underveis. Vis siden slik den er nå.',
  fresh({ total, contradictions, updates }: News): string {
    const parts = [
      contradictions > 0 ? (contradictions === 1 ? '1 motsigelse' : `${contradictions} motsigelser`) : '',
      updates > 0 ? (updates === 1 ? '1 oppdatering' : `${updates} oppdateringer`) : '',
    ].filter((it) => it !== '')
    const all = total === 1 ? '1 ny' : `${total} nye`
    return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`
  },
}
