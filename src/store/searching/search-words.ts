/** Something that must stand there, or must not: words side by side, in one of its spellings. */
export interface Term {
  readonly spellings: readonly string[]
  /** The last word may go on. */
  readonly prefix: boolean
}

/** What a person looks for. */
export interface SearchWords {
  /** All of them stand there; never empty. */
  readonly wanted: readonly Term[]
  /** None of them stands there. */
  readonly unwanted: readonly Term[]
}

/**
 * What a person typed: all words must stand there, `"several together"` side by side, `begin*` begins a word, `-word` must not stand there. Absent when
 * there is no word to look for.
 */
export function searchWordsOf(typed: string): SearchWords | undefined {
  const parts = [...typed.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)].flatMap(([, minus = '', phrase, word]) => {
    const text = phrase ?? word?.replace(/\*+$/u, '') ?? ''
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    return [{ without: minus === '-', term: { spellings: spellingsOf(text), prefix: phrase === undefined && word?.endsWith('*') === true } }]
  })
  const wanted = parts.filter((part) => !part.without).map((part) => part.term)
  return wanted.length === 0 ? undefined : { wanted, unwanted: parts.filter((part) => part.without).map((part) => part.term) }
}

/** Letters that are no letter with an accent to the index, by how they are typed where the keyboard has none. */
const letterFor: Readonly<Record<string, string>> = { o: 'ø', ae: 'æ', ss: 'ß' }

/** The word as typed, and with `ø`, `æ` or `ß` in the places where somebody without those keys would have typed `o`, `ae` or `ss`; eight at most. */
function spellingsOf(text: string): readonly string[] {
  let spellings = ['']
  for (const [unit] of text.matchAll(/ae|ss|./gisu)) {
    const letter = spellings.length > 4 ? undefined : letterFor[unit.toLowerCase()]
    spellings = spellings.flatMap((it) => (letter === undefined ? [it + unit] : [it + unit, it + letter]))
  }
  return spellings
}
