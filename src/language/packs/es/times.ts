import type { TimeWords } from '../../time-words.ts'

/** Words of time expressions in Spanish. */
export const times: TimeWords = {
  words: {
    month: {
      enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, setiembre: 9, octubre: 10, noviembre: 11, diciembre: 12,
      'ene.': 1, 'feb.': 2, 'mar.': 3, 'abr.': 4, 'jun.': 6, 'jul.': 7, 'ago.': 8, 'sept.': 9, 'sep.': 9, 'oct.': 10, 'nov.': 11, 'dic.': 12,
    },
    weekday: { lunes: 1, martes: 2, miércoles: 3, miercoles: 3, jueves: 4, viernes: 5, sábado: 6, sabado: 6, domingo: 7 },
    weekdays: { lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábados: 6, domingos: 7 },
    unit: {
      segundos: 'second', minuto: 'minute', minutos: 'minute', hora: 'hour', horas: 'hour', día: 'day', días: 'day', dia: 'day', dias: 'day', jornada: 'day', jornadas: 'day', semana: 'week', semanas: 'week', mes: 'month', meses: 'month', trimestre: 'quarter', trimestres: 'quarter', semestre: 'half',
      semestres: 'half', año: 'year', años: 'year', década: 'decade', décadas: 'decade', decenio: 'decade', decenios: 'decade', siglo: 'century', siglos: 'century', 'fin de semana': 'weekend', 'fines de semana': 'weekend', lustro: 'year', ejercicio: 'year', curso: 'year',
    },
    units: { segundos: 'second', minutos: 'minute', horas: 'hour', días: 'day', jornadas: 'day', semanas: 'week', meses: 'month', trimestres: 'quarter', años: 'year', décadas: 'decade', siglos: 'century' },
    part: {
      mañana: 'morning', mediodía: 'midday', tarde: 'afternoon', noche: 'night', madrugada: 'small-hours', amanecer: 'dawn', atardecer: 'dusk', anochecer: 'dusk', sobremesa: 'afternoon', alba: 'dawn',
    },
    partsOfDay: { mañanas: 'morning', tardes: 'afternoon', noches: 'night', madrugadas: 'small-hours' },
    season: { primavera: 'SP', verano: 'SU', otoño: 'FA', invierno: 'WI' },
    holiday: {
      'la víspera de navidad': 'christmas-eve', navidad: 'christmas', 'el día de navidad': 'christmas', nochebuena: 'christmas-eve', nochevieja: 'new-years-eve', 'año nuevo': 'new-year', 'viernes santo': 'good-friday', 'jueves santo': 'maundy', 'sábado santo': 'easter-eve', 'domingo de resurrección': 'easter', 'domingo de ramos': 'palm-sunday',
      'día de reyes': 'epiphany', 'fin de año': 'new-years-eve', 'semana santa': 'easter', 'día de la hispanidad': 'hispanic', 'todos los santos': 'all-saints', 'corpus christi': 'corpus',
    },
    which: { pasado: -1, pasada: -1, próximo: 1, próxima: 1, este: 0, esta: 0, anterior: -1, siguiente: 1, presente: 0, actual: 0 },
    behind: { pasado: -1, pasada: -1, último: -1, próximo: 1, próxima: 1, 'que viene': 1, venidero: 1, venidera: 1, entrante: 1, 'en curso': 0, actual: 0 },
    edge: {
      principios: 'start', comienzos: 'start', inicios: 'start', comienzo: 'start', inicio: 'start', principio: 'start', mediados: 'mid', finales: 'end', fines: 'end', final: 'end', fin: 'end', 'primeros': 'start', término: 'end',
    },
    zone: {
      gmt: 'UTC', utc: 'UTC', 'hora local': 'local', 'horas local': 'local', 'hora peninsular': 'Europe/Madrid', 'hora española': 'Europe/Madrid', 'hora de españa': 'Europe/Madrid', 'hora canaria': 'Atlantic/Canary', 'hora de madrid': 'Europe/Madrid', 'hora de bolivia': 'America/La_Paz', 'hora de argentina': 'America/Argentina/Buenos_Aires',
      'hora argentina': 'America/Argentina/Buenos_Aires', 'hora chilena': 'America/Santiago', 'hora de chile': 'America/Santiago', 'hora de méxico': 'America/Mexico_City', 'hora boliviana': 'America/La_Paz', 'hora peruana': 'America/Lima', 'hora colombiana': 'America/Bogota', 'hora de colombia': 'America/Bogota', 'hora de perú': 'America/Lima',
      'hora venezolana': 'America/Caracas', 'hora de venezuela': 'America/Caracas', 'hora de moscú': 'Europe/Moscow', 'hora de londres': 'Europe/London', 'hora de parís': 'Europe/Paris', 'hora de washington': 'America/New_York', 'hora de nueva york': 'America/New_York', 'hora de kiev': 'Europe/Kyiv', 'hora de ecuador': 'America/Guayaquil',
      'hora central europea': 'Europe/Paris', 'hora ecuatoriana': 'America/Guayaquil', 'hora paraguaya': 'America/Asuncion', 'hora uruguaya': 'America/Montevideo', cet: '+01:00', cest: '+02:00', est: '-05:00', edt: '-04:00',
    },
    meridiem: { 'a.m.': 'am', 'p.m.': 'pm', am: 'am', pm: 'pm', 'a.m': 'am', 'p.m': 'pm', 'a. m.': 'am', 'p. m.': 'pm', 'a . m .': 'am', 'p . m .': 'pm' },
    hourMark: { h: 'h', 'h.': 'h', horas: 'h', hs: 'h', 'hrs.': 'h', hrs: 'h', hora: 'h' },
    decadeName: { veinte: 1920, treinta: 1930, cuarenta: 1940, cincuenta: 1950, sesenta: 1960, setenta: 1970, ochenta: 1980, noventa: 1990 },
    roman: { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12, xiii: 13, xiv: 14, xv: 15, xvi: 16, xvii: 17, xviii: 18, xix: 19, xx: 20, xxi: 21 },
  },
  phrases: {
    sinceThen: { 'desde entonces': { approx: 'since', lean: 'past', anaphor: 'same' } },
    shift: {
      hoy: { shift: 0 }, ayer: { shift: -1 }, anteayer: { shift: -2 }, antier: { shift: -2 }, 'antes de ayer': { shift: -2 }, 'pasado mañana': { shift: 2 }, mañana: { shift: 1 }, 'hoy mismo': { shift: 0 }, 'ayer mismo': { shift: -1 }, 'el día de hoy': { shift: 0 }, 'el día de ayer': { shift: -1 }, 'el día de mañana': { shift: 1 },
      'de hoy': { shift: 0 }, 'la jornada de hoy': { shift: 0 },
    },
    nowpart: { anoche: { shift: -1, part: 'night' }, anteanoche: { shift: -2, part: 'night' }, antenoche: { shift: -2, part: 'night' }, 'esta noche pasada': { shift: -1, part: 'night' }, 'la pasada noche': { shift: -1, part: 'night' }, 'la pasada madrugada': { shift: 0, part: 'small-hours' }, 'la noche pasada': { shift: -1, part: 'night' } },
    ref: {
      ahora: { ref: 'PRESENT_REF' }, actualmente: { ref: 'PRESENT_REF' }, 'ahora mismo': { ref: 'PRESENT_REF' }, 'en la actualidad': { ref: 'PRESENT_REF' }, 'la actualidad': { ref: 'PRESENT_REF' }, actual: { ref: 'PRESENT_REF' }, actuales: { ref: 'PRESENT_REF' }, 'hoy por hoy': { ref: 'PRESENT_REF' }, 'hoy en día': { ref: 'PRESENT_REF' },
      'en estos momentos': { ref: 'PRESENT_REF' }, 'estos momentos': { ref: 'PRESENT_REF' }, 'este momento': { ref: 'PRESENT_REF' }, 'en este momento': { ref: 'PRESENT_REF' }, 'por el momento': { ref: 'PRESENT_REF' }, 'de momento': { ref: 'PRESENT_REF' }, 
      recientemente: { ref: 'PAST_REF' }, reciente: { ref: 'PAST_REF' }, recientes: { ref: 'PAST_REF' }, 'hace poco': { ref: 'PAST_REF' }, 'hace tiempo': { ref: 'PAST_REF' }, 'hace mucho': { ref: 'PAST_REF' }, 'hace mucho tiempo': { ref: 'PAST_REF' }, 'más recientemente': { ref: 'PAST_REF' }, recién: { ref: 'PAST_REF' }, 'el pasado': { ref: 'PAST_REF' },
      'hace algún tiempo': { ref: 'PAST_REF' }, anteriormente: { ref: 'PAST_REF' }, 'en el pasado': { ref: 'PAST_REF' }, últimamente: { ref: 'PAST_REF' },
      'el futuro': { ref: 'FUTURE_REF' }, futuro: { ref: 'FUTURE_REF' }, futura: { ref: 'FUTURE_REF' }, futuros: { ref: 'FUTURE_REF' }, 'en el futuro': { ref: 'FUTURE_REF' }, próximamente: { ref: 'FUTURE_REF' }, 'muy pronto': { ref: 'FUTURE_REF' }, pronto: { ref: 'FUTURE_REF' }, 'corto plazo': { ref: 'FUTURE_REF' }, 'medio plazo': { ref: 'FUTURE_REF' },
      'largo plazo': { ref: 'FUTURE_REF' }, próximo: { ref: 'FUTURE_REF' }, próxima: { ref: 'FUTURE_REF' }, próximos: { ref: 'FUTURE_REF' }, próximas: { ref: 'FUTURE_REF' }, 'un futuro próximo': { ref: 'FUTURE_REF' }, 'un futuro': { ref: 'FUTURE_REF' },
    },
    everyAdjective: {
      diario: { unit: 'day', every: true }, diaria: { unit: 'day', every: true }, diarios: { unit: 'day', every: true }, diarias: { unit: 'day', every: true }, diariamente: { unit: 'day', every: true }, semanal: { unit: 'week', every: true }, semanales: { unit: 'week', every: true }, mensual: { unit: 'month', every: true }, mensuales: { unit: 'month', every: true },
      anual: { unit: 'year', every: true }, anuales: { unit: 'year', every: true }, anualmente: { unit: 'year', every: true }, mensualmente: { unit: 'month', every: true }, semanalmente: { unit: 'week', every: true }, trimestral: { unit: 'quarter', every: true }, trimestrales: { unit: 'quarter', every: true },
      'al día': { unit: 'day', every: true }, 'al mes': { unit: 'month', every: true }, 'al año': { unit: 'year', every: true }, 'a la semana': { unit: 'week', every: true }, 'por día': { unit: 'day', every: true },
    },
  },
  numbers: {
    cero: 0, un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintiuna: 21, veintidós: 22, veintitrés: 23,
    veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100, doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500, seiscientos: 600, setecientos: 700,
    ochocientos: 800, novecientos: 900, mil: 1000,
  },
  numberJoints: ['y'],
  ordinals: {
    primer: 1, primero: 1, primera: 1, segundo: 2, segunda: 2, tercer: 3, tercero: 3, tercera: 3, cuarto: 4, cuarta: 4, quinto: 5, quinta: 5, sexto: 6, sexta: 6, séptimo: 7, séptima: 7, octavo: 8, octava: 8, noveno: 9, novena: 9, décimo: 10, décima: 10, último: -1, última: -1,
  },
  decadeEndings: ['s'],
  rules: {
    yr: ['{year}', ['el {year}', {}], ['el año {year}', {}], ['año {year}', {}], ['los años {year}', {}]],
    md: [
      'el? {day} de {month} de el? <yr>', 'el? día? {day} de {month} de el? {year}', 'el? {day} de {month} {year}', 'el? {day} de {month}', 'el? día {day} de {month}', '{date}', 'el {date}', 'el {slashDate}', 'el? {day} {month} {year}', ['el? {day} de {month} ,? {behind:which}', {}], ['el? {which} {day} de {month}', {}], ['el? primero de {month}', { day: 1 }],
      ['el? primero de {month} de el? {year}', { day: 1 }], '{month} {day} , {year}', ['el? día {figureDay:day} de {month}', {}], ['el? {day} de {month} de este año', { yearShift: 0 }], ['el? {day} de {month} de el? <yearly>', {}], ['{year} - {monthNumber} - {day}', {}], ['el {day} de este mes', { monthShift: 0 }], ['el {day} de el presente|actual mes', { monthShift: 0 }], ['el {day} de el mes pasado', { monthShift: -1 }], ['el {day} de el mes próximo', { monthShift: 1 }],
      ['el {day} de el próximo mes', { monthShift: 1 }],
    ],
    yearly: [['el? año pasado', { yearShift: -1 }], ['el? pasado año', { yearShift: -1 }], ['este año', { yearShift: 0 }], ['este mismo año', { yearShift: 0 }], ['el? próximo año', { yearShift: 1 }], ['el? año próximo', { yearShift: 1 }], ['el? año que viene', { yearShift: 1 }], ['el? presente|actual año', { yearShift: 0 }], ['el año en curso', { yearShift: 0 }], ['el año anterior', { anaphor: 'before', unit: 'year' }]],
    weekday: ['{weekday}', ['el {weekday}', {}], ['el día {weekday}', {}]],
    day: [
      '<weekday> ,? <md>', '<md>', ['el? {which} {weekday}', {}], ['el? {weekday} {behind:which}', {}], '<weekday>', ['este mismo {weekday}', { which: 0 }], ['este {weekday}', { which: 0 }], ['el? último {weekday}', { which: -1 }], '{shift}', ['{shift} ,? <weekday>', {}], ['{shift} día {day}', {}], ['{shift} ,? el? día? {day} de {month}', {}], ['el? {weekday} de la? semana pasada', { weekShift: -1 }],
      ['el {weekday} de la próxima semana', { weekShift: 1 }], ['el {weekday} de la semana que viene', { weekShift: 1 }], ['el {weekday} de la pasada semana', { weekShift: -1 }], ['el {weekday} de esta semana', { weekShift: 0 }], ['el? {weekday} ,? {figureDay:day}', {}], ['el? {weekday} día {figureDay:day}', {}], ['el día {figureDay:day}', {}], ['el? día {figureDay:day} de este mes', { monthShift: 0 }], ['el? {holiday}', {}], ['el? {holiday} de el? <yr>', {}], ['el? {holiday} de <yearly>', {}],
      ['el? {which} día {day} de? {month}?', {}], ['el {which} {day} de {month}', {}], ['día {figureDay:day}', {}], ['el? {which} día {figureDay:day}', {}], ['el día de {holiday}', {}], ['la {holiday}', {}],
    ],
    // the clock
    zone: ['{zone}', '{zone} {offset}', '( {zone} {offset} )', '( {zone} {offset}', '( {zone} )', ', {zone}', '( {zone}', ['horas? {zone}', {}], ['hora {zone}', {}], ['horas? ( {zone} )', {}], ['horas? , {zone}', {}], ['horas? de {zone}', {}]],
    figures: ['{clock}', '{clock} {hourMark}', '{hour} {hourMark}', '{clock} {meridiem}', '{hour} {meridiem}', ['{hour}', { twelve: true }]],
    spoken: [
      ['{hour} y media', { more: 30, twelve: true }], ['{hour} y cuarto', { more: 15, twelve: true }], ['{hour} menos cuarto', { less: 15, twelve: true }], ['{hour} y {minute:more}', { twelve: true }], ['{hour} menos {minute:less}', { twelve: true }], ['{hour}', { twelve: true }], ['{hour} en punto', { twelve: true }], ['{hour} y {minute:more} minutos', { twelve: true }],
    ],
    hours: [
      'a las|la <figures>', ['a las|la <spoken>', {}], ['las|la {clock}', {}], ['las|la {clock} {hourMark}', {}], ['las|la {clock} {meridiem}', {}], ['{colonClock} {hourMark}?', {}], ['{clock} {hourMark}', {}], ['a? la medianoche', { midnight: true }], ['a? medianoche', { midnight: true }], ['{clock} {meridiem}', {}], ['{hour} {meridiem}', {}], ['a las|la <figures> horas', {}], ['las|la <figures> {hourMark}', {}], ['las|la <spoken> {hourMark}', {}], ['a? el mediodía', { hour: 12, twelve: false, approx: 'about' }], ['a? mediodía', { hour: 12, twelve: false, approx: 'about' }],
    ],
    clock: ['<hours> <zone>?', '<hours> de|por la {part} <zone>?', '<hours> de|por la {part}', ['<hours> de el mediodía', { part: 'midday' }], ['<hours> de el mediodía <zone>', { part: 'midday' }], '{clock} <zone>', ['{hour} {hourMark} <zone>', {}], ['las|la <figures> ,? <zone>', {}], ['{clock} {hourMark} <zone>', {}]],
    roughly: [
      ['poco|minutos|momentos|instantes|justo antes de', { approx: 'before' }], ['poco|minutos|momentos|instantes|justo después de', { approx: 'after' }], ['unos minutos antes de', { approx: 'before' }], ['unos minutos después de', { approx: 'after' }], ['pasadas|pasada', { approx: 'after' }], ['poco más de', { approx: 'after' }], ['hacia|sobre', { approx: 'about' }], ['alrededor|cerca de', { approx: 'about' }],
      ['a eso de', { approx: 'about' }], ['en torno a', { approx: 'about' }], ['aproximadamente|casi', { approx: 'about' }], ['antes de', { approx: 'before' }], ['después|tras de?', { approx: 'after' }],
    ],
    bareHours: ['las|la <figures>', ['las|la <spoken>', {}], '<hours>'],
    bareClock: ['<bareHours> <zone>?', '<bareHours> de|por la {part}', '<bareHours> de|por la {part} <zone>'],
    time: ['<clock>', '<roughly> <bareClock>', ['las|la <spoken> de|por la {part}', {}], ['las|la <figures> de|por la {part} <zone>?', {}], ['desde|hasta|sobre|entre <bareClock>', {}], ['<clock> aproximadamente', { approx: 'about' }], 'desde <clock>', ['sobre|hacia <clock>', { approx: 'about' }]],
    // a day and its parts
    parted: [
      ['en? la? {part} de <day>', {}], ['en? la? {part} de el {weekday}', {}], ['<day> ,? por|en|a la {part}', {}], ['<day> a el mediodía', { part: 'midday' }], ['el? mediodía de <day>', { part: 'midday' }], ['a? el mediodía de el? <day>', { part: 'midday' }], ['en? la {part} de el? <day>', {}], ['<day> ,? de madrugada', { part: 'small-hours' }], ['<day> en? la {part}', {}], ['esta misma? {part}', { shift: 0 }], ['este {part}', { shift: 0 }], '{nowpart}', ['la? {part} de el? <day>', {}], ['a? primera hora de la {part} de <day>', { approx: 'early' }], ['a? última hora de la {part} de <day>', { approx: 'late' }],
      ['{part} de <day>', {}], ['este mediodía', { shift: 0, part: 'midday' }], ['en? la madrugada de el {weekday} a el {weekday}', { part: 'small-hours' }], ['en? la noche de el {weekday} a el {weekday:ordinal}', { part: 'night' }], ['la {part} de este {weekday}', { which: 0 }], ['{shift} {part}', {}], ['la {part} de el día {day} de {month}', {}], ['la {part} anterior', { anaphor: 'before', unit: 'day' }], ['la {part} siguiente', { anaphor: 'after', unit: 'day' }],
    ],
    dayish: ['<parted>', '<parted> <zone>', '<day>', 'por|durante|en la {part}', ['de madrugada', { part: 'small-hours' }], ['en la {part}', {}], ['a lo largo de <day>', {}], ['durante <day>', {}], ['por la {part}', {}], ['la {part}', {}]],
    ends: [['a? última|ultima hora de', { approx: 'late' }], ['a? primera|primeras hora|horas de', { approx: 'early' }], ['a? últimas horas de', { approx: 'late' }], ['en las primeras horas de', { approx: 'early' }], ['en las últimas horas de', { approx: 'late' }], ['las primeras horas de', { approx: 'early' }], ['las últimas horas de', { approx: 'late' }]],
    dated: ['<ends> <dayish>', '<ends> este <dayish>', '<dayish>', ['temprano <dayish>', { approx: 'early' }], ['<dayish> temprano', { approx: 'early' }], ['entrada la {part} de <day>', {}], ['bien entrada la {part}', {}], ['a? primera hora de esta {part}', { shift: 0, approx: 'early' }], ['a? última hora de esta {part}', { shift: 0, approx: 'late' }]],
    moment: ['<time> de <dated>', '<time> ,? <dated>', '<dated> ,? <clock>', '<dated> , <clock>', '<dated>', '<time>', '<roughly> <dated>', ['<time> de el {weekday}', {}], ['<time> de el? <day>', {}], ['<time> de esta {part}', { shift: 0 }], ['<time> ,? esta {part}', { shift: 0 }]],
    // months, years and the like
    my: ['{month} de el? <yr>', '{month} {year}', '{month} de <yearly>', '{month}', 'el mes de {month} de el? <yr>', 'el mes de {month}', ['{month} {behind:which}', {}], ['el? {which} {month}', {}], ['el {which} mes de {month}', {}], ['{month} de el? {year}', {}], ['{month} de ese año', {}], ['el? {month} {behind:which}', {}]],
    period: [
      '<my>', '<yr>', '<yearly>', ['la|el? {which} {unit}', {}], ['la|el {unit} {behind:which}', {}], ['este|esta mismo|misma? {unit}', { which: 0 }], ['el|la presente|actual {unit}', { which: 0 }], ['la|el? {unit} que viene', { which: 1 }], ['el|la? {which} {season}', {}], ['el|la {season} {behind:which}', {}], ['el|la? {season} de el? <yr>', {}], ['el|la? {season} de <yearly>', {}], ['este|esta {season}', { which: 0 }], ['el|la {season}', {}],
      ['los? años {decadeName:decade}', {}], ['los? años {decade}', {}], ['la década de los? {decadeName:decade}', {}], ['la década de los? {decade}', {}], ['la década de los? años? {decadeName:decade}', {}], ['la década de {year:decade}', {}], ['los? años {decadeNumber}', {}], ['en|desde|hasta los {decadeNumber}', { alone: true }], ['de el? año', { unit: 'year', which: 0, alone: true }], ['en el año', { unit: 'year', which: 0, alone: true }], ['la década de los? {decadeNumber}', {}], ['la década de los? años {decadeNumber}', {}], ['los años de la década de {year:decade}', {}], ['el? siglo {roman:century}', {}],
      ['el? {ordinal:quarter} trimestre', {}], ['el? {ordinal:quarter} trimestre de el? <yr>', {}], ['el? {ordinal:quarter} trimestre de el? año', {}], ['el? {ordinal:quarter} trimestre de <yearly>', {}], ['el? {ordinal:half} semestre', {}], ['el? {ordinal:half} semestre de el? <yr>', {}], ['el? {ordinal:half} semestre de el? año', {}], ['el? {ordinal:half} semestre de <yearly>', {}], ['la {ordinal:half} mitad de el? <yr>', {}],
      ['la {ordinal:half} mitad de el año', {}], ['la {ordinal:half} mitad de <yearly>', {}], ['la semana de el? <md>', {}], ['este|el fin de semana', { unit: 'weekend', which: 0 }], ['el pasado fin de semana', { unit: 'weekend', which: -1 }], ['el próximo fin de semana', { unit: 'weekend', which: 1 }], ['el fin de semana pasado', { unit: 'weekend', which: -1 }], ['el? ejercicio <yr>', {}],
      ['la {ordinal} semana de el? <period:of>', { unit: 'week' }],
    ],
    edged: [
      ['a? {edge} de <period>', {}], ['a? {edge} de el? <period>', {}], ['el {edge} de <period>', {}], ['a? {edge} de el? año', { unit: 'year', which: 0 }], ['a? {edge} de el? mes', { unit: 'month', which: 0 }], ['a? {edge} de la? semana', { unit: 'week', which: 0 }], ['los {edge} días de <period>', {}], ['en {edge} de <period>', {}], ['hacia {edge} de <period>', {}], ['el {edge} de el? año', { unit: 'year', which: 0 }], ['a el {edge} de el? <period>', {}],
      ['la {ordinal} {unit} de <period:of>', {}], ['el {ordinal} {unit} de <period:of>', {}], ['el {ordinal} {weekday} de <period:of>', {}], ['el {ordinal} {unit} de el año', { of: { unit: 'year', which: 0 } }], ['a? {edge} de {month}', {}], ['la {ordinal} quincena de <period>', {}],
    ],
    // amounts
    amount: [
      '{number} {unit}', ['{number} {unit} y medio|media', { plusHalf: true }], ['media hora', { unit: 'hour', plusHalf: true }], ['medio|media {unit}', { plusHalf: true }], ['varios|varias|algunos|algunas|muchos|muchas|unos|unas|pocos|pocas|numerosos|numerosas {unit}', { some: true }], ['un|una par de {unit}', { count: 2 }], ['una decena de {unit}', { count: 10 }], ['una docena de {unit}', { count: 12 }], ['{number} {unit} más|seguidos|seguidas|consecutivos|consecutivas|completos', {}],
      ['una quincena', { unit: 'week', count: 2 }], ['un cuarto de hora', { unit: 'minute', count: 15 }], ['tres cuartos de hora', { unit: 'minute', count: 45 }], ['un lustro', { unit: 'year', count: 5 }], ['cientos|miles|decenas de {unit}', { some: true }], ['{number} o {number} {unit}', {}], ['{number} últimos|últimas|primeros|primeras? {unit}', {}], ['{number} largos|largas {unit}', {}],
    ],
    about: ['<amount>', 'unos|unas|casi|cerca|apenas|solo|sólo|aproximadamente de? <amount>', 'cerca de <amount>', 'más|menos de <amount>', 'a el menos <amount>', 'alrededor de <amount>', 'por lo menos <amount>', 'hasta <amount>', 'los|las <amount>', 'otros|otras <amount>', 'poco más|menos de <amount>', 'un poco más|menos de <amount>', 'algo más|menos de <amount>'],
    ago: [
      ['hace <about>', { step: 'ago' }], ['hacía <about>', { step: 'earlier' }], ['<about> atrás', { step: 'ago' }], ['dentro de <about>', { step: 'ahead' }], ['<about> después', { step: 'later', alone: true }], ['<about> más tarde', { step: 'later' }], ['<about> antes', { step: 'earlier', alone: true }], ['de aquí a <about>', { step: 'ahead' }], ['hace ya|apenas|solo|sólo <about>', { step: 'ago' }], ['hace {number} {unit} y medio', { step: 'ago', plusHalf: true }],
      ['en <about>', { lengthOrAhead: true }], ['hace {units:unit}', { step: 'ago', some: true }],
    ],
    span: [
      ['los|las últimos|últimas {number} {unit}', { step: 'past' }], ['los|las {number} últimos|últimas {unit}', { step: 'past' }], ['los|las últimos|últimas {unit}', { step: 'past', some: true }], ['los|las próximos|próximas {number} {unit}', { step: 'coming' }], ['los|las {number} próximos|próximas {unit}', { step: 'coming' }], ['los|las próximos|próximas {unit}', { step: 'coming', some: true }], ['próximos|próximas {unit}', { step: 'coming', some: true }], ['la última hora', { unit: 'hour', count: 1, step: 'past' }],
      ['el|la último|última {unit}', { step: 'past', count: 1 }], ['la última década', { unit: 'decade', step: 'past', count: 1 }], ['los|las primeros|primeras {number} {unit}', { length: true }], ['los|las {number} primeros|primeras {unit}', { length: true }], ['últimos|últimas {number} {unit}', { step: 'past' }], ['últimos|últimas {unit}', { step: 'past', some: true }], ['los|las pasados|pasadas {number} {unit}', { step: 'past' }], ['los|las siguientes {number} {unit}', { step: 'coming' }],
    ],
    length: [['<about>', { length: true }], ['durante|por <about>', { length: true }], ['{units:unit}', { length: true, some: true }], ['<about> de edad', { none: true }], ['de <about> de edad', { none: true }], ['todo el día', { unit: 'day', count: 1, length: true }], ['toda la {part}', { unit: 'day', count: 1, length: true }], ['mucho tiempo', { unit: 'year', some: true, length: true }]],
    // what refers to a time spoken of before
    again: [
      ['a? el {unit} siguiente', { anaphor: 'after' }], ['la {unit} siguiente', { anaphor: 'after' }], ['el|la {unit} anterior', { anaphor: 'before', alone: true }], ['ese|esa|aquel|aquella mismo|misma? {unit}', { anaphor: 'same' }], ['el|la mismo|misma {unit}', { anaphor: 'same' }], ['ese|esa|aquel|aquella {unit}', { anaphor: 'same' }], ['esa|aquella misma? {part}', { anaphor: 'same', unit: 'day' }], ['la misma {part}', { anaphor: 'same', unit: 'day' }],
      ['la {part} siguiente', { anaphor: 'after', unit: 'day' }], ['la {part} anterior', { anaphor: 'before', unit: 'day' }], ['a? el siguiente {unit}', { anaphor: 'after' }], ['la siguiente {unit}', { anaphor: 'after' }], ['un|una {unit} después', { anaphor: 'after', count: 1, alone: true }], ['un|una {unit} antes', { anaphor: 'before', count: 1, alone: true }], ['un|una {unit} más tarde', { anaphor: 'after' }], ['la víspera', { anaphor: 'before', unit: 'day' }], ['el otro día', { ref: 'PAST_REF' }],
    ],
    any: ['<moment>', '<edged>', '<period>', '<ago>', '<again>'],
    since: [['desde', { approx: 'since', lean: 'past' }], ['a partir de', { approx: 'since' }], ['desde hace', { approx: 'since', lean: 'past' }]],
    until: [['hasta', { approx: 'until', lean: 'future' }], ['antes de', { approx: 'until' }], ['para', { }]],
    every: [
      ['cada {season}', { every: true }], ['una vez a el {unit}', { every: true }], ['una vez a la {unit}', { every: true }], ['una|dos|tres vez|veces a|por el|la? {unit}', { every: true }], ['{number} veces a|por el|la? {unit}', { every: true, count: 1 }],
      ['cada {unit}', { every: true }], ['cada {weekday}', { every: true }], ['todos los {units:unit}', { every: true }], ['todas las {units:unit}', { every: true }], ['todos los {weekdays:weekday}', { every: true }], ['los {weekdays:weekday}', { every: true }], ['cada {number} {unit}', { every: true }], ['todas las {partsOfDay:part}', { every: true }], ['cada {part}', { every: true }], '{everyAdjective}', ['los fines de semana', { unit: 'weekend', every: true }],
    ],
    range: [
      ['entre las|la <figures> y las <figures:end> de la {part}', {}], ['entre las|la <spoken> y las <spoken:end> de la {part}', {}], ['de <figures> a <figures:end> horas|h', {}],
      ['de|desde? el {day} a|hasta el {day:end} de {month}', {}], ['de|desde? el {day} a|hasta el {day:end} de {month} de el? {year}', {}], ['entre el {day} y el {day:end} de {month}', {}], ['el {day} y el? {day:end} de {month}', {}], ['el {day} y el? {day:end} de {month} de el? {year}', {}], ['<dated> de|entre? las? <figures> a|y las? <figures:end> horas?', {}], ['de|desde? el día {day} a|hasta el {day:end}', {}], ['los días {day} y {day:end} de {month}', {}], ['los días {day} y {day:end} de {month} de el? {year}', {}], ['de|desde? el {day} a|hasta el {day:end} de {month} {behind:which}', {}], ['de|desde? el {day} a|hasta el <md:end>', {}], ['de|desde? el {day} a|hasta el {day:end} de este mes', { monthShift: 0 }], ['entre el {day} y <md:end>', {}], ['entre el? {year} y el? {year:end}', {}], ['de|desde el? {year} a|hasta|y el? {year:end}', {}], ['entre <moment> y <moment:end>', {}], ['de|desde? <moment> a|hasta <moment:end>', {}], ['de? {weekday} a {weekday:end}', {}], ['entre? las {clock} y las {clock:end}', {}],
      ['desde? <md> hasta <md:end>', {}], ['entre <period> y <period:end>', {}], ['de|desde {month} a|hasta <my:end>', {}], ['{yearRange}', {}], ['entre? las <figures> y las <figures:end>', {}], ['de|desde las <figures> a|hasta las <figures:end>', {}],
    ],
  },
  expressions: [
    '<moment>', 'en <period>', '<edged>', '<period>', ['durante|a|por|en <period>', {}], ['a lo largo de <period>', {}], ['en|desde|hasta {season}', {}], '<ago>', '<span>', '<again>', ['en|durante <again>', {}], ['en|durante|por <span>', {}], '<range>', '<every>', '<since> <any>', '<until> <any>', '{sinceThen}', '<length>', '{ref}', ['desde el? <any>', { approx: 'since', lean: 'past' }],
    ['hasta el? <any>', { approx: 'until' }], ['de <moment>', {}], ['de <period>', {}], ['en <edged>', {}], ['de aquí a <edged>', {}], ['a partir de el? <any>', { approx: 'since' }],
  ],
  dayParts: {
    'morning': ['MO', 6, 12], 'midday': ['MI', 12, 15], 'afternoon': ['AF', 12, 20], 'night': ['NI', 20, 24], 'small-hours': ['NI', 0, 6], 'dawn': ['MO', 5, 7], 'dusk': ['EV', 19, 22], 'early': ['', 6, 9], 'late': ['', 21, 24],
  },
  holidays: {
    'christmas': [12, 25], 'christmas-eve': [12, 24], 'new-years-eve': [12, 31], 'new-year': [1, 1], 'good-friday': [-2], 'maundy': [-3], 'easter-eve': [-1], 'easter': [0], 'palm-sunday': [-7], 'epiphany': [1, 6], 'hispanic': [10, 12], 'all-saints': [11, 1], 'corpus': [60],
  },
  dateOrder: 'day-month',
  figuresAre24: true,
  objectLinks: ['de', 'que'],
  future: ['deber', 'poder', 'ir'],
  supposing: ['deber', 'poder'],
  perfect: ['haber'],
  plans: ['previsto', 'programado', 'convocado', 'fijar', 'fijado', 'prever', 'planear', 'planificar', 'acordar', 'decidir', 'esperar', 'programar', 'convocar', 'pretender', 'querer', 'ir', 'proponer', 'tener'],
  monthCase: 'any',
  shy: ['domingo', 'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',  'primavera', 'verano', 'otoño', 'invierno', 'minuto', 'hora', 'h', 'i', 'v', 'x'],
  shyAfter: ['en', 'desde', 'hasta', 'de', 'el', 'por', 'para', 'a', 'este', 'y', 'con', 'entre', 'antes', 'durante', ',', '(', 'o', 'tras', 'pasado'],
  clockBefore: ['las', 'la', 'y', 'menos'],
  prefixes: {},
  namesBefore: ['calle', 'plaza', 'avenida', 'paseo', 'calles', 'hospital', 'movimiento', 'av.', 'barrio', 'estación'],
  yearAfter: ['en', 'desde', 'hasta', 'de', 'entre', 'el', 'año', '('],
}
