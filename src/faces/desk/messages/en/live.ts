import type { News } from '../../live/news.ts'

export const live = {
  following: 'Live',
  paused: 'Paused',
  off: 'Not live',
  reconnecting: (seconds: number): string => `Reconnecting ${seconds} s`,
  toggle: 'Pause or follow (p)',
  take: 'show what is new',
  pause: 'pause or follow',
  missed: 'Some changes were missed. Show the page as it is now.',
  fresh({ total, contradictions, updates }: News): string {
    const parts = [
      contradictions > 0 ? (contradictions === 1 ? '1 contradiction' : `${contradictions} contradictions`) : '',
      updates > 0 ? (updates === 1 ? '1 update' : `${updates} updates`) : '',
    ].filter((it) => it !== '')
    return parts.length === 0 ? `${total} new` : `${total} new: ${parts.join(', ')}`
  },
}
