import type { NewsWords } from './news-words.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** Spanish. */
export const es: NewsWords = {
  kinds: {
    claim: 'Nueva información',
    number: 'Cambió una cifra',
    contradiction: 'Contradicción',
    denial: 'Desmentido',
    retraction: 'Retirado',
    story: 'Nueva historia',
    report: 'Nueva noticia',
    version: 'Nueva versión de una noticia',
  },
  origins: (number) => count(number, 'fuente original', 'fuentes originales'),
  newsrooms: (number) => count(number, 'redacción', 'redacciones'),
  reports: (number) => count(number, 'noticia', 'noticias'),
  quantities: {
    killed: 'muertos',
    injured: 'heridos',
    arrested: 'detenidos',
    missing: 'desaparecidos',
    displaced: 'desplazados',
    participants: 'participantes',
    amount: 'importe',
  },
  atLeast: (number) => `al menos ${number}`,
  upTo: (number) => `hasta ${number}`,
  none: 'ninguno',
  story: 'Historia',
  against: 'En contra',
  deniedBy: 'Lo desmiente',
  before: 'antes',
  now: 'ahora',
  more: (number) => `y ${count(number, 'lugar más', 'lugares más')}`,
  subject: (name, number) => `${name}: ${count(number, 'novedad', 'novedades')}`,
  why: (name) => `Recibe este mensaje por la alerta «${name}» de Hearsay.`,
  test: 'Esto es una prueba. No ha pasado nada.',
}
