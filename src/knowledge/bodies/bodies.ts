import { nameIndex } from '../name-index.ts'
import { bodyTable } from './bodies-table.ts'

/** A body the house knows by name. */
export interface Body {
  /** Its first name in the table, whatever name the report uses. */
  readonly name: string
  /** ISO 3166-1 alpha-3, `IGO…`, `NGO`, `IMG`, `MNC`. */
  readonly country: string
  /** PLOVER sectors, the main one first. */
  readonly sectors: readonly string[]
}

/** A known body named by `words` words of a text. */
export interface BodyAt {
  readonly body: Body
  readonly words: number
}

const bodies = nameIndex(aliases())

function* aliases(): Iterable<readonly [string, Body]> {
  for (const [country, sectors, ...each] of bodyTable) {
    for (const names of each) {
      const aliases = names.split(' = ')
      const body: Body = { name: aliases[0] ?? '', country, sectors: sectors.split(' ') }
      for (const alias of aliases) {
        yield [alias, body]
        const article = /^(?:Den|Det|De|Dei) /u.exec(alias)?.[0]
        if (article !== undefined) yield [article.toLowerCase() + alias.slice(article.length), body]
      }
    }
  }
}

/** The body whose longest name begins at word `at`. */
export function bodyAt(forms: readonly string[], at: number, end: number = forms.length): BodyAt | undefined {
  const found = bodies.at(forms, at, end)
  return found && { body: found.item, words: found.words }
}
