import type { NewsWords } from './news-words.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** Norwegian nynorsk. */
export const nn: NewsWords = {
  kinds: {
    claim: 'Ny opplysning',
    number: 'Eit tal er endra',
    contradiction: 'Motstrid',
    denial: 'Avvist',
    retraction: 'Trekt tilbake',
    story: 'Ny sak',
    report: 'Ny melding',
    version: 'Ny versjon av ei melding',
  },
  origins: (number) => count(number, 'førstekjelde', 'førstekjelder'),
  newsrooms: (number) => count(number, 'redaksjon', 'redaksjonar'),
  reports: (number) => count(number, 'melding', 'meldingar'),
  quantities: {
    killed: 'drepne',
    injured: 'skadde',
    arrested: 'pågripne',
    missing: 'sakna',
    displaced: 'fordrivne',
    participants: 'deltakarar',
    amount: 'beløp',
  },
  atLeast: (number) => `minst ${number}`,
  upTo: (number) => `opptil ${number}`,
  none: 'ingen',
  story: 'Sak',
  against: 'Mot dette',
  deniedBy: 'Blir avvist',
  before: 'før',
  now: 'no',
  more: (number) => `og ${count(number, 'stad', 'stader')} til`,
  subject: (name, number) => `${name}: ${number} nyhende`,
  why: (name) => `Du får dette på grunn av varselet «${name}» i Hearsay.`,
  test: 'Dette er ein prøve. Ingenting har hendt.',
}
