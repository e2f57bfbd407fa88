/**
 * What a person typed as a query of FTS5 (sqlite.org/fts5.html, 3): all words must stand there, `"several together"` side by side, `begin*` begins a
 * word, `-word` must not stand there. Nothing typed can be read as the query language itself. Absent when there is no word to look for.
 */
export function queryOf(typed: string, columns?: string): string | undefined {
  const parts = [...typed.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)].flatMap(([, minus = '', phrase, word]) => {
    const text = phrase ?? word?.replace(/\*+$/u, '') ?? ''
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    return [{ without: minus === '-', term: termOf(text, phrase === undefined && word?.endsWith('*') === true) }]
  })
  const wanted = parts.filter((part) => !part.without).map((part) => part.term)
  if (wanted.length === 0) return undefined
  const unwanted = parts.filter((part) => part.without).map((part) => part.term)
  const query = `(${wanted.join(' AND ')})${unwanted.map((term) => ` NOT ${term}`).join('')}`
  return columns === undefined ? query : `{${columns}} : (${query})`
}

function termOf(text: string, prefix: boolean): string {
  const spellings = spellingsOf(text).map((spelling) => `"${spelling.replaceAll('"', '')}"${prefix ? ' *' : ''}`)
  return spellings.length > 1 ? `(${spellings.join(' OR ')})` : (spellings[0] ?? '""')
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
