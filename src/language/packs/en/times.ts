import type { TimeWords } from '../../time-words.ts'

/** Words of time expressions in English. */
export const times: TimeWords = {
  words: {
    month: {
      'january': 1, 'february': 2, 'march': 3, 'april': 4, 'may': 5, 'june': 6, 'july': 7, 'august': 8, 'september': 9, 'october': 10, 'november': 11, 'december': 12,
      'jan.': 1, 'feb.': 2, 'mar.': 3, 'apr.': 4, 'jun.': 6, 'jul.': 7, 'aug.': 8, 'sept.': 9, 'sep.': 9, 'oct.': 10, 'nov.': 11, 'dec.': 12,
      'jan': 1, 'feb': 2, 'apr': 4, 'jun': 6, 'jul': 7, 'aug': 8, 'sept': 9, 'sep': 9, 'oct': 10, 'nov': 11, 'dec': 12,
    },
    weekday: {
      monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
      'mon.': 1, 'tues.': 2, 'tue.': 2, 'wed.': 3, 'thurs.': 4, 'thu.': 4, 'fri.': 5, 'sat.': 6, 'sun.': 7,
    },
    weekdays: { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 },
    unit: {
      seconds: 'second', minute: 'minute', minutes: 'minute', min: 'minute', hour: 'hour', hours: 'hour', day: 'day', days: 'day', week: 'week', weeks: 'week',
      weekend: 'weekend', weekends: 'weekend', month: 'month', months: 'month', quarter: 'quarter', quarters: 'quarter', year: 'year', years: 'year', decade: 'decade', decades: 'decade',
      century: 'century', centuries: 'century', fortnight: 'week', semester: 'half',
    },
    one: { minute: 'minute', hour: 'hour', day: 'day', week: 'week', weekend: 'weekend', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade', century: 'century', semester: 'half' },
    quarterName: { q1: 1, q2: 2, q3: 3, q4: 4 },
    units: {
      minutes: 'minute', hours: 'hour', days: 'day', weeks: 'week', months: 'month', years: 'year', decades: 'decade', centuries: 'century',
    },
    part: {
      morning: 'morning', afternoon: 'afternoon', evening: 'evening', night: 'night', dawn: 'dawn', dusk: 'evening', midday: 'midday', lunchtime: 'midday', overnight: 'overnight',
    },
    season: { spring: 'SP', springtime: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' },
    holiday: {
      'christmas day': 'christmas', 'christmas eve': 'christmas-eve', christmas: 'christmas', "new year 's eve": 'new-years-eve', "new year 's day": 'new-year', 'easter sunday': 'easter',
      'easter monday': 'easter-monday', easter: 'easter', 'good friday': 'good-friday', 'thanksgiving day': 'thanksgiving', thanksgiving: 'thanksgiving', halloween: 'halloween', 'labor day': 'labor-day',
      'memorial day': 'memorial-day', 'independence day': 'independence-day', "valentine 's day": 'valentine', 'boxing day': 'boxing-day', 'veterans day': 'veterans-day', 'palm sunday': 'palm-sunday',
      'columbus day': 'columbus-day', 'may day': 'may-day', 'martin luther king day': 'king-day',
    },
    meridiem: { 'a.m.': 'am', 'p.m.': 'pm', am: 'am', pm: 'pm', 'a.m': 'am', 'p.m': 'pm' },
    zone: {
      gmt: 'UTC', utc: 'UTC', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', bst: '+01:00', cet: '+01:00', cest: '+02:00',
      eet: '+02:00', eest: '+03:00', msk: '+03:00', ist: '+05:30', jst: '+09:00', kst: '+09:00', aest: '+10:00', aedt: '+11:00', 'local time': 'local', 'eastern time': 'America/New_York',
      'eastern daylight time': '-04:00', 'eastern standard time': '-05:00', 'central time': 'America/Chicago', 'pacific time': 'America/Los_Angeles', 'mountain time': 'America/Denver',
      'moscow time': 'Europe/Moscow', 'london time': 'Europe/London', 'new york time': 'America/New_York', 'central european time': 'Europe/Paris', 'tokyo time': 'Asia/Tokyo', 'beijing time': 'Asia/Shanghai',
      'est.': '-05:00', 'edt.': '-04:00', 'gmt.': 'UTC', 'utc.': 'UTC', 'pst.': '-08:00', 'pdt.': '-07:00', 'cst.': '-06:00', 'cdt.': '-05:00', 'greenwich mean time': 'UTC', 'kyiv time': 'Europe/Kyiv', 'british time': 'Europe/London', 'uk time': 'Europe/London', 'paris time': 'Europe/Paris', 'hong kong time': 'Asia/Hong_Kong', 'et': 'America/New_York',
    },
    which: { last: -1, this: 0, next: 1, coming: 1, upcoming: 1, previous: -1, current: 0, past: -1 },
    edge: {
      beginning: 'start', start: 'start', end: 'end', close: 'end', middle: 'mid', mid: 'mid', outset: 'start', eve: 'start',
    },
    early: { early: 'start', late: 'end', mid: 'mid' },
    decadeName: {
      twenties: 1920, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990,
    },
  },
  phrases: {
    sinceThen: { 'since then': { approx: 'since', lean: 'past', anaphor: 'same' } },
    phrase: {
    today: { shift: 0 }, yesterday: { shift: -1 }, tomorrow: { shift: 1 }, tonight: { shift: 0, part: 'night' },
    'the day before yesterday': { shift: -2 }, 'the day after tomorrow': { shift: 2 }, 'last night': { shift: -1, part: 'night' }, 'last evening': { shift: -1, part: 'evening' }, 'yesterday night': { shift: -1, part: 'night' },
    now: { ref: 'PRESENT_REF' }, currently: { ref: 'PRESENT_REF' }, presently: { ref: 'PRESENT_REF' }, nowadays: { ref: 'PRESENT_REF' }, current: { ref: 'PRESENT_REF' }, 'right now': { ref: 'PRESENT_REF' },
    'at the moment': { ref: 'PRESENT_REF' }, 'at present': { ref: 'PRESENT_REF' }, 'these days': { ref: 'PRESENT_REF' }, 'the present': { ref: 'PRESENT_REF' }, 'this time': { ref: 'PRESENT_REF' },
    recently: { ref: 'PAST_REF' }, recent: { ref: 'PAST_REF' }, 'more recently': { ref: 'PAST_REF' }, 'most recently': { ref: 'PAST_REF' }, 'the past': { ref: 'PAST_REF' },
    'long ago': { ref: 'PAST_REF' }, 'at the time': { ref: 'PAST_REF' }, 'at that time': { ref: 'PAST_REF' }, 'as soon': { none: true }, 'soon as': { none: true }, 'how soon': { none: true }, lately: { ref: 'PAST_REF' },
    'the future': { ref: 'FUTURE_REF' }, 'the near future': { ref: 'FUTURE_REF' }, 'very soon': { ref: 'FUTURE_REF' },
    daily: { unit: 'day', every: true }, weekly: { unit: 'week', every: true }, monthly: { unit: 'month', every: true }, annually: { unit: 'year', every: true }, annual: { unit: 'year', every: true }, yearly: { unit: 'year', every: true },
    hourly: { unit: 'hour', every: true }, nightly: { unit: 'day', every: true },
    midnight: { midnight: true }, noon: { hour: 12, twelve: false }, 'at noon': { hour: 12, twelve: false },
    midweek: { unit: 'week', which: 0, edge: 'mid' },
  },
  },
  numbers: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
    nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000,
  },
  numberJoints: ['-', 'and'],
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16,
    seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, last: -1, final: -1,
  },
  decadeEndings: ['s', "'s", '’s'],
  rules: {
    // dates
    yr: ['{year}', '{shortYear}', 'the year {year}'],
    md: [
      '{month} {day} , <yr>', '{month} {day} <yr>', '{month} {day}', '{month} the {day}', '{day} {month} ,? <yr>', '{day} {month}', 'the? {day} of {month} ,? <yr>', 'the? {day} of {month}', 'the {day} {month}', 'the {month} {day}', 'the {month} {day} , <yr>', '{date}',
      '{year} - {monthNumber} - {day}',
    ],
    my: ['{month} ,? <yr>', '{month} of <yr>', '{month}'],
    yearly: [['last year', { yearShift: -1 }], ["last year 's", { yearShift: -1 }], ['this year', { yearShift: 0 }], ["this year 's", { yearShift: 0 }], ['next year', { yearShift: 1 }], ["next year 's", { yearShift: 1 }]],
    weekly: [['last week', { weekShift: -1 }], ['this week', { weekShift: 0 }], ['next week', { weekShift: 1 }]],
    day: [
      '{weekday} ,? <md>', '{weekday} ,? {slashDate}', '<md>', '{which} {weekday}', 'this past {weekday}', '{weekday} of? <weekly>', ['{weekday} of? last week', { weekShift: -1 }], '{weekday}', '{phrase}', '{month} {day} of? <yearly>', ['a week from {weekday}', { which: 1 }],
      '{holiday} <yr>', '{holiday} <yearly>', 'last|this|next {holiday}', '{holiday}', '{weekday} night', 'the night of {weekday}',
      ['{phrase} , {weekday}', {}], 'this {weekday}',
    ],
    simpleday: ['{weekday} ,? <md>', '<md>', '{which} {weekday}', '{weekday}', '<shift>', '{holiday}'],
    shift: ['<deixis>'],
    deixis: [['today', { shift: 0 }], ['yesterday', { shift: -1 }], ['tomorrow', { shift: 1 }], ['tonight', { shift: 0, part: 'night' }], ['last night', { shift: -1, part: 'night' }]],
    // the clock
    zone: ['{zone}', '{zone} {offset}', '( {zone} {offset} )', '( {zone} {offset}', '( {zone} )', '( {zone}', '( {zone} {clock}', ', {zone}'],
    hours: [
      '{clock} {meridiem}', '{colonClock}', ['{hour} {meridiem}', {}], ["{hour} o'clock", { twelve: true }], ["{hour} o’clock", { twelve: true }], ["{hour} o' clock", { twelve: true }], '{hhmm} hours', ['half past {hour}', { more: 30, twelve: true }],
      ['a? quarter past {hour}', { more: 15, twelve: true }], ['a? quarter to {hour}', { less: 15, twelve: true }], ['{minute:more} minutes? past {hour}', { twelve: true }], ['{minute:less} minutes? to {hour}', { twelve: true }],
      ['noon', { hour: 12, twelve: false }], ['midday', { hour: 12, twelve: false }], ['midnight', { midnight: true }],
    ],
    clock: ['<hours> <zone>?', '{hhmm} <zone>', '{hour} <zone>', '<hours> in the {part}', '<hours> at night'],
    roughly: [
      ['just|shortly|minutes|moments|right before', { approx: 'before' }], ['not long before', { approx: 'before' }], ['just|shortly|minutes|moments|soon after', { approx: 'after' }], ['a little|few before', { approx: 'before' }], ['a few minutes before', { approx: 'before' }],
      ['a few minutes after', { approx: 'after' }], ['a little after', { approx: 'after' }],
      ['at? about|around|approximately|roughly|nearly|almost', { approx: 'about' }], ['some time around', { approx: 'about' }], 
    ],
    time: ['at? <clock>', 'at? <roughly> <clock>', '<roughly> <clock>', 'from <clock>'],
    // a day and its parts
    dayish: [
      'on? <simpleday> {part}', 'in|during|after|before|of|for|over|within <md>', ['by? late {part}', { approx: 'late' }], ['in? the? early {part}', { approx: 'early' }], ['in the late {part}', { approx: 'late' }], 'on? <simpleday> at night', 'on? <simpleday> in the {part}', 'in the {part} of <simpleday>', 'the {part} of <simpleday>', ['in? the early hours of <simpleday>', { approx: 'early' }], ['in? the small|wee hours of <simpleday>', { part: 'overnight' }], ["{weekday} 's early hours", { approx: 'early' }], ['in? the early hours', { part: 'overnight' }], ['on? early|earlier on? <simpleday> {part}?', {}], 'this {part}', 'the {part}', 'in the {part}', ['at? dawn on? <simpleday>', { part: 'dawn' }], ['at {part} on? <simpleday>', {}], ['at {part}', {}], 'on? <day>',
      ['this early morning', { shift: 0, part: 'morning', approx: 'early' }], 'mid -? {part}', ['mid {part} on? <simpleday>', {}], ['by mid -? {part}', {}],
    ],
    dated: [
      ['early on? <dayish>', { approx: 'early' }], ['late on? <dayish>', { approx: 'late' }], ['early in? on? <dayish>', { approx: 'early' }], ['late in|on? <dayish>', { approx: 'late' }], ['mid - <dayish>', {}], ['mid <dayish>', {}],
      'earlier on? <dayish>', 'later on? <dayish>', 'on? <dayish>', ['on? <simpleday> early|late', {}], ['overnight', { shift: 0, part: 'overnight' }], ['overnight on? <simpleday>', { part: 'overnight' }],
    ],
    moment: [
      '<time> ,? <dated>', '<dated> ,? at? <clock>', ['<dated> ,? at {figureHour}', { twelve: true }], '<time>', '<dated>', '<roughly> <dayish>', ['this {part}', { shift: 0 }], ['late this {part}', { shift: 0, approx: 'late' }], ['early this {part}', { shift: 0, approx: 'early' }],
      ['earlier|later this {part}', { shift: 0 }], ['<time> this {part}', { shift: 0 }], ['this {part} at? <time>', { shift: 0 }],
    ],
    // months, years and the like
    period: [
      '<my>', '<yr>', '{month} <yearly>', '{month} of <yearly>', '{which} {month}', ['the week of <md:of>', { unit: 'week' }], 'the? {which} {one:unit}', ['this past {unit}', { which: -1 }], '{which} {season}', '{season} of? <yr>', 'the {season} of <yr>', '<yearly> {season}', '{season} <yearly>', 'the {season}', '{season}',
      ['this past {season}', { which: -1 }], '{decade}', 'the {decade}', 'the {decadeName:decade}', 'the {early:edge} {decadeName:decade}', 'the {early:edge} - {decadeName:decade}', ['the? {ordinal:century} century', {}], ['the? {ordinal:century} - century', {}], 'fiscal <yr>', 'fiscal year <yr>', 'the fiscal year <yr>', '<yearly>', 'the year of? <yr>', ['the full|whole|entire year', { anaphor: 'same', unit: 'year' }], ['the year', { unit: 'year', which: 0 }], ['the quarter', { anaphor: 'same', unit: 'quarter' }], ['the latest quarter', { unit: 'quarter', which: -1 }], 'the? {which} fiscal|calendar|financial|school|same {unit}',
    ],
    quarter: [
      '{quarterName:quarter}', '{quarterName:quarter} of? <yr>', '<yr> {quarterName:quarter}', ['the? {ordinal:half} half of the year', { yearShift: 0 }], ['the? {ordinal:quarter} quarter of the year', { yearShift: 0 }],
      ['the? {ordinal:quarter} quarter', {}], ['the? {ordinal:quarter} - quarter', {}], ['the? {ordinal:quarter} fiscal quarter', {}], ['the? {ordinal:half} half', {}], ['the? {ordinal:quarter} quarter of? <yr>', {}],
      ['the? {ordinal:quarter} quarter of? <yearly>', {}], ['<yearly> {ordinal:quarter} quarter', {}], ['<yearly> {ordinal:quarter} - quarter', {}], ['the? {ordinal:half} half of? <yr>', {}], ['the? {ordinal:half} half of? <yearly>', {}], ['<yearly> {ordinal:half} half', {}],
      ['the? {ordinal:quarter} quarter of fiscal <yr>', {}], ['<yearly> quarter', { quarter: 0 }],
    ],
    part: ['the? {ordinal} {unit} of <period:of>', 'the? {ordinal} {weekday} of <period:of>', 'the? {ordinal} {weekday} in <period:of>', 'the? {ordinal} {unit} in <period:of>'],
    sized: ['<quarter>', '<period>', '<part>'],
    edged: [
      '{early:edge} <period>', '{early:edge} in <sized>', '{early:edge} - <period>', 'early|late this {unit}', 'the? very? {edge} of <sized>', ['the? very? {edge} of the {unit}', { which: 0 }], ['the? very? {edge} of the fiscal|financial|calendar {unit}', { which: 0 }], 'earlier <sized>', 'later <sized>', 'late <sized>', 'earlier in <sized>', 'later in <sized>', ['earlier|later in the {one:unit}', { which: 0 }], 'mid <period>', 'mid - <period>', 'the {early:edge} part of <sized>',
      'the {early:edge} <period>', 'the {early:edge} - <period>', '<yearend>', ['{unit} - end', { which: 0, edge: 'end' }], ['<yearly> - end', { edge: 'end' }],
    ],
    yearend: [['year - end <yr>', { month: 12, day: 31 }], ['year - end', { month: 12, day: 31 }], ['year end', { month: 12, day: 31 }], ['month - end', { unit: 'month', which: 0, edge: 'end' }], ['the end of the year', { unit: 'year', which: 0, edge: 'end' }], ['the end of the month', { unit: 'month', which: 0, edge: 'end' }], ['the end of the week', { unit: 'week', which: 0, edge: 'end' }], ['the beginning|start of the year', { unit: 'year', which: 0, edge: 'start' }]],
    // amounts
    amount: [
      '{number} {unit}', '{number} - {unit}', ['a|an {unit}', { count: 1 }], ['half a|an {unit}', { plusHalf: true }], ['half - {unit}', { plusHalf: true }], ['{number} and a half {unit}', { plusHalf: true }], ['a|an {unit} and a half', { count: 1, plusHalf: true }],
      ['{number} - and - a - half {unit}', { plusHalf: true }],
      ['a? few|several|some|many {units:unit}', { some: true }], ['a couple of? {units:unit}', { count: 2 }], ['a dozen {units:unit}', { count: 12 }], ['dozens|scores|tens of {units:unit}', { some: true }], '{number} more|straight|consecutive|full|whole|long|other|trading|business|working|further|additional {unit}', '{number} or so {unit}',
      ['a {unit} or so', { count: 1 }], ['a {unit} or two', { some: true }], ['a hundred {units:unit}', { count: 100 }], ['a full|whole|mere|further|single|solid {unit}', { count: 1 }], '{number} {unit} or so', ['several|many hundred {units:unit}', { some: true }],
      ['{number} or|to {number} {unit}', {}],
    ],
    about: ['<amount>', 'about|around|approximately|roughly|nearly|almost|over|some|just|only|exactly <amount>', 'more|less|fewer than <amount>', 'at least|most <amount>', 'up to <amount>', 'a mere|full|further <amount>', 'the <amount>', 'as long|many as <amount>', 'just|little over|under <amount>', 'a little|bit over|under|past <amount>', 'just|little|slightly more|less than <amount>', 'slightly over|under <amount>', 'a little|bit more|less than <amount>', 'no|not more|less than <amount>', 'barely|hardly|scarcely|perhaps|maybe <amount>', 'well over <amount>', 'another <amount>', 'as much as <amount>'],
    ago: [
      ['<about> ago', { step: 'ago' }], ['<about> - ago', { step: 'ago' }], ['{unit} - ago', { step: 'ago', count: 1 }], ['the {unit} - ago {unit}', { step: 'ago', count: 1 }], ['<about> earlier', { step: 'earlier' }], ['{unit} - earlier', { step: 'earlier', count: 1 }], ['<about> previously', { step: 'earlier' }],
      ['<about> later|afterwards', { step: 'later' }], ['<about> before', { step: 'earlier', alone: true }], ['<about> after', { step: 'later', alone: true }], ['<about> from now', { step: 'ahead' }], ['in <about> \' time', { step: 'ahead' }], ['in <about> ’ time', { step: 'ahead' }], ["in <about> 's time", { step: 'ahead' }], ['<about> hence', { step: 'ahead' }], ['in|from|for the? comparable|corresponding? year - earlier|ago period|quarter?', { unit: 'year', step: 'ago', count: 1 }], ['in|from|for? the corresponding|comparable|same|like period|quarter last year', { unit: 'year', step: 'ago', count: 1 }], ['in|from|for? the corresponding|comparable|same|like period|quarter a year ago|earlier', { unit: 'year', step: 'ago', count: 1 }], ['in|from|for <about> ago|earlier', { step: 'ago' }],
      ['{weekday} a week ago', { which: -1 }],
    ],
    span: [
      ['the? last|past|previous|preceding {number} {unit}', { step: 'past' }], ['the? last|past few|several|couple {units:unit}', { step: 'past', some: true }], ['the? last|past couple of {units:unit}', { step: 'past', count: 2 }], ['the past {unit}', { step: 'past', count: 1 }], ['the? next|coming {number} {unit}', { step: 'coming' }],
      ['the? next|coming few|several|couple {units:unit}', { step: 'coming', some: true }], ['the? next|coming couple of {units:unit}', { step: 'coming', some: true }], ['recent {units:unit}', { ref: 'PAST_REF' }], ['coming|next few? {units:unit}', { step: 'coming', some: true }], ['coming {units:unit}', { step: 'coming', some: true }], ['the? {number} {unit} since', { length: true }], ['the? first {number} {unit}', { length: true }],
      ['the? first|last few {units:unit}', { length: true, some: true }], ['over|during|within the next {unit}', { step: 'coming', count: 1 }], ['over|during|in|for the? last|past quarter', { unit: 'quarter', which: -1 }], ['over|during|in|within the last|past {unit}', { step: 'past', count: 1 }], ['the? next {unit} or so', { step: 'coming', count: 1 }], ['the past {number} - {unit}', { step: 'past' }], ['the past|last {number} trading|business|straight {unit}', { step: 'past' }], ['past {units:unit}', { step: 'past', some: true }],
    ],
    length: [
      ['<about>', { length: true }], ['for <about>', { length: true }], ['the {unit} ended|ending', { length: true, count: 1 }], ['{units:unit}', { length: true, some: true }], ['{unit} - long', { length: true, some: true }], ['{units:unit} - long', { length: true, some: true }], ['the|a|an? {number} - {unit} - old', { none: true }], ['the|a|an? {number} - {unit} - olds', { none: true }], ['{unit} - old', { none: true }], ['{units:unit} - old', { none: true }], ['his|her|their|my|your mid|early|late? -? {decade}', { none: true }], ['{number} - quarters', { none: true }], ['black {weekday}', { none: true }], ['{number} {unit} old', { none: true }], ['<about> old', { none: true }], ['{number} {unit} of age', { none: true }],
      ['all day', { unit: 'day', length: true, count: 1 }], ['all night', { part: 'night', length: true, unit: 'day', count: 1 }],
    ],
    // what refers to a time spoken of before
    again: [
      ['the? following|next {unit}', { anaphor: 'after' }], ['the {unit} after', { anaphor: 'after', alone: true }], ['the {unit} before', { anaphor: 'before', alone: true }], ['a {unit} after', { step: 'later', count: 1, alone: true }], ['the previous {unit}', { anaphor: 'before' }], ['the preceding {unit}', { anaphor: 'before' }], ['that {unit}', { anaphor: 'same' }], ['that same {unit}', { anaphor: 'same' }], ['the same {unit}', { anaphor: 'same' }],
      ['the following|next {part}', { anaphor: 'after', unit: 'day' }], ['that {part}', { anaphor: 'same', unit: 'day' }], ['earlier|later that {unit}', { anaphor: 'same' }], ['earlier|later that {part}', { anaphor: 'same', unit: 'day' }], ['the same {part}', { anaphor: 'same', unit: 'day' }], ['the {unit} previous', { anaphor: 'before' }], ['the next|following {unit}', { anaphor: 'after' }], ['the previous {part}', { anaphor: 'before', unit: 'day' }],
      ['then', { none: true }], ['the {part} before', { anaphor: 'before', unit: 'day', alone: true }],
    ],
    any: ['<moment>', '<edged>', '<sized>', '<ago>', '<again>', '<span>'],
    since: [['since', { approx: 'since', lean: 'past' }], ['ever since', { approx: 'since', lean: 'past' }], ['from', { approx: 'since' }], ['beginning|starting|effective on?', { approx: 'since' }], ['as of', { approx: 'since' }]],
    until: [['until|till|by', { approx: 'until', lean: 'future' }], ['through', { approx: 'until' }], ['up until', { approx: 'until' }], ['up to', { approx: 'until' }]],
    every: [
      ['every|each {unit}', { every: true }], ['every|each {weekday}', { every: true }], ['every|each {part}', { every: true }], ['every {number} {unit}', { every: true }], ['every other {unit}', { every: true, count: 2 }], ['on? {weekdays:weekday}', { every: true }], ['per {unit}', { none: true }],
      ['every|each {month}', { every: true }], ['every|each {season}', { every: true }], ['once|twice a {unit}', { every: true }],
    ],
    range: [
      ['from? {figureDay:day} to|-|–|through|until <md:end>', {}], ['between {figureDay:day} and <md:end>', {}],
      ['from? {month} {day} to|-|–|through|until <md:end>', {}], ['from? {month} {day} to|-|–|through {figureDay:end}', {}], ['between|from <moment> and|to|until|through|-|– <moment:end>', {}], ['from? {year} to|-|–|through|until <yr:end>', {}], ['between {year} and <yr:end>', {}], ['from? {yearRange}', {}], ['between|from <sized> and|to|until|through <sized:end>', {}],
      ['between|from <clock> and|to|until|- <clock:end>', {}], ['<md> to|through|until <md:end>', {}], ['<clock> -|– <clock:end>', {}], ['{month} -|– <my:end>', {}], ['{weekday} to|through|-|– {weekday:end}', {}],
    ],
  },
  expressions: [
    '<moment>', 'in? <edged>', 'in|over|during|for|within? <span>',  'in|during|over|for|within|throughout? the? <sized>', '<ago>', '<span>', '<range>', '<every>', 'on? <again>', '<since> <any>', '<until> <any>', '{prefixed}', 'the {prefixed}', 'in the? {prefixed}', 'by the? {prefixed}', '{sinceThen}',
    '<length>', 'in <period>', ['over the weekend', { unit: 'weekend', which: 0, lean: 'past' }], ['the weekend', { unit: 'weekend', which: 0 }], ['at? this {holiday}', {}], ['at {holiday}', {}],
    ['for|within <about>', { length: true }], ['in <about>', { lengthOrAhead: true }], '{phrase}', ['<since> <sized>', {}], ['since {year}', { approx: 'since', lean: 'past' }],
  ],
  dayParts: {
    morning: ['MO', 5, 12], afternoon: ['AF', 12, 18], evening: ['EV', 18, 24], night: ['NI', 18, 24], dawn: ['MO', 5, 7], midday: ['MI', 11, 14], overnight: ['NI', 0, 6], early: ['', 0, 8], late: ['', 20, 24],
  },
  holidays: {
    'christmas': [12, 25], 'christmas-eve': [12, 24], 'new-years-eve': [12, 31], 'new-year': [1, 1], 'easter': [0], 'easter-monday': [1], 'good-friday': [-2], 'palm-sunday': [-7], 'thanksgiving': [11, 4, 4], 'halloween': [10, 31], 'labor-day': [9, 1, 1],
    'memorial-day': [5, 1, -1], 'independence-day': [7, 4], 'valentine': [2, 14], 'boxing-day': [12, 26], 'veterans-day': [11, 11], 'columbus-day': [10, 1, 2], 'may-day': [5, 1], 'king-day': [1, 1, 3],
  },
  dateOrder: 'month-day',
  figuresAre24: false,
  objectLinks: [],
  future: ['will', 'shall', 'would', 'may', 'might', 'going', "'ll"],
  supposing: ['may', 'might', 'would'],
  perfect: ['have'],
  plans: ['expect', 'plan', 'schedule', 'set', 'agree', 'decide', 'due', 'prepare', 'intend', 'hope', 'want', 'arrange', 'slate', 'likely', 'ready', 'go'],
  monthCase: 'capital',
  shy: ['may', 'march', 'second', 'seconds', 'fall', 'spring', 'min', 'jan', 'mar', 'summer', 'past', 'et', 'est', 'ist', 'min', 'sun.', 'sat.', 'close', 'dec', 'wed.', 'night', 'morning', 'afternoon', 'evening', 'dawn', 'dusk', 'midday', 'annual'],
  shyAfter: ['in', 'of', 'since', 'until', 'till', 'last', 'next', 'this', 'early', 'late', 'by', 'mid', 'from', 'through', 'before', 'after', 'during', 'for', 'and'],
  clockBefore: ['past', 'to', 'half', 'quarter'],
  prefixes: { 'mid-': 'mid', 'early-': 'start', 'late-': 'end' },
  namesBefore: [],
  yearAfter: ['in', 'since', 'until', 'till', 'by', 'from', 'to', 'of', 'before', 'after', 'during', 'between', 'early', 'late', 'mid', 'fiscal', 'through', '('],
}
