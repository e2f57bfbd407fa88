import type { Language, QuantityKind, Stance } from '../../words/index.ts'

/** A line of a brief with places to fill, `{source}`, and the words it makes: its proof. */
export interface Phrase {
  readonly line: string
  /** What its places are filled with in the proof. */
  readonly fill: Readonly<Record<string, string>>
  readonly proof: string
}

/** How a language tells a number: `{n}` is the number. */
export interface FigurePhrases {
  /** Exactly so many. */
  readonly exact: Phrase
  /** Exactly one. */
  readonly one: Phrase
  /** At least `{n}`. */
  readonly least: Phrase
  /** At most `{n}`. */
  readonly most: Phrase
  /** Between `{n}` and `{m}`. */
  readonly range: Phrase
  /** What is counted: «tallet på døde». */
  readonly number: string
}

/** A word that means another day in another brief: «i går». */
export interface DayWord {
  readonly words: string
  /** Its day; `{weekday}` is filled in. */
  readonly phrase: Phrase
}

/** How a language builds the sentences of a brief. Quantities of an amount have no phrase: their unit is in the report's words. */
export interface BriefPhrases {
  /** Marks around words that stand as they were written, and around quotations in them. */
  readonly marks: readonly [open: string, close: string]
  readonly accordingTo: Phrase
  readonly figures: Readonly<Record<Exclude<QuantityKind, 'amount'>, FigurePhrases>>
  /** Beginnings of the words a kind is counted with, lower case. */
  readonly counted: Readonly<Record<Exclude<QuantityKind, 'amount' | 'participants'>, readonly string[]>>
  /** What a figure was before, by whether it rose. */
  readonly before: Readonly<Record<'rose' | 'fell', Phrase>>
  /** A figure its teller took back, behind the one that stands. */
  readonly withdrawn: Phrase
  readonly disputed: Phrase
  /** One of the tellings of what is disputed. */
  readonly telling: Phrase
  /** What a speaker does with the words that follow. */
  readonly stances: Readonly<Record<Stance, Phrase>>
  /** The other side of what was just told, and a denial of it. */
  readonly against: Phrase
  readonly denied: Phrase
  /** A report's own words, with who wrote them, in which language. */
  readonly original: Phrase
  /** The same in the brief's own language, or one that its readers read as easily. */
  readonly verbatim: Phrase
  /** Names of languages. */
  readonly tongues: Readonly<Record<Language, string>>
  /** Small numbers in words, from one. */
  readonly numbers: readonly string[]
  /** What stands between thousands. */
  readonly thousands: string
  readonly months: readonly string[]
  /** From Sunday. */
  readonly weekdays: readonly string[]
  readonly days: readonly DayWord[]
  /** Words and phrases, with their comma, that link a sentence to the one before it and change nothing in it. */
  readonly links: readonly string[]
  /** Words that open a byline. */
  readonly bylines: readonly string[]
  /** Subject pronouns of persons. */
  readonly pronouns: readonly string[]
  /** Openings that point at the sentence before. */
  readonly pointers: readonly string[]
  /** Words that speak of the writer or the reader, or point at something not in the text. */
  readonly addresses: readonly string[]
}

/** A phrase with its places filled. */
export function filled({ line }: Phrase, values: Readonly<Record<string, string>>): string {
  return line.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place)
}

/** A phrase of a table, with its proof. */
export function phrase(line: string, fill: Readonly<Record<string, string>>, proof: string): Phrase {
  return { line, fill, proof }
}
