import type { QuantityWords } from '../../../events.ts'

/** Words of numbers in English. */
export const quantities: QuantityWords = {
  numbers: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, half: 0.5, both: 2,
  },
  multipliers: { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, trillion: 1_000_000_000_000, dozen: 12, score: 20, couple: 2, m: 1_000_000, mn: 1_000_000, bn: 1_000_000_000, pair: 2, k: 1000 },
  rounds: {
    dozens: 24, scores: 40, hundreds: 200, thousands: 2000, millions: 2_000_000, billions: 2_000_000_000, 'tens of thousands': 20_000, 'hundreds of thousands': 200_000, 'tens of millions': 20_000_000, 'hundreds of millions': 200_000_000,
    'scores of thousands': 40_000, 'tens of': 20,
  },
  several: ['several', 'some', 'many', 'few', 'a few', 'multiple'],
  joints: ['and', '-', 'a', 'of'],
  atLeast: ['at least', 'no fewer than', 'no less than', 'not less than', 'more than', 'over', 'upwards of', 'upward of', 'a minimum of', 'minimum', 'as many as', 'above', 'or more', 'in excess of', 'well over', 'at the very least', 'exceeding'],
  atMost: ['up to', 'at most', 'no more than', 'not more than', 'fewer than', 'less than', 'under', 'a maximum of', 'or fewer', 'or less', 'below', 'maximum'],
  about: ['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'approximately', 'an estimated', 'estimated', 'close to', 'or so', 'just over', 'just under', 'exactly', 'only', 'just', 'a total of', 'another', 'a further', 'the', 'all', 'his', 'their', 'other'],
  between: ['between', 'from', 'anywhere from', 'anywhere between'],
  to: ['and', 'to', 'or', '-', '–', '—'],
  among: ['including', 'among them', 'including at least', 'of whom', 'of them', 'among whom', 'most of them', 'one of them', 'counting', 'excluding'],
  one: ['a', 'an', 'another'],
  alone: ['death', 'fatality', 'arrest', 'injury'],
  undergo: {
    killed: ['kill', 'killing', 'slay', 'assassinate', 'assassination', 'murder', 'execute', 'execution', 'massacre', 'slaughter', 'behead', 'shoot dead', 'gun down', 'hack to death', 'stab to death', 'beat to death', 'burn to death', 'burn alive', 'shot dead', 'life of', 'shoot to death', 'death', 'deaths', 'lynch'],
    injured: ['injure', 'wound', 'hurt', 'maim', 'hospitalise', 'hospitalize', 'injury', 'stab', 'wounding', 'injuring'],
    arrested: ['arrest', 'detain', 'detention', 'jail', 'imprison', 'round up', 'take into custody', 'apprehend', 'custody', 'lock up', 'nab', 'incarcerate', 'imprisonment', 'pick up', 'intern'],
    missing: ['disappearance', 'unaccounted'],
    displaced: ['displace', 'uproot', 'evict', 'drive out', 'force to flee', 'displacement', 'eviction', 'evacuate', 'drive from'],
    participants: ['draw', 'attract', 'gather', 'mobilise', 'mobilize', 'attend', 'bring together', 'bring out'],
  },
  subject: {
    killed: ['die', 'perish', 'lose life', 'succumb', 'be dead', 'lose their life', 'starve', 'suffocate', 'bleed'],
    injured: ['suffer injury', 'sustain injury', 'need treatment', 'suffer burn'],
    arrested: [],
    missing: ['disappear', 'vanish', 'go missing', 'be missing'],
    displaced: ['flee', 'seek refuge', 'seek shelter', 'lose home', 'escape'],
    participants: ['march', 'protest', 'demonstrate', 'rally', 'gather', 'assemble', 'attend', 'take part', 'participate', 'turn out', 'take to', 'strike', 'walk out', 'converge', 'flood', 'pour', 'throng', 'riot', 'picket', 'chant', 'stage', 'block', 'swarm', 'down tool', 'blockade', 'crowd', 'mass', 'occupy'],
  },
  counted: {
    killed: ['dead', 'death', 'fatality', 'life', 'corpse', 'killing', 'killed', 'deceased', 'fatal casualty'],
    injured: ['injured', 'wounded', 'injury', 'hurt', 'hospitalised', 'hospitalized', 'wounding'],
    arrested: ['arrest', 'detention', 'arrested', 'detained'],
    missing: ['missing', 'unaccounted', 'disappearance'],
    displaced: ['displaced', 'homeless', 'refugee', 'evacuee', 'idp'],
    participants: ['protester', 'protestor', 'demonstrator', 'marcher', 'striker', 'participant', 'attendee', 'picketer', 'rioter', 'activist', 'supporter', 'sympathiser', 'sympathizer', 'strong', 'mourner', 'spectator', 'worshipper'],
  },
  tolls: { killed: ['toll', 'death toll', 'number of dead', 'number of deaths', 'body count'], injured: ['number of injured', 'number of wounded'], arrested: ['number of arrests', 'number of detainees'] },
  links: ['be', 'report', 'confirm', 'believe', 'fear', 'say', 'leave', 'get', 'have', 'declare', 'pronounce', 'presume', 'feel', 'know', 'think', 'find', 'count', 'remain', 'list', 'see', 'shoot', 'critically', 'seriously', 'estimate', 'burn', 'taken', 'take', 'hack', 'stab', 'beat'],
  units: [
    'dollar', 'euro', 'pound', 'krone', 'kroner', 'yen', 'yuan', 'rouble', 'ruble', 'rupee', 'peso', 'franc', 'shilling', 'naira', 'rand', 'riyal', 'dirham', 'lira', 'hryvnia', 'zloty', 'crown', 'real', 'reais', 'shekel', 'won', 'baht', 'birr', 'cedi', 'dinar', 'cent', '$', '€', '£', '¥', 'us$', 'usd', 'eur', 'gbp', 'nok', 'sek', 'dkk',
    'tonne', 'ton', 'kilogram', 'kilo', 'gram', 'ounce', 'kg', 'litre', 'liter', 'barrel', 'metric ton', 'pallet', 'truckload', 'tent', 'blanket', 'dose', 'vaccine', 'meal', 'bushel', 'gallon', 'ration', 'parcel', 'kit',
  ],
  labels: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'sep.', 'oct.', 'nov.', 'dec.', 'number', 'page', 'no.', 'highway', 'route', 'flight', 'chapter', 'section', 'channel', 'article', 'resolution', 'line', 'room', 'building', 'day', 'week', 'phase', 'level'],
  measures: [
    'year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'decade', 'century', 'night', 'morning', 'time', 'percent', 'per', '%', 'percentage', 'point', 'kilometre', 'kilometer', 'km', 'mile', 'metre', 'meter', 'foot', 'inch', 'yard', 'hectare', 'acre', 'degree', 'year-old', 'vote', 'seat', 'round', 'occasion', 'country', 'nation', 'state', 'province', 'district', 'city', 'town', 'village',
    'building', 'house', 'home', 'vehicle', 'car', 'truck', 'tank', 'plane', 'aircraft', 'helicopter', 'drone', 'missile', 'rocket', 'shell', 'bomb', 'bullet', 'shot', 'attack', 'raid', 'strike', 'school', 'hospital', 'church', 'mosque', 'ship', 'boat', 'vessel', 'count', 'article', 'resolution', 'page', 'party', 'group', 'union', 'agency', 'organisation', 'organization', 'company', 'event', 'reason', 'point', 'area', 'region',
    'street', 'road', 'bridge', 'border', 'weapon', 'rifle', 'gun', 'charge', 'case', 'side', 'front', 'site', 'place', 'location', 'station', 'position', 'a.m.', 'p.m.', 'gmt', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'o’clock', "o'clock", 'suburb',
  ],
}
