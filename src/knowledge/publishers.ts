import { publisherTable, type PublisherKind } from './publisher-table.ts'

/** An agency or outlet the house knows; `country` is alpha-3, `timeZone` an IANA zone. */
export interface Publisher {
  readonly name: string
  readonly kind: PublisherKind
  readonly country: string
  readonly timeZone: string
}

/** A known publisher named by `words` words of a text. */
export interface PublisherAt {
  readonly publisher: Publisher
  readonly words: number
}

interface Alias {
  readonly words: readonly string[]
  readonly publisher: Publisher
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu
const byFirstWord = new Map<string, Alias[]>()

for (const [kind, country, timeZone, name, ...aliases] of publisherTable) {
  const publisher: Publisher = { name: name ?? '', kind, country, timeZone }
  for (const alias of [publisher.name, ...aliases]) {
    enter(alias, publisher)
    if (alias.length > 4) enter(alias.toUpperCase(), publisher)
  }
}
for (const aliases of byFirstWord.values()) aliases.sort((a, b) => b.words.length - a.words.length)

function enter(alias: string, publisher: Publisher): void {
  const words = alias.match(wordPattern) ?? []
  const first = words[0]
  if (first === undefined) return
  const known = byFirstWord.get(first)
  if (known) known.push({ words, publisher })
  else byFirstWord.set(first, [{ words, publisher }])
}

/** The publisher whose longest name begins at word `at`; a genitive ending on the last word («NRKs», "Reuters'") does not hide it. */
export function publisherAt(forms: readonly string[], at: number, end: number = forms.length): PublisherAt | undefined {
  const first = forms[at]
  if (first === undefined) return undefined
  return longest(byFirstWord.get(first), forms, at, end) ?? longest(byFirstWord.get(bare(first)), forms, at, end)
}

/** The publisher that `name` is an exact name of. */
export function publisherNamed(name: string): Publisher | undefined {
  const words = name.match(wordPattern) ?? []
  const found = publisherAt(words, 0)
  return found && found.words === words.length ? found.publisher : undefined
}

function longest(aliases: readonly Alias[] | undefined, forms: readonly string[], at: number, end: number): PublisherAt | undefined {
  for (const { words, publisher } of aliases ?? []) {
    if (at + words.length > end) continue
    if (words.every((word, k) => same(word, forms[at + k] ?? '', k === words.length - 1))) return { publisher, words: words.length }
  }
  return undefined
}

function same(word: string, form: string, last: boolean): boolean {
  return word === form || (last && word === bare(form))
}

function bare(form: string): string {
  return form.replace(/['’]?s?$/u, '')
}
