import { nameIndex } from './name-index.ts'
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

const publishers = nameIndex(aliases())

function* aliases(): Iterable<readonly [string, Publisher]> {
  for (const [kind, country, timeZone, name, ...others] of publisherTable) {
    const publisher: Publisher = { name: name ?? '', kind, country, timeZone }
    for (const alias of [publisher.name, ...others]) {
      yield [alias, publisher]
      if (alias.length > 4) yield [alias.toUpperCase(), publisher]
    }
  }
}

/** The publisher whose longest name begins at word `at`; a genitive ending on the last word («NRKs», "Reuters'") does not hide it. */
export function publisherAt(forms: readonly string[], at: number, end: number = forms.length): PublisherAt | undefined {
  const found = publishers.at(forms, at, end)
  return found && { publisher: found.item, words: found.words }
}

/** The publisher that `name` is an exact name of. */
export function publisherNamed(name: string): Publisher | undefined {
  return publishers.named(name)
}
