import type { SearchWords, Term } from '../searching/search-words.ts'

/** Search words as a query of FTS5 (sqlite.org/fts5.html, 3) in these columns. Nothing typed can be read as the query language itself. */
export function matchOf({ wanted, unwanted }: SearchWords, columns: string): string {
  const query = `(${wanted.map(termText).join(' AND ')})${unwanted.map((term) => ` NOT ${termText(term)}`).join('')}`
  return `{${columns}} : (${query})`
}

/** A name that stands in this column as a whole. */
export function nameMatch(name: string, column: string): string {
  return `{${column}} : "${name.replaceAll('"', ' ')}"`
}

function termText({ spellings, prefix }: Term): string {
  const quoted = spellings.map((spelling) => `"${spelling.replaceAll('"', '')}"${prefix ? ' *' : ''}`)
  return quoted.length > 1 ? `(${quoted.join(' OR ')})` : (quoted[0] ?? '""')
}
