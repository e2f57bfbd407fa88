import type { EventGrammar } from '../../../events.ts'

/** How Norwegian Nynorsk shows who stands where. */
export const grammar: EventGrammar = {
  agents: ['av'],
  agentsOwn: true,
  passives: ['bli', 'verte', 'vere', 'få'],
  sources: ['frå'],
  targets: ['mot', 'på', 'til', 'med', 'overfor', 'for', 'av'],
  between: ['mellom'],
  beginnings: ['for', 'fore', 'be', 'av', 'ned', 'neder', 'an', 'er', 're', 'mis', 'til', 'om', 'sam', 'unn', 'und', 'under', 'gjen', 'inn', 'opp', 'på', 'kon', 'off', 'rap', 'kul', 'pro', 'diplo', 'red', 'tor', 'gjennom'],
  undivided: ['arrestasjon', 'automat', 'barnetog', 'demonstrasjonstog', 'diplomat', 'diskurs', 'eksport', 'fakkeltog', 'forsvar', 'fraksjon', 'framom', 'framstilling', 'fridomskamp', 'frigjeringskamp', 'føremål', 'førestilling', 'garnison', 'gatekamp', 'gjeremål', 'import', 'innskot', 'innstilling', 'jordskjelv', 'kamphandling', 'konkurs', 'konsum', 'koran', 'kultur', 'litteratur', 'maktkamp', 'menneskehandel', 'mobil', 'målvakt', 'natur', 'offer', 'offside', 'oppstilling', 'overskot', 'protesttog', 'rapport', 'reaksjon', 'redaksjon', 'retur', 'samband', 'skulptur', 'spørsmål', 'stasjon', 'struktur', 'søksmål', 'temperatur', 'terrorcelle', 'terrorhandling', 'tilskot', 'transaksjon', 'transport', 'trugsmål', 'underskot', 'utstilling', 'valkamp', 'visum', 'våpenhandel', 'årsak'],
  states: ['i'],
  perfectsOfBeing: ['bli', 'verte', 'gå', 'kome', 'dra', 'reise', 'rykkje', 'falle', 'flykte', 'røme', 'tre', 'marsjere', 'byrje', 'starte', 'trengje'],
  unmarkedIsDefinite: true,
}
