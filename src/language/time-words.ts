/** The words of time expressions of a language. */
export interface TimeWords {
  /** Month names and their abbreviations → 1 to 12, lower case. */
  readonly months: Readonly<Record<string, number>>
}
