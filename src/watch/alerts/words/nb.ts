import type { NewsWords } from './news-words.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** Norwegian bokmål. */
export const nb: NewsWords = {
  kinds: {
    claim: 'Ny opplysning',
    number: 'Et tall er endret',
    contradiction: 'Motstrid',
    denial: 'Avvist',
    retraction: 'Trukket tilbake',
    story: 'Ny sak',
    report: 'Ny melding',
    version: 'Ny versjon av en melding',
  },
  origins: (number) => count(number, 'førstekilde', 'førstekilder'),
  newsrooms: (number) => count(number, 'redaksjon', 'redaksjoner'),
  reports: (number) => count(number, 'melding', 'meldinger'),
  quantities: {
    killed: 'drepte',
    injured: 'skadde',
    arrested: 'pågrepne',
    missing: 'savnede',
    displaced: 'fordrevne',
    participants: 'deltakere',
    amount: 'beløp',
  },
  atLeast: (number) => `minst ${number}`,
  upTo: (number) => `opptil ${number}`,
  none: 'ingen',
  story: 'Sak',
  against: 'Mot dette',
  deniedBy: 'Avvises',
  before: 'før',
  now: 'nå',
  more: (number) => `og ${count(number, 'sted', 'steder')} til`,
  subject: (name, number) => `${name}: ${number} ${number === 1 ? 'nyhet' : 'nyheter'}`,
  why: (name) => `Du får dette på grunn av varselet «${name}» i Hearsay.`,
  test: 'Dette er en prøve. Ingenting har skjedd.',
}
