/** What a feed or an entry can say once; of several elements that say the same the lowest rank counts, then the first. */
export type Slot =
  | 'title'
  | 'link'
  | 'id'
  | 'author'
  | 'summary'
  | 'content'
  | 'language'
  | 'date'
  | 'updated'
  | 'ttl'
  | 'hours'
  | 'days'
  | 'period'
  | 'frequency'
  | 'hub'
  | 'self'
  | 'outlet'
  | 'credit'
  | 'caption'
  | 'name'
  | 'email'

/** How the text of an element is read: prose in paragraphs, one line of prose, a date, an address, or a word as it stands. */
export type Form = 'prose' | 'line' | 'date' | 'address' | 'word'

/** Where an element stands: what a word means depends on it. */
export type Place = 'feed' | 'entry' | 'media' | 'person' | 'origin'

/** What an element says. */
export type Word =
  /** Its text is a value. */
  | { readonly is: 'text'; readonly slot: Slot; readonly form: Form; readonly rank: number }
  /** What it holds is said of this place; an entry is a report. */
  | { readonly is: 'place'; readonly place: Place }
  /** A link by its attributes, or its text. */
  | { readonly is: 'link' }
  /** A person, by `name` and `email` or by its text. */
  | { readonly is: 'person'; readonly rank: number }
  /** A picture or film by its attributes. */
  | { readonly is: 'media' }

/** Words of one dialect by local name in lower case, for each place. */
export interface Dialect {
  readonly feed?: Readonly<Record<string, Word>>
  readonly entry?: Readonly<Record<string, Word>>
  readonly media?: Readonly<Record<string, Word>>
  readonly person?: Readonly<Record<string, Word>>
  readonly origin?: Readonly<Record<string, Word>>
}

/** Rank of a second summary among the whole texts. */
export const moreSummary = 9

export const text = (slot: Slot, form: Form, rank = 0): Word => ({ is: 'text', slot, form, rank })
export const place = (place: Place): Word => ({ is: 'place', place })
export const person = (rank = 0): Word => ({ is: 'person', rank })
export const link: Word = { is: 'link' }
export const media: Word = { is: 'media' }
