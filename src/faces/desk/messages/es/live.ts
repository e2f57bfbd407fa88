import type { News } from '../../live/news.ts'

export const live = {
  following: 'En directo',
  paused: 'En pausa',
  off: 'Sin directo',
  reconnecting: (seconds: number): string => `Reconectando, ${seconds} s`,
  toggle: 'Pausar o seguir (p)',
  take: 'mostrar lo nuevo',
  pause: 'pausar o seguir',
  missed: 'Se perdieron algunos cambios. Mostrar la página como está ahora.',
  fresh({ total, contradictions, updates }: News): string {
    const parts = [
      contradictions > 0 ? (contradictions === 1 ? '1 contradicción' : `${contradictions} contradicciones`) : '',
      updates > 0 ? (updates === 1 ? '1 actualización' : `${updates} actualizaciones`) : '',
    ].filter((it) => it !== '')
    const all = total === 1 ? '1 nueva' : `${total} nuevas`
    return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`
  },
}
