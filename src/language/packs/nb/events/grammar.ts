import type { EventGrammar } from '../../../events.ts'

/** How Norwegian Bokmål shows who stands where. */
export const grammar: EventGrammar = {
  agents: ['av'],
  agentsOwn: true,
  passives: ['bli', 'være', 'få'],
  sources: ['fra'],
  targets: ['mot', 'på', 'til', 'med', 'overfor', 'for', 'av'],
  between: ['mellom'],
  beginnings: ['for', 'fore', 'be', 'av', 'ned', 'neder', 'an', 'er', 're', 'mis', 'til', 'om', 'sam', 'unn', 'und', 'under', 'gjen', 'inn', 'opp', 'på', 'kon', 'off', 'rap', 'kul', 'pro', 'diplo', 'red', 'tor', 'gjennom'],
  undivided: ['arrestasjon', 'automat', 'barnetog', 'brannmur', 'båndtvang', 'demonstrasjonstog', 'diplomat', 'diskurs', 'eksport', 'ekteskapsmål', 'fakkeltog', 'foran', 'forestilling', 'formål', 'fraksjon', 'framstilling', 'fremstilling', 'frigjøringskamp', 'frihetskamp', 'garnison', 'gatekamp', 'generobre', 'gjøremål', 'glattcelle', 'gravferd', 'hensikt', 'henstilling', 'hovedperson', 'import', 'innmarsj', 'innskudd', 'innstilling', 'jordskjelv', 'kamphandling', 'konkurs', 'konsum', 'koran', 'kultur', 'litteratur', 'maktkamp', 'matvare', 'menneskehandel', 'mobil', 'natur', 'offer', 'offside', 'oppstilling', 'overskrift', 'overskudd', 'primat', 'protesttog', 'rapport', 'reaksjon', 'redaksjon', 'retur', 'skulptur', 'spørsmål', 'stasjon', 'struktur', 'søksmål', 'temperatur', 'terrorcelle', 'tilskudd', 'transaksjon', 'transport', 'underskudd', 'utstilling', 'valgkamp', 'vedlegg', 'visum', 'våpenhandel', 'årsak'],
  states: ['i'],
  perfectsOfBeing: ['bli', 'gå', 'komme', 'dra', 'reise', 'rykke', 'falle', 'flykte', 'rømme', 'ankomme', 'tre', 'marsjere', 'begynne', 'starte', 'trenge'],
}
