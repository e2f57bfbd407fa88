import type { TimeParts, TimeWords } from '../../time-words.ts'
import { expressions, rules } from './times-rules.ts'

const weekdays = { mandag: 1, tirsdag: 2, onsdag: 3, torsdag: 4, fredag: 5, lørdag: 6, søndag: 7 } as const
const parts = {
  morgen: 'morning', formiddag: 'forenoon', ettermiddag: 'afternoon', kveld: 'evening', natt: 'night', aften: 'evening', morgenen: 'morning', formiddagen: 'forenoon', ettermiddagen: 'afternoon', kvelden: 'evening', natten: 'night', natta: 'night',
} as const
const small = { to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, tolv: 12, fjorten: 14, tjue: 20 } as const
const tens = { tjue: 20, tretti: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90 } as const

/** Words of time expressions in bokmål. */
export const times: TimeWords = {
  words: {
    month: {
      januar: 1, februar: 2, mars: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8, september: 9, oktober: 10, november: 11, desember: 12,
      'jan.': 1, 'feb.': 2, 'febr.': 2, 'apr.': 4, 'aug.': 8, 'sept.': 9, 'sep.': 9, 'okt.': 10, 'nov.': 11, 'des.': 12,
    },
    weekday: { ...weekdays, ...each(weekdays, (day) => `${day}ens`), ...each(weekdays, (day) => `${day}en`), 'lørda\'n': 6, 'søndan': 7 },
    weekdays: { mandager: 1, tirsdager: 2, onsdager: 3, torsdager: 4, fredager: 5, lørdager: 6, søndager: 7 },
    unit: {
      sekund: 'second', sekunder: 'second', minutt: 'minute', minutter: 'minute', minuttene: 'minute', minutters: 'minute', time: 'hour', timer: 'hour', timen: 'hour', timene: 'hour', timers: 'hour', dag: 'day', dager: 'day', dagen: 'day', dagene: 'day', dagers: 'day', døgn: 'day', døgnet: 'day',
      døgnene: 'day', døgns: 'day', uke: 'week', uker: 'week', uken: 'week', uka: 'week', ukene: 'week', ukers: 'week', måned: 'month', måneder: 'month', måneden: 'month', månedene: 'month', måneders: 'month', kvartal: 'quarter', kvartalet: 'quarter', kvartaler: 'quarter',
      kvartalene: 'quarter', halvår: 'half', halvåret: 'half', år: 'year', året: 'year', årene: 'year', åra: 'year', års: 'year', tiår: 'decade', tiåret: 'decade', tiårene: 'decade', tiårs: 'decade', århundre: 'century', århundrer: 'century', århundret: 'century', helg: 'weekend', helgen: 'weekend', helga: 'weekend', helger: 'weekend',
    },
    one: { dag: 'day', dagen: 'day', døgn: 'day', uke: 'week', uken: 'week', uka: 'week', måned: 'month', måneden: 'month', kvartal: 'quarter', kvartalet: 'quarter', halvår: 'half', år: 'year', året: 'year', tiår: 'decade', tiåret: 'decade', århundre: 'century', århundret: 'century', helg: 'weekend', helgen: 'weekend', helga: 'weekend' },
    units: { sekunder: 'second', minutter: 'minute', timer: 'hour', dager: 'day', uker: 'week', måneder: 'month', år: 'year', årevis: 'year', månedsvis: 'month', ukevis: 'week', dagevis: 'day', timevis: 'hour', tiår: 'decade', århundrer: 'century' },
    unitNow: { uken: 'week', uka: 'week', helgen: 'weekend', helga: 'weekend', måneden: 'month' },
    unitDefinite: { uken: 'week', uka: 'week', helgen: 'weekend', helga: 'weekend', måneden: 'month', dagen: 'day', året: 'year' },
    weekendDefinite: { helgen: 'weekend', helga: 'weekend' },
    dayDefinite: { dagen: 'day', uken: 'week', uka: 'week', måneden: 'month', helgen: 'weekend', helga: 'weekend' },
    yearDefinite: { året: 'year', tiåret: 'decade' },
    dayWord: { dag: 'day', døgn: 'day' },
    decadeWord: { tiår: 'decade', århundre: 'century' },
    perUnit: { året: 'year', måneden: 'month', uken: 'week', uka: 'week', dagen: 'day', døgnet: 'day', timen: 'hour' },
    part: parts,
    parts: parts,
    season: { vår: 'SP', våren: 'SP', sommer: 'SU', sommeren: 'SU', høst: 'FA', høsten: 'FA', vinter: 'WI', vinteren: 'WI' },
    seasonNow: { vår: 'SP', sommer: 'SU', høst: 'FA', vinter: 'WI' },
    seasonDefinite: { våren: 'SP', sommeren: 'SU', høsten: 'FA', vinteren: 'WI' },
    holiday: {
      julaften: 'christmas-eve', julekvelden: 'christmas-eve', sankthans: 'midsummer-day', 'første juledag': 'christmas', '1. juledag': 'christmas', 'andre juledag': 'second-christmas', '2. juledag': 'second-christmas', juledag: 'christmas', nyttårsaften: 'new-years-eve', nyttårsdag: 'new-year', 'første nyttårsdag': 'new-year', '1. nyttårsdag': 'new-year',
      lillejulaften: 'little-eve', skjærtorsdag: 'maundy', langfredag: 'good-friday', påskeaften: 'easter-eve', påskedag: 'easter', 'første påskedag': 'easter', '1. påskedag': 'easter', 'andre påskedag': 'easter-monday', '2. påskedag': 'easter-monday', palmesøndag: 'palm-sunday', 'kristi himmelfartsdag': 'ascension',
      pinseaften: 'whit-eve', 'første pinsedag': 'whit', '1. pinsedag': 'whit', 'andre pinsedag': 'whit-monday', '2. pinsedag': 'whit-monday', sankthansaften: 'midsummer', grunnlovsdagen: 'constitution', nyttår: 'new-year',
    },
    holidays: { julen: 'christmas', jula: 'christmas', påsken: 'easter', påska: 'easter', pinsen: 'whit', pinsa: 'whit' },
    oclock: { klokken: 'at', klokka: 'at', 'kl.': 'at', kl: 'at', 'klokken.': 'at' },
    midnight: { midnatt: 'at' },
    yearEnd: { årsskiftet: 'at', nyttår: 'at' },
    edge: {
      begynnelsen: 'start', starten: 'start', innledningen: 'start', midten: 'mid', slutten: 'end', utgangen: 'end', inngangen: 'start',
    },
    early: { tidlig: 'start' },
    halfHour: { halvtime: 'at' },
    zone: {
      gmt: 'UTC', utc: 'UTC', 'norsk tid': 'Europe/Oslo', 'lokal tid': 'local', 'svensk tid': 'Europe/Stockholm', 'dansk tid': 'Europe/Copenhagen', 'finsk tid': 'Europe/Helsinki', 'britisk tid': 'Europe/London', 'amerikansk tid': 'America/New_York', 'sentraleuropeisk tid': 'Europe/Paris', 'russisk tid': 'Europe/Moscow',
      'ukrainsk tid': 'Europe/Kyiv', 'japansk tid': 'Asia/Tokyo', 'kinesisk tid': 'Asia/Shanghai', 'israelsk tid': 'Asia/Jerusalem', 'indisk tid': 'Asia/Kolkata', 'iransk tid': 'Asia/Tehran', 'tyrkisk tid': 'Europe/Istanbul', 'tysk tid': 'Europe/Berlin', 'fransk tid': 'Europe/Paris', 'spansk tid': 'Europe/Madrid',
      'moskva-tid': 'Europe/Moscow', 'moskvatid': 'Europe/Moscow', 'new york-tid': 'America/New_York', cet: '+01:00', cest: '+02:00', est: '-05:00', edt: '-04:00', 'gresk tid': 'Europe/Athens', 'polsk tid': 'Europe/Warsaw', 'italiensk tid': 'Europe/Rome', 'sørkoreansk tid': 'Asia/Seoul', 'australsk tid': 'Australia/Sydney',
    },
    hourish: { ...hours('-tiden'), ...hours('-tida') },
    hourishWord: { ...clockWords('tiden'), ...clockWords('tida') },
    mealtime: { lunsjtid: 'at', lunsjtider: 'at', middagstid: 'at' },
    half: { 'første halvår': 1, 'andre halvår': 2, '1. halvår': 1, '2. halvår': 2 },
    ref: { nylig: 'PAST_REF', 'nå for tiden': 'PRESENT_REF' },
    adjective: { hele: 'whole', strake: 'straight', lange: 'long' },
  },
  phrases: phrases(),
  ordinals: {
    første: 1, annen: 2, andre: 2, annet: 2, tredje: 3, fjerde: 4, femte: 5, sjette: 6, sjuende: 7, syvende: 7, åttende: 8, niende: 9, tiende: 10, ellevte: 11, tolvte: 12, trettende: 13, fjortende: 14, femtende: 15, sekstende: 16, syttende: 17, attende: 18, nittende: 19, tjuende: 20, siste: -1,
  },
  numbers: {
    null: 0, en: 1, én: 1, ett: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tyve: 20, tredve: 30, ...tens,
    ...Object.fromEntries(Object.entries(tens).flatMap(([ten, value]) => Object.entries({ en: 1, ett: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9 }).map(([one, more]) => [ten + one, value + more]))),
    hundre: 100, tusen: 1000,
  },
  numberJoints: ['og'],
  decadeEndings: ['-tallet', '-årene', '-åra', '-tallets', '-talet', '-åras'],
  rules,
  expressions,
  dayParts: {
    morning: ['MO', 5, 9], forenoon: ['MO', 9, 12], midday: ['MI', 11, 14], afternoon: ['AF', 12, 18], evening: ['EV', 18, 24], night: ['NI', 0, 6], early: ['', 5, 8], late: ['', 20, 24],
  },
  holidays: {
    'christmas-eve': [12, 24], 'christmas': [12, 25], 'second-christmas': [12, 26], 'new-years-eve': [12, 31], 'new-year': [1, 1], 'little-eve': [12, 23], 'maundy': [-3], 'good-friday': [-2], 'easter-eve': [-1], 'easter': [0], 'easter-monday': [1], 'palm-sunday': [-7], 'ascension': [39], 'whit-eve': [48],
    'whit': [49], 'whit-monday': [50], 'midsummer': [6, 23], 'midsummer-day': [6, 24], 'constitution': [5, 17],
  },
  dateOrder: 'day-month',
  figuresAre24: true,
  objectLinks: [],
  future: ['skulle', 'ville', 'skal', 'vil', 'kunne', 'måtte', 'burde'],
  supposing: ['skulle', 'skal', 'kunne', 'måtte', 'burde'],
  perfect: ['ha'],
  plans: ['planlagt', 'ventet', 'venta', 'berammet', 'satt', 'berame', 'vente', 'planlegge', 'planleggje', 'vedta', 'beslutte', 'avtale', 'enig', 'einig', 'ønske', 'ønskje', 'håpe', 'håpa', 'ville', 'tenke', 'tenkje', 'klar'],
  monthCase: 'small',
  shy: ['mars', 'vår', 'høst', 'time', 'morgen', 'aften', 'kveld', 'natt', 'dag', 'dagen', 'sommer', 'vinter', 'sommeren', 'vinteren', 'høsten', 'våren', 'natten', 'natta', 'kvelden', 'morgenen', 'ettermiddagen', 'formiddagen', 'ettermiddag', 'formiddag'],
  shyAfter: ['i', 'fra', 'til', 'siden', 'mars', 'om', 'på', 'før', 'etter', 'ut', 'og'],
  clockBefore: ['halv', 'kvart', 'på', 'over'],
  prefixes: { 'midt-': 'mid' },
  namesBefore: [],
  yearAfter: ['i', 'siden', 'fra', 'til', 'etter', 'før', 'innen', 'mellom', 'rundt', 'året', 'år', '('],
}

/** «firetiden»: around that hour. */
function clockWords(ending: string): Readonly<Record<string, number>> {
  return Object.fromEntries(['et', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'].map((word, index) => [word + ending, index + 1]))
}

/** «16-tiden»: around that hour. */
function hours(ending: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [`${hour + 1}${ending}`, hour + 1] as const))
}

function each<T>(words: Readonly<Record<string, T>>, form: (word: string) => string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(words).map(([word, value]) => [form(word), value]))
}

/** Words that carry several pieces: compounds of a weekday and a part of the day, of a number and a unit. */
function phrases(): TimeWords['phrases'] {
  const shift: Record<string, TimeParts> = {
    'i dag': { shift: 0 }, 'i går': { shift: -1 }, 'i morgen': { shift: 1 }, 'i overmorgen': { shift: 2 }, 'i forgårs': { shift: -2 }, 'overmorgen': { shift: 2 }, 'gårsdagen': { shift: -1 }, 'morgendagen': { shift: 1 }, 'idag': { shift: 0 },
    'igår': { shift: -1 }, 'imorgen': { shift: 1 },
  }
  const nowpart: Record<string, TimeParts> = {
    'i kveld': { shift: 0, part: 'evening' }, 'i ettermiddag': { shift: 0, part: 'afternoon' }, 'i formiddag': { shift: 0, part: 'forenoon' }, 'i morges': { shift: 0, part: 'morning' }, 'i natt': { tonight: true, part: 'night' }, 
    'i går kveld': { shift: -1, part: 'evening' }, 'i går morges': { shift: -1, part: 'morning' }, 'i aften': { shift: 0, part: 'evening' }, 'ikveld': { shift: 0, part: 'evening' }, 'inatt': { tonight: true, part: 'night' },
  }
  const weekdayPart: Record<string, TimeParts> = Object.fromEntries(
    Object.entries(weekdays).flatMap(([day, weekday]) => Object.entries(parts).flatMap(([part, name]) => [[`${day}s${part}`, { weekday, part: name }], [`${day} ${part}`, { weekday, part: name }]])),
  )
  const units = { årig: 'year', årige: 'year', års: 'year', dagers: 'day', timers: 'hour', ukers: 'week', måneders: 'month', minutters: 'minute' } as const
  const lengthAdjective: Record<string, TimeParts> = Object.fromEntries(
    Object.entries(small).flatMap(([number, count]) => Object.entries(units).map(([unit, name]) => [`${number}${unit}`, { unit: name, count, length: true }])),
  )
  const everyAdjective: Record<string, TimeParts> = {
    daglig: { unit: 'day', every: true }, daglige: { unit: 'day', every: true }, ukentlig: { unit: 'week', every: true }, ukentlige: { unit: 'week', every: true }, månedlig: { unit: 'month', every: true }, månedlige: { unit: 'month', every: true }, årlig: { unit: 'year', every: true }, årlige: { unit: 'year', every: true },
  }
  const partDefinite: Record<string, TimeParts> = { kvelden: { part: 'evening' }, natten: { part: 'night' }, natta: { part: 'night' }, morgenen: { part: 'morning' }, ettermiddagen: { part: 'afternoon' }, formiddagen: { part: 'forenoon' } }
  const sinceThen: Record<string, TimeParts> = { 'siden da': { approx: 'since', lean: 'past', anaphor: 'same' }, 'siden den gang': { approx: 'since', lean: 'past', anaphor: 'same' } }
  const genitive: Record<string, TimeParts> = { 'dagens': { shift: 0 }, 'gårsdagens': { shift: -1 }, 'morgendagens': { shift: 1 }, 'kveldens': { shift: 0, part: 'evening' }, 'nattens': { tonight: true, part: 'night' }, 'formiddagens': { shift: 0, part: 'forenoon' } }
  return { genitive, sinceThen, shift, nowpart, weekdayPart, lengthAdjective, everyAdjective, partDefinite }
}
