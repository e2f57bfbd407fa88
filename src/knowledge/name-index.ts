/** Names of things, found where they stand in a text. */
export interface NameIndex<T> {
  /** What the longest name that begins at word `at` names; a genitive ending on its last word («NRKs», "Reuters'") does not hide it. */
  at(forms: readonly string[], at: number, end?: number): NamedAt<T> | undefined
  /** What `name` as a whole names. */
  named(name: string): T | undefined
}

/** Something named by `words` words of a text. */
export interface NamedAt<T> {
  readonly item: T
  readonly words: number
}

interface Alias<T> {
  readonly words: readonly string[]
  readonly item: T
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’+/.][\p{L}\p{N}]+)*\.?|[^\s\p{L}\p{N}]/gu

/** An index of names, the longest of one first word first. Of two things with one name the first keeps it. */
export function nameIndex<T>(entries: Iterable<readonly [name: string, item: T]>): NameIndex<T> {
  const byFirst = new Map<string, Alias<T>[]>()
  for (const [name, item] of entries) {
    for (const words of spellings(name)) {
      const first = words[0] ?? ''
      const known = byFirst.get(first)
      if (known) known.push({ words, item })
      else byFirst.set(first, [{ words, item }])
    }
  }
  for (const aliases of byFirst.values()) aliases.sort((a, b) => b.words.length - a.words.length)

  const at = (forms: readonly string[], from: number, end: number = forms.length): NamedAt<T> | undefined => {
    const first = forms[from]
    if (first === undefined) return undefined
    const whole = byFirst.get(first)
    return (whole && longest(whole, forms, from, end)) ?? longest(byFirst.get(bare(first)), forms, from, end)
  }
  return {
    at,
    named(name) {
      const words = name.match(wordPattern) ?? []
      const found = at(words, 0)
      return found && found.words === words.length ? found.item : undefined
    },
  }
}

/** What some of our tokens cut where others do not. */
const cutApart = /del|al|['’]s|-/u

/** A name in words, in all the ways our tokens cut it: Spanish `del` and `al` are two words, in English a hyphen and `'s` are words. */
function spellings(name: string): readonly (readonly string[])[] {
  const whole = name.match(wordPattern) ?? []
  if (whole.length === 0) return []
  if (!cutApart.test(name)) return [whole]
  const spanish = whole.flatMap((word, at) => (at > 0 && word === 'del' ? ['de', 'el'] : at > 0 && word === 'al' ? ['a', 'el'] : [word]))
  const english = whole.flatMap((word) => word.match(/['’]s$|-|(?:(?!['’]s$)[^-])+/gu) ?? [])
  return [whole, spanish, english].filter((words, at) => at === 0 || words.length !== whole.length)
}

function longest<T>(aliases: readonly Alias<T>[] | undefined, forms: readonly string[], at: number, end: number): NamedAt<T> | undefined {
  for (const { words, item } of aliases ?? []) {
    if (at + words.length > end) continue
    if (words.every((word, k) => same(word, forms[at + k] ?? '', k === words.length - 1))) return { item, words: words.length }
  }
  return undefined
}

function same(word: string, form: string, last: boolean): boolean {
  return word === form || (last && word === bare(form))
}

function bare(form: string): string {
  const last = form.charCodeAt(form.length - 1)
  return last === 115 || last === 39 || last === 0x2019 ? form.replace(/['’]?s?$/u, '') : form
}
