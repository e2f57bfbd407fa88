const er = (count: number): string => (count === 1 ? '' : 'er')

export const map = {
  title: 'Hvor det skjer',
  shown: (count: number, of: number): string => (count === of ? `${count} sted${er(count)}.` : `${count} av ${of} steder er på kartet.`),
  without: (count: number, first: string, events: number): string =>
    count === 1
      ? `${first}, med ${events} hendelse${events === 1 ? '' : 'r'}, er uten koordinater og står i listen.`
      : `${count} er uten koordinater, blant dem ${first} med ${events} hendelse${events === 1 ? '' : 'r'}; de står i listen.`,
  left: (count: number): string => `${count} sted${er(count)} til er utelatt.`,
  andMore: (name: string, more: number): string => `${name} og ${more} til`,
  events: (count: number): string => `${count} hendelse${count === 1 ? '' : 'r'}`,
  kinds: {
    country: 'land', region: 'landsdel', city: 'by', district: 'bydel', square: 'plass', building: 'bygning', water: 'vann', area: 'område', other: 'sted',
  }, // prettier-ignore
  within: (kilometres: number): string => `innenfor ${kilometres} km`,
  somewhere: 'et sted i det',
  unknown: 'hvor nøyaktig er ikke kjent',
  columns: ['Sted', 'Land', 'Hva det er', 'Hendelser', 'Av dem', 'Nord', 'Øst', 'Radius i km'],
  move: 'Flytt kartet',
  steps: { nearer: 'Nærmere', farther: 'Lenger unna', whole: 'Alle steder', left: 'Mot venstre', right: 'Mot høyre', up: 'Opp', down: 'Ned' },
  how: 'Piltastene går fra sted til sted, Page Down gjennom alle; pluss og minus henter kartet nærmere og lenger unna, null viser alle steder; Enter viser ordene.',
  signs: { disc: 'et sted, med tallet på hendelser der', ring: 'omtrent hvor langt unna det kan være' },
  from: 'Omriss: Natural Earth.',
  noOutline: 'Omrissene kunne ikke hentes. Stedene står der de er.',
  list: 'Steder, de med flest hendelser først',
  onMap: 'På kartet',
  offMap: 'Uten koordinater',
  why: 'Listen over steder som meldingene leses med, har det ikke, eller flere steder heter det samme.',
  none: 'Ingen melding sier hvor noe skjedde.',
  noneLocated:
    'Ingen av disse stedene har koordinater: listen over steder som meldingene leses med, har dem ikke. De står nedenfor; en rettelse av et sted setter det på kartet.',
}
