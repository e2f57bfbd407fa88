const ar = (count: number): string => (count === 1 ? '' : 'ar')

export const map = {
  title: 'Kvar det hender',
  shown: (count: number, of: number): string => (count === of ? `${count} stad${ar(count)}.` : `${count} av ${of} stadar er på kartet.`),
  without: (count: number, first: string, events: number): string =>
    count === 1
      ? `${first}, med ${events} hending${ar(events)}, er utan koordinatar og står i lista.`
      : `${count} er utan koordinatar, mellom dei ${first} med ${events} hending${ar(events)}; dei står i lista.`,
  left: (count: number): string => `${count} stad${ar(count)} til er utelatne.`,
  andMore: (name: string, more: number): string => `${name} og ${more} til`,
  events: (count: number): string => `${count} hending${ar(count)}`,
  kinds: {
    country: 'land', region: 'landsdel', city: 'by', district: 'bydel', square: 'plass', building: 'bygning', water: 'vatn', area: 'område', other: 'stad',
  }, // prettier-ignore
  within: (kilometres: number): string => `innanfor ${kilometres} km`,
  somewhere: 'ein stad i det',
  unknown: 'kor nøyaktig er ikkje kjent',
  columns: ['Stad', 'Land', 'Kva det er', 'Hendingar', 'Av dei', 'Nord', 'Aust', 'Radius i km'],
  move: 'Flytt kartet',
  steps: { nearer: 'Nærare', farther: 'Lenger unna', whole: 'Alle stadar', left: 'Mot venstre', right: 'Mot høgre', up: 'Opp', down: 'Ned' },
  how: 'Piltastane går frå stad til stad, Page Down gjennom alle; pluss og minus hentar kartet nærare og lenger unna, null viser alle stadar; Enter viser orda.',
  signs: { disc: 'ein stad, med talet på hendingar der', ring: 'omtrent kor langt unna det kan vere' },
  from: 'Omriss: Natural Earth.',
  noOutline: 'Omrissa kunne ikkje hentast. Stadane står der dei er.',
  list: 'Stadar, dei med flest hendingar først',
  onMap: 'På kartet',
  offMap: 'Utan koordinatar',
  why: 'Lista over stadar som meldingane blir lesne med, har han ikkje, eller fleire stadar heiter det same.',
  none: 'Inga melding seier kvar noko hende.',
  noneLocated:
    'Ingen av desse stadane har koordinatar: lista over stadar som meldingane blir lesne med, har dei ikkje. Dei står nedanfor; ei retting av ein stad set han på kartet.',
}
