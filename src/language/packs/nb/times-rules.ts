import type { TimePattern } from '../../time-words.ts'

/** In what order the words of time stand in Norwegian. Both written forms share it; where a word differs, both forms stand side by side. */
export const rules: Readonly<Record<string, readonly TimePattern[]>> = {
  // dates
  md: ['den {slashDate}', 'den? {day} {month} {year}', 'den? {day} {month}', 'den? {date}', 'den? {day} . {month} {year}', 'den? {day} . {month}'],
  yearly: [['i fjor', { yearShift: -1 }], ['i år', { yearShift: 0 }], ['neste år', { yearShift: 1 }], ['til neste år', { yearShift: 1 }], ['førre|forrige år', { yearShift: -1 }], ['i forfjor', { yearShift: -2 }]],
  weekly: [['i|denne|inneværande|inneværende uken|uka|veka|veke|uke', { weekShift: 0 }], ['i denne|inneværande|inneværende uken|uka|veka|veke|uke', { weekShift: 0 }], ['i? neste uke|veke', { weekShift: 1 }], ['i? forrige|førre|sist|siste uke|veke', { weekShift: -1 }]],
  day: [
    '{weekday} ,? <md>', ['{weekday} {slashDate}', {}], '<md>', ['i {weekday}', { which: -1 }], ['sist|siste|forrige|førre|sistleden|sistne {weekday}', { which: -1 }], ['neste|førstkommende|førstkomande|kommende|komande {weekday}', { which: 1 }], ['på {weekday}', {}], ['denne {weekday}', { which: 0 }], '{weekday} <weekly>', '{weekday} ,? {shift}', '{weekday}',
    ['{weekday} i? fjor', {}], '{holiday} {year}', '{holiday} <yearly>', '{holiday}', '<md> <yearly>', '{shift}', ['{weekday} den {day}', {}], ['{shift} ,? {weekday}', {}], ['den {dotDay}', { alone: true }], ['samme|same dag', { anaphor: 'same', unit: 'day' }], ['i {weekday} for en|ei|éi|én uke|veke siden|sidan', { which: -1 }],
  ],
  // the clock
  zone: ['{zone}', '{zone} {offset}', '( {zone} {offset} )', '( {zone} )', ['lokal tid', { zone: 'local' }], ['( lokal tid )', { zone: 'local' }]],
  figures: ['{clock}', '{figureHour}', '{hhmm}'],
  spoken: [
    ['halv {hour}', { offset: -30, twelve: true }], ['kvart på {hour}', { offset: -15, twelve: true }], ['kvart over {hour}', { offset: 15, twelve: true }], ['{minute:less} på halv {hour}', { offset: -30, twelve: true }],
    ['{minute:more} over halv {hour}', { offset: -30, twelve: true }], ['{minute:less} minutter? på {hour}', { twelve: true }], ['{minute:more} minutter? over {hour}', { twelve: true }], ['{minute:less} minutt på {hour}', { twelve: true }], ['{minute:more} minutt over {hour}', { twelve: true }],
  ],
  oclock: ['{oclock}'],
  hours: [
    '<oclock> <figures>', '<oclock> <spoken>', '<spoken>', '{colonClock}', '{hourish:hour}', '{hourishWord:hour}', ['{midnight}', { midnight: true }], ['<oclock> {midnight}', { midnight: true }], ['<oclock> {hour}', { twelve: true }],
    '<oclock> {hhmm}', '<oclock> {clock}',
  ],
  clock: ['<hours> <zone>?', '<hours> på|om {part}', '<hours> på|om {part} <zone>', '{clock} <zone>', '{hhmm} <zone>'],
  roughly: [
    ['like|rett|litt|kort|straks|noen|nokre|minutter|minutt|rett|rett tid? minutter? minutt? før', { approx: 'before' }], ['like|rett|litt|kort|straks|noen|nokre tid? minutter? minutt? etter|over', { approx: 'after' }], ['rundt|omkring|cirka|ca.|omtrent', { approx: 'about' }], ['om lag', { approx: 'about' }], ['i {hourish:hour}', { approx: 'about' }], ['omkring|rundt ved?', { approx: 'about' }],
    ['før', { approx: 'before' }], ['etter', { approx: 'after' }],
  ],
  time: ['<clock>', '<roughly> <clock>', ['ved {midnight}', { midnight: true }], ['ved {hourish:hour}', { approx: 'about' }], ['ved|i {hourishWord:hour}', { approx: 'about', twelve: true }], ['på slaget <clock>', {}], ['i|ved {hourish:hour}', { approx: 'about' }], '<roughly> <hours>'],
  // a day and its parts
  parted: [
    '<day> {part}', ['natt|natten|natta til <day>', { part: 'night', nightBefore: true }], ['i? natt|natten|natta til <day>', { part: 'night', nightBefore: true }], '{nowpart}', '<day> på|om {part}', '{weekdayPart}', ['sist|siste natt', { shift: 0, part: 'night' }], '{shift} {part}', ['i {weekdayPart}', {}], ['i går|går kveld|natt', { shift: -1, part: 'evening' }],
    ['i morgen|morgon tidlig|tidleg', { shift: 1, part: 'morning' }], ['<day> i {parts:part}', {}], ['tidlig|tidleg i dag', { shift: 0, part: 'morning' }], ['seint|sent i går', { shift: -1, approx: 'late' }], 'på? {part} <day>', ['om|på {partDefinite} <day>', {}], ['natt|natten|natta mellom {weekday} og {weekday}', { part: 'night', nightBefore: true }], ['{shift} ved {mealtime}', { part: 'midday' }], ['på dagtid <day>', {}],
  ],
  dayish: ['<parted>', '<parted> <zone>', '<day>', ['på? {part} den? <md>', {}], ['på {partDefinite}', {}], ['om {partDefinite}', {}], ['utover|utpå {partDefinite}', {}], ['ved {mealtime}', { part: 'midday' }], ['{mealtime}', { part: 'midday' }], ['hele|heile? {partDefinite}', {}]],
  dated: [
    ['tidlig|tidleg|grytidlig|grytidleg på? <dayish>', { approx: 'early' }], ['sent|seint|seinere på? <dayish>', { approx: 'late' }], 'tidligere|tidlegare|senere|seinare|allerede|alt <dayish>', '<dayish>', ['på? morgenkvisten <day>', { part: 'morning' }], ['i løpet av <dayish>', {}], ['<day> tidlig|tidleg', { approx: 'early' }], ['tidligere|tidlegare på? {partDefinite}', {}],
    ['midt på dagen <day>', { part: 'midday' }], ['midt på dagen', { part: 'midday' }], ['midt på natten|natta', { part: 'night' }],
  ],
  moment: ['<time> ,? <dated>', '<dated> ,? <clock>', '<dated> {clock}', '<dated>', '<time>', ['<roughly> {holiday}', {}]],
  // months, years and the like
  my: ['{month} {year}', '{month} <yearly>', '{month} i {year}', '{month} samme|same år', '{month}'],
  period: [
    '<my>', ['sist|siste|forrige|førre|sistleden {month}', { which: -1 }], ['neste|kommende|komande|førstkommende {month}', { which: 1 }], '{season} {year}', '{season} i {year}', '<yearly> {season}', '{season} <yearly>', '<yearly> {month}', ['i {seasonNow:season}', { which: 0 }], ['til {seasonDefinite:season}', { which: 1 }], ['til neste {season}', { which: 1 }],
    ['sist|siste|forrige|førre {season}', { which: -1 }], ['neste|kommende|komande {season}', { which: 1 }], ['denne {season}', { which: 0 }], '{decade}', ['{year}', {}], ['året {year}', {}], ['år {year}', {}], '<yearly>', '<weekly>',
    ['forrige|førre|sist|siste {one:unit}', { which: -1 }], ['neste {one:unit}', { which: 1 }], ['til neste {one:unit}', { which: 1 }], ['denne|dette|inneværende|inneværande {one:unit}', { which: 0 }], ['i {unitNow:unit}', { which: 0 }], ['helgens|helgas', { unit: 'weekend', which: 0, lean: 'past' }], ['i løpet av {seasonDefinite:season}', {}], ['gjennom {seasonDefinite:season}', {}], ['primo {month}', { edge: 'start' }], ['medio {month}', { edge: 'mid' }], ['ultimo {month}', { edge: 'end' }], ['kommende|komande|førstkommende|førstkomande {unit}', { which: 1 }], ['uke|veke|uka|veka {number:week}', {}], ['til {weekendDefinite:unit}', { which: 0, lean: 'future' }], ['til {unitDefinite:unit}', { which: 1 }], ['ut {unitDefinite:unit}', { which: 0, approx: 'until', lean: 'future' }], ['nå|no i {unitNow:unit}', { which: 0 }], ['siste|forrige|førre {decadeWord:unit}', { which: -1 }],
    '{ordinal:quarter} kvartal {year}', '{ordinal:quarter} kvartal i {year}', '{ordinal:quarter} kvartal <yearly>', '{ordinal:quarter} kvartal', '{ordinal:half} halvår {year}', '{ordinal:half} halvår i {year}', '{ordinal:half} halvår <yearly>', '{ordinal:half} halvår',
    '{half} <yearly>', '{half} {year}', '{half}', ['det|dette|{ordinal:century} århundre|hundreåret', {}], ['det {ordinal:century} århundre|hundreåret|århundret', {}], '{holidays:holiday}', '{holidays:holiday} {year}', '{holidays:holiday} <yearly>', '{month} {month:end}',
  ],
  edged: [
    ['tidlig|tidleg i|på|om? <period>', { edge: 'start' }], ['sent|seint i|på|om? <period>', { edge: 'end' }], ['på slutten av <period>', { edge: 'end' }], ['{edge} av <period>', {}], ['i {edge} av <period>', {}], ['mot|på {edge} av <period>', {}], ['innen|før|ved {edge} av <period>', {}], ['tidligere|tidlegare|senere|seinare|seinere i? <period>', {}], ['{edge} av året', { unit: 'year', which: 0 }], ['{edge} av måneden|måneda|månaden', { unit: 'month', which: 0 }],
    ['{edge} av uken|uka|veka', { unit: 'week', which: 0 }], ['midt i <period>', { edge: 'mid' }], ['midt på {decade}', { edge: 'mid' }], ['ut <period>', { edge: 'end' }], ['ved {yearEnd}', { month: 1, day: 1 }], ['<period> {early:edge}', {}],
    ['{ordinal} uke|veke|uken|uka|veka i <period:of>', { unit: 'week' }], ['{ordinal} {weekday} i <period:of>', {}], ['den? {ordinal} dag|dagen i|av <period:of>', { unit: 'day' }], ['{ordinal} {weekday} i {month:of}', {}],
  ],
  // amounts
  amount: [
    '{number} {unit}', ['en|ein|et|eit|ei|én|éin|ett|eitt {unit}', { count: 1 }], ['en|ein|ei|et|eit halv|halvt {unit}', { plusHalf: true }], ['halvannen|halvanna|halvannet|halvanna {unit}', { count: 1, plusHalf: true }], ['{number} og en|ein|et|eit halv|halvt {unit}', { plusHalf: true }], ['noen|nokre|nokon|flere|fleire|mange|enkelte|få {unit}', { some: true }],
    ['et|eit par {unit}', { count: 2 }], ['et|eit titalls|tital|titals {unit}', { some: true }], ['hundrevis|titalls|tiår av {unit}', { some: true }], ['en|ein|ei|et|eit {unit} eller to', { some: true }], ['halvt|halv|et|eit halvår', { unit: 'month', count: 6 }], ['en|ein|et|eit {halfHour}', { unit: 'minute', count: 30 }], ['en|ein|et|eit|ei knapp|knapt|drøy|drøyt|snau|snaut|god|godt|liten|lita|lite|stiv|stivt {unit}', { count: 1 }], ['en|ein knapp|drøy|snau|god|liten|stiv {halfHour}', { unit: 'minute', count: 30 }], '{number} {adjective} {unit}',
    ['en|ein|ei|et|eit kvarter', { unit: 'minute', count: 15 }], ['et|eit par|tre {unit}', { count: 2 }], ['{number} til|-|– {number} {unit}', {}],
  ],
  about: ['<amount>', 'rundt|omkring|cirka|ca.|omtrent|nesten|nærmere|nærare|over|under|drøyt|drøye|drygt|vel|knapt|knappe|bare|berre|snaut|snaue|minst|godt|hele|heile|nøyaktig|akkurat <amount>', 'om lag <amount>', 'mer|meir|mindre|færre enn <amount>', 'opp? opptil <amount>', 'godt over <amount>', 'litt|like over|under <amount>', 'litt|noe|noko mer|meir|mindre enn <amount>', 'minst <amount>'],
  ago: [
    ['for? <about> siden|sidan', { step: 'ago' }], ['om <about>', { step: 'ahead' }], ['<about> senere|seinare|seinere|etterpå', { step: 'later' }], ['<about> tidligere|tidlegare|førut', { step: 'earlier' }], ['<about> før', { step: 'earlier', alone: true }], ['<about> etter', { step: 'later', alone: true }], ['innen|innan <about>', { step: 'coming' }],
    ['for? lenge|lenge siden|sidan', { ref: 'PAST_REF' }], ['for? {units:unit} siden|sidan', { step: 'ago', some: true }], ['i {weekday} for <about> siden|sidan', {}],
  ],
  span: [
    ['de|dei siste|seneste|seinaste {number} {unit}', { step: 'past' }], ['siste|seneste|seinaste {number} {unit}', { step: 'past' }], ['de|dei {number} siste|seneste|seinaste {unit}', { step: 'past' }], ['det|den siste|seneste|seinaste {unit}', { step: 'past', count: 1 }], ['de|dei neste|kommende|komande {number} {unit}', { step: 'coming' }], ['de|dei {number} neste|kommende|komande {unit}', { step: 'coming' }],
    ['de|dei siste|seneste|seinaste {unit}', { step: 'past', some: true }], ['de|dei neste|kommende|komande {unit}', { step: 'coming', some: true }], ['neste {number} {unit}', { step: 'coming' }], ['det|den neste {unit}', { step: 'coming', count: 1 }], ['de|dei siste par {unit}', { step: 'past', count: 2 }], ['siste døgn|døgnet', { unit: 'day', step: 'past', count: 1 }], ['de|dei første|fyrste {number} {unit}', { length: true }],
    ['det|den siste|seneste|seinaste halve|halvannet {unit}', { step: 'past', plusHalf: true }], ['siste|seneste|seinaste {number} og en halv {unit}', { step: 'past', plusHalf: true }], ['det siste halvåret', { unit: 'month', count: 6, step: 'past' }],
  ],
  length: [['<about>', { length: true }], ['i <about>', { length: true }], ['på <about>', { length: true }], ['<about> lang|langt|lange', { length: true }], ['i {units:unit}', { length: true, some: true }], ['<about> gammel|gammal|gamle|gammelt|gamalt', { none: true }], '{lengthAdjective}', ['hele|heile dagen|døgnet', { unit: 'day', count: 1, length: true }]],
  // what refers to a time spoken of before
  again: [
    ['{unitDefinite:unit} etter', { anaphor: 'after', alone: true }], ['{unitDefinite:unit} før', { anaphor: 'before', alone: true }], ['{partDefinite} etter', { anaphor: 'after', unit: 'day', alone: true }], ['{partDefinite} før', { anaphor: 'before', unit: 'day', alone: true }], ['neste|påfølgende|påfølgjande {one:unit}', { anaphor: 'after' }], ['den|det påfølgende|påfølgjande {one:unit}', { anaphor: 'after' }], ['samme|same {one:unit}', { anaphor: 'same' }],
    ['den|det samme|same {one:unit}', { anaphor: 'same' }], ['samme|same {part}', { anaphor: 'same', unit: 'day' }], ['den {partDefinite}', { anaphor: 'same', unit: 'day' }], ['den {dayDefinite:unit}', { anaphor: 'same' }], ['det {yearDefinite:unit}', { anaphor: 'same' }], ['senere|seinare|seinere|tidligere|tidlegare samme|same {one:unit}', { anaphor: 'same' }], ['tidligere|tidlegare|senere|seinare den {dayDefinite:unit}', { anaphor: 'same' }],
    ['senere|seinare|tidligere|tidlegare samme|same {part}', { anaphor: 'same', unit: 'day' }], ['dagen derpå', { anaphor: 'after', unit: 'day' }], ['dagen|kvelden i forveien|førevegen', { anaphor: 'before', unit: 'day' }], ['forrige|førre {one:unit}', { which: -1 }], ['neste {dayWord:unit}', { anaphor: 'after' }], ['neste {part}', { anaphor: 'after', unit: 'day' }],
  ],
  any: ['<moment>', ['{yearEnd}', { month: 1, day: 1 }], '<edged>', '<period>', '<ago>', '<again>', 'i <period>', 'på {decade}'],
  since: [['helt|heilt? siden|sidan', { approx: 'since', lean: 'past' }], ['siden|sidan', { approx: 'since', lean: 'past' }], ['fra|frå og med', { approx: 'since' }], ['f.o.m.', { approx: 'since' }], ['fra|frå', { approx: 'since' }]],
  until: [['fram|frem|helt|heilt til', { approx: 'until', lean: 'future' }], ['til og med', { approx: 'until', lean: 'future' }], ['t.o.m.', { approx: 'until', lean: 'future' }], ['til|inntil', { approx: 'until', lean: 'future' }], ['innen|innan|senest|seinast', { approx: 'until', lean: 'future' }]],
  every: [
    ['hver|kvar|hvert|kvart {unit}', { every: true }], ['hver|kvar {weekday}', { every: true }], ['hver|kvar {part}', { every: true }], ['hver|kvar|hvert|kvart {ordinal:count} {unit}', { every: true }], ['annenhver|annankvar|annethvert|annakvart|hveranna {unit}', { every: true, count: 2 }], ['hver eneste|einaste {unit}', { every: true }], ['{weekdays:weekday}', { every: true }],
    ['i {perUnit:unit}', { every: true }], ['om {perUnit:unit}', { every: true }], '{everyAdjective}', ['hver|kvar|hvert|kvart {season}', { every: true }], ['hver|kvar {month}', { every: true }],
  ],
  range: [
    ['fra|frå? {day} til|–|- <md:end>', {}], ['fra|frå? {day} . til|–|- <md:end>', {}], ['mellom {day} og <md:end>', {}], ['{day} og <md:end>', {}], ['fra|frå <moment> til <moment:end>', {}], ['mellom <moment> og <moment:end>', {}], ['fra|frå <period> til <period:end>', {}], ['fra|frå {year} til {year:end}', {}], ['{year} til|–|- {year:end}', {}], ['mellom {year} og {year:end}', {}], ['i? {yearRange}', {}],
    ['{weekday} til|–|- {weekday:end}', {}], ['<oclock> <figures> til|–|- <figures:end>', {}], ['mellom <oclock> <figures> og <figures:end>', {}], ['<md> til|–|- <md:end>', {}], ['<dated> <oclock> <figures> til|–|- <figures:end>', {}], ['{weekday} {figureHour} –|- {figureHour:end}', {}], ['<dated> fra|frå <oclock>? <figures> til <figures:end>', {}], ['{month} til|–|- <my:end>', {}], ['<dated> mellom <oclock>? <figures> og <figures:end>', {}],
  ],
}

/** Whole expressions. */
export const expressions: readonly TimePattern[] = [
  '<moment>', '{genitive}', 'i <period>', '<edged>', '<period>', ['i løpet av <period>', {}], ['i løpet av {unitNow:unit}', { which: 0 }], ['gjennom {unitNow:unit}', { which: 0 }], ['på {decade}', {}], ['på? <edged>', {}], '<ago>', '<again>', '<span>', ['i løpet av <span>', {}], ['i <span>', {}], '<range>', '<every>', '<since> <any>', '<until> <any>', '{sinceThen}', '<length>', ['i løpet av <about>', { length: true }],
  ['over|gjennom <period>', {}], ['ved|i|til {holidays:holiday}', {}], '{ref}', ['i dag tidlig|tidleg', { shift: 0, part: 'morning' }], ['til <yearly>', {}],
]
