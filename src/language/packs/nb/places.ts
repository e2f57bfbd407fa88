import type { PlaceWords } from '../../place-words.ts'

/** Words around the names of places. */
export const places: PlaceWords = {
  home: ['NOR'],
  locative: ['i', 'på', 'ved', 'fra', 'til', 'utenfor', 'nær', 'rundt', 'over', 'gjennom', 'mot', 'inn', 'langs', 'mellom', 'nord', 'sør', 'øst', 'vest', 'for', 'foran', 'av', 'innenfor'],
  at: ['i', 'på', 'ved', 'utenfor', 'nær', 'rundt', 'over', 'gjennom', 'langs', 'mellom', 'innenfor', 'foran', 'under'],
  toward: ['til', 'mot', 'inn'],
  inside: ['i', 'på', 'av', 'utenfor', 'ved', 'nær'],
  nouns: [
    { word: 'delstat', kind: 'region' }, // i delstaten Texas
    { word: 'delstaten', kind: 'region' },
    { word: 'provins', kind: 'region' }, // provinsen Idlib
    { word: 'provinsen', kind: 'region' },
    { word: 'region', kind: 'region' },
    { word: 'regionen', kind: 'region' },
    { word: 'fylke', kind: 'region' }, // Troms fylke
    { word: 'fylket', kind: 'region' },
    { word: 'kommune', kind: 'region' }, // Sola kommune
    { word: 'kommunen', kind: 'region' },
    { word: 'departementet', kind: 'region' }, // departementet Beni
    { word: 'by', kind: 'city' }, // byen Ica
    { word: 'byen', kind: 'city' },
    { word: 'havnebyen', kind: 'city' },
    { word: 'storbyen', kind: 'city' },
    { word: 'grensebyen', kind: 'city' },
    { word: 'småbyen', kind: 'city' },
    { word: 'hovedstad', kind: 'city' },
    { word: 'hovedstaden', kind: 'city' },
    { word: 'landsby', kind: 'city' },
    { word: 'landsbyen', kind: 'city' },
    { word: 'tettstedet', kind: 'city' },
    { word: 'forstaden', kind: 'city' },
    { word: 'bygda', kind: 'city' },
    { word: 'bydel', kind: 'district' }, // bydelen Gamle Oslo
    { word: 'bydelen', kind: 'district' },
    { word: 'distrikt', kind: 'district' },
    { word: 'distriktet', kind: 'district' },
    { word: 'strøket', kind: 'district' },
    { word: 'torg', kind: 'square' }, // torget Plaza Murillo
    { word: 'torget', kind: 'square' },
    { word: 'plass', kind: 'square' }, // Tahrir-plassen
    { word: 'plassen', kind: 'square' },
    { word: 'gate', kind: 'other' },
    { word: 'gata', kind: 'other' },
    { word: 'gaten', kind: 'other' },
    { word: 'vei', kind: 'other' },
    { word: 'veien', kind: 'other' },
    { word: 'bru', kind: 'other' },
    { word: 'brua', kind: 'other' },
    { word: 'sykehus', kind: 'building' }, // sykehuset Al-Shifa
    { word: 'sykehuset', kind: 'building' },
    { word: 'flyplass', kind: 'building' },
    { word: 'flyplassen', kind: 'building' },
    { word: 'lufthavn', kind: 'building' },
    { word: 'skole', kind: 'building' },
    { word: 'stasjon', kind: 'building' },
    { word: 'palasset', kind: 'building' },
    { word: 'slottet', kind: 'building' },
    { word: 'kirke', kind: 'building' },
    { word: 'moskeen', kind: 'building' },
    { word: 'stadion', kind: 'building' },
    { word: 'fengselet', kind: 'building' },
    { word: 'leir', kind: 'building' },
    { word: 'leiren', kind: 'building' },
    { word: 'hotellet', kind: 'building' },
    { word: 'kjøpesenteret', kind: 'building' },
    { word: 'elv', kind: 'water' }, // elven Glomma
    { word: 'elva', kind: 'water' },
    { word: 'elven', kind: 'water' },
    { word: 'innsjøen', kind: 'water' },
    { word: 'havet', kind: 'water' },
    { word: 'fjord', kind: 'water' },
    { word: 'fjorden', kind: 'water' },
    { word: 'bukta', kind: 'water' },
    { word: 'stredet', kind: 'water' },
    { word: 'øya', kind: 'area' }, // øya Lesbos
    { word: 'øyene', kind: 'area' },
    { word: 'øygruppa', kind: 'area' },
    { word: 'halvøya', kind: 'area' },
    { word: 'fjellet', kind: 'area' },
    { word: 'dalen', kind: 'area' },
    { word: 'ørkenen', kind: 'area' },
    { word: 'parken', kind: 'area' },
    { word: 'vulkanen', kind: 'area' },
    { word: 'området', kind: 'area' },
  ],
  parts: ['nord', 'sør', 'øst', 'vest', 'nordlige', 'sørlige', 'østlige', 'vestlige', 'sentrale', 'indre', 'ytre', 'øvre', 'nedre', 'sentrum', 'utkanten', 'midten', 'hjertet', 'gamle', 'nordøst', 'nordvest', 'sørøst', 'sørvest', 'hele', 'det', 'den', 'nabobyen'],
  joints: ['au', 'aux', 'i', 'på', 'og', 'av', 'by', 'de', 'del', 'la', 'las', 'los', 'el', 'al', 'du', 'le', 'da', 'do', 'dos', 'y', 'am', 'an', 'of', 'upon'],
  short: {},
  chance: ['man', 'men', 'mor', 'far', 'bra', 'os', 'å', 'her', 'der', 'by', 'dal', 'i', 'nå', 'også', 'hus', 'moss', 'by', 'lund', 'berg', 'li', 'vi', 'de', 'la', 'rett', 'sol', 'fjell', 'vik', 'nes', 'strand', 'bakke', 'haugen', 'moen', 'dahl', 'hagen', 'nord', 'sør', 'øst', 'vest', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'mars', 'mai', 'august', 'gud', 'herren', 'frp', 'sv', 'sp'],
  genitive: ["'s", '’s', 's', '’', "'"],
}
