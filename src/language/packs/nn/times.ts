import { expressions, rules } from '../nb/times-rules.ts'
import type { TimeParts, TimeWords } from '../../time-words.ts'

const weekdays = { måndag: 1, mandag: 1, tysdag: 2, tirsdag: 2, onsdag: 3, torsdag: 4, fredag: 5, laurdag: 6, lørdag: 6, sundag: 7, søndag: 7 } as const
const parts = {
  morgon: 'morning', føremiddag: 'forenoon', formiddag: 'forenoon', ettermiddag: 'afternoon', kveld: 'evening', natt: 'night', morgonen: 'morning', føremiddagen: 'forenoon', formiddagen: 'forenoon', ettermiddagen: 'afternoon', kvelden: 'evening', natta: 'night', notta: 'night', morgo: 'morning',
} as const
const small = { to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, åtte: 8, ni: 9, ti: 10, tolv: 12, fjorten: 14, tjue: 20 } as const
const tens = { tjue: 20, tretti: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90 } as const

/** Words of time expressions in nynorsk. */
export const times: TimeWords = {
  words: {
    month: {
      januar: 1, februar: 2, mars: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8, september: 9, oktober: 10, november: 11, desember: 12,
      'jan.': 1, 'feb.': 2, 'febr.': 2, 'apr.': 4, 'aug.': 8, 'sept.': 9, 'sep.': 9, 'okt.': 10, 'nov.': 11, 'des.': 12,
    },
    weekday: { ...weekdays, ...each(weekdays, (day) => `${day}ens`), ...each(weekdays, (day) => `${day}en`) },
    weekdays: { måndagar: 1, tysdagar: 2, onsdagar: 3, torsdagar: 4, fredagar: 5, laurdagar: 6, sundagar: 7, søndagar: 7 },
    unit: {
      sekund: 'second', sekunda: 'second', minutt: 'minute', minuttar: 'minute', minutta: 'minute', minuttane: 'minute', time: 'hour', timar: 'hour', timen: 'hour', timane: 'hour', timars: 'hour', dag: 'day', dagar: 'day', dagen: 'day', dagane: 'day', dagars: 'day', døgn: 'day', døger: 'day', døgnet: 'day', døgna: 'day',
      døgeret: 'day', veke: 'week', veker: 'week', veka: 'week', vekene: 'week', vekers: 'week', månad: 'month', månader: 'month', månaden: 'month', månadene: 'month', månadane: 'month', månaders: 'month', månadar: 'month', kvartal: 'quarter', kvartalet: 'quarter', kvartala: 'quarter',
      halvår: 'half', halvåret: 'half', år: 'year', året: 'year', åra: 'year', års: 'year', tiår: 'decade', tiåret: 'decade', tiåra: 'decade', hundreår: 'century', hundreåret: 'century', hundreåra: 'century', helg: 'weekend', helga: 'weekend', helgar: 'weekend', helger: 'weekend',
    },
    one: { dag: 'day', dagen: 'day', døgn: 'day', døger: 'day', veke: 'week', veka: 'week', månad: 'month', månaden: 'month', kvartal: 'quarter', kvartalet: 'quarter', halvår: 'half', år: 'year', året: 'year', tiår: 'decade', tiåret: 'decade', hundreår: 'century', hundreåret: 'century', helg: 'weekend', helga: 'weekend' },
    units: { sekund: 'second', minutt: 'minute', timar: 'hour', dagar: 'day', veker: 'week', månader: 'month', månadar: 'month', år: 'year', årevis: 'year', månadsvis: 'month', vekevis: 'week', dagevis: 'day', timevis: 'hour', tiår: 'decade', hundreår: 'century' },
    unitNow: { veka: 'week', helga: 'weekend', månaden: 'month' },
    unitDefinite: { veka: 'week', helga: 'weekend', månaden: 'month', dagen: 'day', året: 'year' },
    weekendDefinite: { helgen: 'weekend', helga: 'weekend' },
    dayDefinite: { dagen: 'day', veka: 'week', månaden: 'month', helga: 'weekend' },
    yearDefinite: { året: 'year', tiåret: 'decade' },
    dayWord: { dag: 'day', døgn: 'day' },
    decadeWord: { tiår: 'decade', hundreår: 'century' },
    perUnit: { året: 'year', månaden: 'month', veka: 'week', dagen: 'day', døgnet: 'day', døgeret: 'day', timen: 'hour' },
    part: parts,
    parts,
    season: { vår: 'SP', våren: 'SP', sommar: 'SU', sommaren: 'SU', haust: 'FA', hausten: 'FA', vinter: 'WI', vinteren: 'WI' },
    seasonNow: { vår: 'SP', sommar: 'SU', haust: 'FA', vinter: 'WI' },
    seasonDefinite: { våren: 'SP', sommaren: 'SU', hausten: 'FA', vinteren: 'WI' },
    holiday: {
      julaftan: 'christmas-eve', julekvelden: 'christmas-eve', sankthans: 'midsummer-day', julafta: 'christmas-eve', 'første juledag': 'christmas', 'fyrste juledag': 'christmas', '1. juledag': 'christmas', 'andre juledag': 'second-christmas', '2. juledag': 'second-christmas', juledag: 'christmas', nyttårsaftan: 'new-years-eve', nyttårsafta: 'new-years-eve', nyttårsdag: 'new-year',
      'første nyttårsdag': 'new-year', 'fyrste nyttårsdag': 'new-year', '1. nyttårsdag': 'new-year', veslejulaftan: 'little-eve', veslejulafta: 'little-eve', skjærtorsdag: 'maundy', skirtorsdag: 'maundy', langfredag: 'good-friday', påskeaftan: 'easter-eve', påskeafta: 'easter-eve', påskedag: 'easter', 'første påskedag': 'easter',
      'fyrste påskedag': 'easter', '1. påskedag': 'easter', 'andre påskedag': 'easter-monday', '2. påskedag': 'easter-monday', palmesundag: 'palm-sunday', palmesøndag: 'palm-sunday', 'kristi himmelfartsdag': 'ascension', pinseaftan: 'whit-eve', pinseafta: 'whit-eve', 'første pinsedag': 'whit', '1. pinsedag': 'whit',
      'andre pinsedag': 'whit-monday', '2. pinsedag': 'whit-monday', sankthansaftan: 'midsummer', jonsok: 'midsummer-day', jonsokaftan: 'midsummer', grunnlovsdagen: 'constitution', nyttår: 'new-year',
    },
    holidays: { jula: 'christmas', julehelga: 'christmas', påska: 'easter', pinsa: 'whit' },
    oclock: { klokka: 'at', 'kl.': 'at', kl: 'at' },
    midnight: { midnatt: 'at' },
    yearEnd: { årsskiftet: 'at', nyttår: 'at' },
    edge: { byrjinga: 'start', starten: 'start', innleiinga: 'start', midten: 'mid', slutten: 'end', utgangen: 'end', inngangen: 'start', enden: 'end' },
    early: { tidleg: 'start' },
    halfHour: { halvtime: 'at' },
    zone: {
      gmt: 'UTC', utc: 'UTC', 'norsk tid': 'Europe/Oslo', 'lokal tid': 'local', 'svensk tid': 'Europe/Stockholm', 'dansk tid': 'Europe/Copenhagen', 'finsk tid': 'Europe/Helsinki', 'britisk tid': 'Europe/London', 'amerikansk tid': 'America/New_York', 'sentraleuropeisk tid': 'Europe/Paris', 'russisk tid': 'Europe/Moscow',
      'ukrainsk tid': 'Europe/Kyiv', 'japansk tid': 'Asia/Tokyo', 'kinesisk tid': 'Asia/Shanghai', 'israelsk tid': 'Asia/Jerusalem', 'indisk tid': 'Asia/Kolkata', 'iransk tid': 'Asia/Tehran', 'tyrkisk tid': 'Europe/Istanbul', 'tysk tid': 'Europe/Berlin', 'fransk tid': 'Europe/Paris', 'spansk tid': 'Europe/Madrid',
      moskvatid: 'Europe/Moscow', 'moskva-tid': 'Europe/Moscow', cet: '+01:00', cest: '+02:00', est: '-05:00', edt: '-04:00', 'gresk tid': 'Europe/Athens', 'polsk tid': 'Europe/Warsaw', 'italiensk tid': 'Europe/Rome', 'sørkoreansk tid': 'Asia/Seoul', 'australsk tid': 'Australia/Sydney',
    },
    hourish: { ...hours('-tiden'), ...hours('-tida') },
    hourishWord: { ...clockWords('tida'), ...clockWords('tiden') },
    mealtime: { lunsjtid: 'at', lunsjtider: 'at', middagstid: 'at' },
    half: { 'første halvår': 1, 'fyrste halvår': 1, 'andre halvår': 2, '1. halvår': 1, '2. halvår': 2 },
    ref: { nyleg: 'PAST_REF', 'no for tida': 'PRESENT_REF' },
    adjective: { heile: 'whole', strake: 'straight', lange: 'long' },
  },
  phrases: phrases(),
  ordinals: {
    første: 1, fyrste: 1, andre: 2, anna: 2, tredje: 3, fjerde: 4, femte: 5, sjette: 6, sjuande: 7, åttande: 8, niande: 9, tiande: 10, ellevte: 11, tolvte: 12, trettande: 13, fjortande: 14, femtande: 15, sekstande: 16, syttande: 17, attande: 18, nittande: 19, tjuande: 20, siste: -1,
  },
  numbers: {
    null: 0, ein: 1, éin: 1, eitt: 1, ett: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tjuge: 20, ...tens,
    ...Object.fromEntries(Object.entries(tens).flatMap(([ten, value]) => Object.entries({ ein: 1, eitt: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, åtte: 8, ni: 9 }).map(([one, more]) => [ten + one, value + more]))),
    hundre: 100, tusen: 1000,
  },
  numberJoints: ['og'],
  decadeEndings: ['-talet', '-åra', '-talets', '-tallet'],
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
  shy: ['mars', 'vår', 'haust', 'time', 'morgon', 'morgo', 'kveld', 'natt', 'dag', 'dagen', 'sommar', 'vinter', 'sommaren', 'vinteren', 'hausten', 'våren', 'natta', 'notta', 'kvelden', 'morgonen', 'ettermiddagen', 'føremiddagen', 'ettermiddag', 'føremiddag', 'formiddag'],
  shyAfter: ['i', 'frå', 'til', 'sidan', 'mars', 'om', 'på', 'før', 'etter', 'ut', 'og'],
  clockBefore: ['halv', 'kvart', 'på', 'over'],
  prefixes: { 'midt-': 'mid' },
  namesBefore: [],
  yearAfter: ['i', 'sidan', 'frå', 'til', 'etter', 'før', 'innan', 'mellom', 'rundt', 'året', 'år', '('],
}

/** «firetida»: around that hour. */
function clockWords(ending: string): Readonly<Record<string, number>> {
  return Object.fromEntries(['eit', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'].map((word, index) => [word + ending, index + 1]))
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
    'i dag': { shift: 0 }, 'i går': { shift: -1 }, 'i morgon': { shift: 1 }, 'i overmorgon': { shift: 2 }, 'overmorgon': { shift: 2 }, 'i førgår': { shift: -2 }, 'i førgårs': { shift: -2 }, 'i forgårs': { shift: -2 }, 'gårsdagen': { shift: -1 }, 'morgondagen': { shift: 1 }, 'idag': { shift: 0 },
    'i morgo': { shift: 1 },
  }
  const nowpart: Record<string, TimeParts> = {
    'i kveld': { shift: 0, part: 'evening' }, 'i ettermiddag': { shift: 0, part: 'afternoon' }, 'i føremiddag': { shift: 0, part: 'forenoon' }, 'i formiddag': { shift: 0, part: 'forenoon' }, 'i morges': { shift: 0, part: 'morning' }, 'i natt': { tonight: true, part: 'night' }, 'i går kveld': { shift: -1, part: 'evening' },
    'i går morgon': { shift: -1, part: 'morning' }, 'i morgon tidleg': { shift: 1, part: 'morning' }, 'i dag tidleg': { shift: 0, part: 'morning' }, 'i aften': { shift: 0, part: 'evening' },
  }
  const weekdayPart: Record<string, TimeParts> = Object.fromEntries(
    Object.entries(weekdays).flatMap(([day, weekday]) => Object.entries(parts).flatMap(([part, name]) => [[`${day}s${part}`, { weekday, part: name }], [`${day} ${part}`, { weekday, part: name }]])),
  )
  const units = { årig: 'year', årige: 'year', års: 'year', dagars: 'day', timars: 'hour', vekers: 'week', månaders: 'month', minuttars: 'minute', minutts: 'minute' } as const
  const lengthAdjective: Record<string, TimeParts> = Object.fromEntries(
    Object.entries(small).flatMap(([number, count]) => Object.entries(units).map(([unit, name]) => [`${number}${unit}`, { unit: name, count, length: true }])),
  )
  const everyAdjective: Record<string, TimeParts> = {
    dagleg: { unit: 'day', every: true }, daglege: { unit: 'day', every: true }, vekentleg: { unit: 'week', every: true }, vekentlege: { unit: 'week', every: true }, månadleg: { unit: 'month', every: true }, månadlege: { unit: 'month', every: true }, årleg: { unit: 'year', every: true }, årlege: { unit: 'year', every: true },
  }
  const partDefinite: Record<string, TimeParts> = { kvelden: { part: 'evening' }, natta: { part: 'night' }, notta: { part: 'night' }, morgonen: { part: 'morning' }, ettermiddagen: { part: 'afternoon' }, føremiddagen: { part: 'forenoon' }, formiddagen: { part: 'forenoon' } }
  const sinceThen: Record<string, TimeParts> = { 'sidan då': { approx: 'since', lean: 'past', anaphor: 'same' }, 'sidan da': { approx: 'since', lean: 'past', anaphor: 'same' }, 'sidan den gongen': { approx: 'since', lean: 'past', anaphor: 'same' } }
  const genitive: Record<string, TimeParts> = { 'dagens': { shift: 0 }, 'gårsdagens': { shift: -1 }, 'morgondagens': { shift: 1 }, 'kveldens': { shift: 0, part: 'evening' } }
  return { genitive, sinceThen, shift, nowpart, weekdayPart, lengthAdjective, everyAdjective, partDefinite }
}
