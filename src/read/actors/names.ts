import type { Annotated } from '../../language/index.ts'
import { bodyAt, publisherAt } from '../../knowledge/index.ts'
import type { Name } from './name.ts'
import { houseAt } from './codes/houses.ts'
import { joiner } from './name-words.ts'
import { mendedName } from './mended-names.ts'
import { sorted } from './sorted-names.ts'
import { taggedOrCapitalised } from './tagged-names.ts'
import type { Vocabulary } from './vocabulary.ts'
import { voted } from './voted-names.ts'
import { isCapital, type Words } from './words.ts'

/** The names of a report in text order, without overlap. */
export function findNames(text: Annotated, vocabulary: Vocabulary): readonly Name[] {
  const tagged = taggedOrCapitalised(text, vocabulary)
    .map((name) => mendedName(text, vocabulary, name))
    .filter((name) => name !== undefined)
  return withKnown(text, vocabulary, voted(text, sorted(text, vocabulary, apart(tagged))))
}

/** A name that was drawn out over the next one takes its place. */
function apart(names: readonly Name[]): readonly Name[] {
  const result: Name[] = []
  for (const name of names) if (name.from >= (result.at(-1)?.to ?? 0)) result.push(name)
  return result
}

/** Known publishers and countries take the place of tagged names unless they are part of a person's name or of a longer one. */
function withKnown(text: Annotated, vocabulary: Vocabulary, names: readonly Name[]): readonly Name[] {
  const result: Name[] = []
  let next = 0
  for (let word = 0; word < text.length;) {
    while (next < names.length && (names[next]?.to ?? 0) <= word) next++
    const tagged = names[next]
    const here = tagged && tagged.from <= word ? tagged : undefined
    const found = knownAt(text, vocabulary, word)
    const known = here?.kind === 'PER' && here.to - here.from > 1 && !(found?.from === here.from && found.to === here.to) ? undefined : found
    if (known && (here === undefined || (known.from === here.from && (known.to >= here.to || isAside(text, here, known))))) {
      result.push(known)
      word = known.to
    } else if (here && here.from === word) {
      result.push(here)
      word = here.to
    } else word++
  }
  return result
}

/** A tagged name that goes on after a known one with a bracket or a lower-case word that joins no name. */
function isAside(text: Annotated, tagged: Words, known: Words): boolean {
  const next = text.form[known.to] ?? ''
  return known.to < tagged.to && !isCapital(next) && !(joiner.test(next) && isCapital(text.form[known.to + 1] ?? ''))
}

/** First words of publishers that begin with a small letter. */
const lowerPublishers: ReadonlySet<string> = new Set(['la', 'dpa', 'epa', 'iTromsø', 'elDiario.es', 'eldiario.es', 'firda.no', 'laSexta', 'teleSUR'])

function knownAt(text: Annotated, vocabulary: Vocabulary, word: number): Name | undefined {
  const form = text.form[word] ?? ''
  if (!isCapital(form) && !lowerPublishers.has(form)) return bodyFrom(text, word)
  const publisher = publisherAt(text.form, word)
  const goesOn = publisher && /^(?:de|del|of)$/u.test(text.form[word + publisher.words] ?? '') && isCapital(text.form[word + publisher.words + 1] ?? '')
  if (publisher && !goesOn && text.sentenceOf[word] === text.sentenceOf[word + publisher.words - 1])
    return { from: word, to: word + publisher.words, kind: 'publisher', publisher: publisher.publisher }
  const house = houseAt(vocabulary.pack, text.form, word)
  if (house) return { from: word, to: word + house.words, kind: 'house', code: house.country, sector: house.sector }
  const body = bodyFrom(text, word)
  if (body) return body
  const country = vocabulary.countryAt(text.form, word)
  return country ? { from: word, to: word + country.words, kind: 'country', code: country.code, name: country.name } : undefined
}

/** A known name of so many letters is no common word at the start of a sentence. */
const unmistakable = 8

/** A known body; a single word that is no abbreviation must be tagged as a name of something else than a person. */
function bodyFrom(text: Annotated, word: number): Name | undefined {
  const found = bodyAt(text.form, word)
  if (!found || text.sentenceOf[word] !== text.sentenceOf[word + found.words - 1]) return undefined
  const form = text.form[word] ?? ''
  const tag = text.name[word] ?? 'O'
  const sure = found.words > 1 || /^\p{Lu}[\p{Lu}\d.-]+s?$/u.test(form) || !isCapital(form)
  if (!sure && tag === 'O' && text.upos[word] !== 'PROPN' && form.length < unmistakable) return undefined
  return { from: word, to: word + found.words, kind: 'body', body: found.body }
}
