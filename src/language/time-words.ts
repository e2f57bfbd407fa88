/** Units of time, as durations and steps count them. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/** How a step through time is counted: back or on from the publishing, or from the time spoken of before; or all the units up to or from now. */
export type TimeStep = 'ago' | 'ahead' | 'earlier' | 'later' | 'past' | 'coming'

/** What an expression says, piece by piece, in no language: the words of a pack give the pieces, the engine alone knows the calendar. */
export interface TimeParts {
  readonly year?: number
  /** Two figures of a year: '82. */
  readonly shortYear?: number
  readonly month?: number
  readonly day?: number
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number
  /** Number of an ISO week. */
  readonly week?: number
  /** Days from the publishing day: today 0, yesterday -1. */
  readonly shift?: number
  /** A name of `dayParts`. */
  readonly part?: string
  readonly hour?: number
  readonly minute?: number
  /** Minutes to add to the hour: «kvart på» -15, «halv» -30. */
  readonly offset?: number
  /** Minutes before and after the hour: «fem på halv sju», "quarter past". */
  readonly less?: number
  readonly more?: number
  /** True where the hour may be of either half of the day: «halv åtte», "10 o'clock". */
  readonly twelve?: boolean
  readonly meridiem?: 'am' | 'pm'
  readonly midnight?: boolean
  /** «i natt»: the night just over or the coming one, as hour and verb have it. */
  readonly tonight?: boolean
  /** IANA zone, an offset as `+02:00`, or `local`. */
  readonly zone?: string
  /** `SP`, `SU`, `FA`, `WI`. */
  readonly season?: string
  /** A name of `holidays`. */
  readonly holiday?: string
  readonly quarter?: number
  readonly half?: number
  /** First year: 1990. */
  readonly decade?: number
  /** Ordinal number: 20. */
  readonly century?: number
  readonly unit?: TimeUnit
  /** How many units; absent with `unit` alone: one, or «the» unit. */
  readonly count?: number
  /** Several, some: TIMEX3's X. */
  readonly some?: boolean
  /** Half a unit more (or, without a count, half a unit): «en halv time», "two and a half years". */
  readonly plusHalf?: boolean
  /** Which one of its kind: -1 the last, 0 this, 1 the next. */
  readonly which?: number
  /** «i fjor sommer», "last year's": steps of years on top of the rest. */
  readonly yearShift?: number
  readonly monthShift?: number
  readonly weekShift?: number
  readonly step?: TimeStep
  /** The one spoken of: `same` that day, `after` the following, `before` the previous. */
  readonly anaphor?: 'same' | 'after' | 'before'
  /** Which stretch of a longer one. */
  readonly edge?: 'start' | 'mid' | 'end'
  /** Ordinal among the units of something larger: «første uke i juni». -1: the last. */
  readonly ordinal?: number
  readonly approx?: 'early' | 'late' | 'about' | 'before' | 'after' | 'since' | 'until'
  /** The night that ends in the morning of the day named: «natt til fredag». */
  readonly nightBefore?: boolean
  readonly ref?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
  /** It comes back: «hver mandag». */
  readonly every?: boolean
  /** A length of time, or that long from now where the verb tells of the future: "in two days". */
  readonly lengthOrAhead?: boolean
  /** A length of time by itself, never a date. */
  readonly length?: boolean
  /** Rather behind or before the publishing, whatever the verb says. */
  readonly lean?: 'past' | 'future'
  /** Last part of a range. */
  readonly end?: TimeParts
  /** What the unit or edge belongs to. */
  readonly of?: TimeParts
  /** It needs its last word to stand alone: «dagen etter», not «dagen etter valget». Otherwise what is left is a length of time, or nothing. */
  readonly alone?: boolean
  /** Dropped after all: it looks like a time and is none. */
  readonly none?: boolean
}

/**
 * A pattern: elements with blanks between them, and pieces it adds.
 * - `word` or `word|word`: forms in small letters
 * - `{class}`: a word of that class of `words`, or one of the engine's own: `number`, `ordinal`, `day`, `hour`, `minute`, `year`, `shortYear`,
 *   `decade`, `clock` (4:30, 16.30), `hhmm` (0830), `date` (24.06.2024, 2024-06-24), `yearRange` (1998-2001); `{class:slot}` puts its value in another slot
 * - `<rule>`: one of `rules`; `<rule:slot>` keeps its pieces apart under that slot
 * - `?` behind an element: it may be missing
 */
export type TimePattern = string | readonly [pattern: string, parts: TimeParts]

/** The words of time expressions of a language, and in what order they stand. */
export interface TimeWords {
  /** By class, words in small letters → the value of the slot of that name; phrases with blanks are words, too. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string | number>>>>
  /** By class, words that carry several pieces: «i natt», "tonight", «onsdagskveld». */
  readonly phrases: Readonly<Record<string, Readonly<Record<string, TimeParts>>>>
  /** Number words, and words between them («og», "and", «y»). */
  readonly numbers: Readonly<Record<string, number>>
  readonly numberJoints: readonly string[]
  readonly ordinals: Readonly<Record<string, number>>
  /** What follows the figures of a decade or century: `s` of "1990s", `-tallet`. */
  readonly decadeEndings: readonly string[]
  /** Pattern pieces, by name. */
  readonly rules: Readonly<Record<string, readonly TimePattern[]>>
  /** Whole expressions. The longest wins, then the first. */
  readonly expressions: readonly TimePattern[]
  /** Parts of the day: TIMEX3 code, first hour, hour after the last. */
  readonly dayParts: Readonly<Record<string, readonly [code: string, from: number, to: number]>>
  /** Fixed holidays as month and day, movable ones as days from Easter Sunday, or as month, weekday and which one of the month (-1 the last). */
  readonly holidays: Readonly<
    Record<string, readonly [month: number, day: number] | readonly [easter: number] | readonly [month: number, weekday: number, which: number]>
  >
  /** `6/12` is June or December. */
  readonly dateOrder: 'day-month' | 'month-day'
  /** Written figures without minutes go to 24: «klokken 8» is the morning. */
  readonly figuresAre24: boolean
  /** Where «before» and «after» need a word to take an object («antes de», «después que»), those words; empty where they take it bare («før valget»). */
  readonly objectLinks: readonly string[]
  /** Auxiliaries of the future, lemmas. */
  readonly future: readonly string[]
  /** Those of them that tell of the past before a perfect, lemmas: «skal ha truet», "may have left", not "will have left". */
  readonly supposing: readonly string[]
  /** Auxiliaries of the perfect, lemmas. */
  readonly perfect: readonly string[]
  /** Verbs and adjectives whose infinitive lies ahead: "expected to rule Friday". Lemmas; cues with the frame `infinitive` do so anyway. */
  readonly plans: readonly string[]
  /** How month names are written: with small letters (then a capital inside a sentence makes a name of them), with capitals, or either way. */
  readonly monthCase: 'small' | 'capital' | 'any'
  /** Words that are other words as well: alone they count only with a piece of a date beside them, or behind `shyAfter`. */
  readonly shy: readonly string[]
  readonly shyAfter: readonly string[]
  /** What a date is part of a name behind: «calle», «plaza». */
  readonly namesBefore: readonly string[]
  /** Words that, before a number, may make a time of the clock of it: «halv åtte», «a las ocho», "to nine". */
  readonly clockBefore: readonly string[]
  /** First parts of compounds with a hyphen: `mid-` of "mid-2011". */
  readonly prefixes: Readonly<Record<string, 'start' | 'mid' | 'end'>>
  /** Words that make a bare number behind them a year; the first is that for «in», which alone makes one of numbers below 1500. */
  readonly yearAfter: readonly string[]
}
