import type { Annotated, NameKind } from '../../language/index.ts'
import { publisherAt, type Publisher } from '../../knowledge/index.ts'
import { fold } from './folding.ts'
import type { Vocabulary } from './vocabulary.ts'
import { feature, isCapital, startsSentence, type Words } from './words.ts'

/** A name in the text, with what its words alone say it names. */
export type Name = Words & (
  | { readonly kind: NameKind }
  | { readonly kind: 'publisher'; readonly publisher: Publisher }
  | { readonly kind: 'country'; readonly code: string; readonly name: string; readonly isUnion: boolean }
)

/** The names of a report in text order, without overlap. */
export function findNames(text: Annotated, vocabulary: Vocabulary): readonly Name[] {
  const tagged = hasTags(text) ? joined(text, vocabulary, taggedNames(text)) : capitalisedNames(text, vocabulary)
  return withKnown(text, vocabulary, voted(text, sorted(text, vocabulary, tagged.map((name) => withoutOffice(text, vocabulary, name)))))
}

function hasTags(text: Annotated): boolean {
  return text.name.some((tag) => tag !== 'O')
}

function taggedNames(text: Annotated): Name[] {
  const names: Name[] = []
  for (let word = 0; word < text.length; ) {
    const tag = text.name[word] ?? 'O'
    if (tag === 'O') {
      word++
      continue
    }
    const kind = kindOfTag(tag)
    let end = word + 1
    while (end < text.length && text.sentenceOf[end] === text.sentenceOf[word] && (text.name[end] === `I-${kind}` || (text.name[end] === 'O' && isFlat(text, word, end)))) end++
    if (isCapital(text.form[word] ?? '') || end - word > 1 || /\p{Lu}|\d/u.test(text.form[word] ?? '')) names.push({ from: word, to: end, kind })
    word = end
  }
  return names
}

/** Whether the tree makes a capitalised word part of the name that runs up to it. */
function isFlat(text: Annotated, from: number, word: number): boolean {
  const head = text.head[word] ?? -1
  return head >= from && head < word && (text.relation[word] ?? '').startsWith('flat') && text.upos[word] === 'PROPN' && isCapital(text.form[word] ?? '')
}

function kindOfTag(tag: string): NameKind {
  return tag.endsWith('PER') ? 'PER' : tag.endsWith('ORG') ? 'ORG' : 'LOC'
}

/** Names that a tagger cut in two: a surname with its particle, pieces of one name side by side, a name that ends in an article. */
function joined(text: Annotated, vocabulary: Vocabulary, names: readonly Name[]): Name[] {
  const isTitles = ({ from, to }: Words): boolean => text.form.slice(from, to).every((form) => vocabulary.titleOf(form) !== undefined)
  const result: Name[] = []
  for (const name of names) {
    const last = result.at(-1)
    if (last && isOneName(text, isTitles, last, name)) result[result.length - 1] = { from: last.from, to: name.to, kind: last.kind === 'ORG' ? 'ORG' : last.kind === 'PER' ? 'PER' : 'LOC' }
    else result.push(name)
  }
  return result
}

function isOneName(text: Annotated, isTitles: (name: Words) => boolean, left: Name, right: Name): boolean {
  if (text.sentenceOf[left.from] !== text.sentenceOf[right.from] || right.from - left.to > 2) return false
  const between = text.form.slice(left.to, right.from)
  const isOpen = joiner.test(text.form[left.to - 1] ?? '') && left.to - left.from > 1
  if (between.length === 0 && (isOpen || companies.test(text.form[right.from] ?? '') || isFlat(text, left.from, right.from))) return true
  if (left.kind !== 'PER') return false
  if (between.length === 0 && isTitles(left)) return true
  const isSplit = between.length === 0 ? right.kind === 'PER' : between.every((form) => /^(?:de|del|la|las|los|el|al|van|von|der|bin|ibn)$/u.test(form))
  const isContraction = between.length === 2 && text.text.slice(text.from[left.to], text.to[right.from - 1]) === 'Al'
  if (isContraction) return true
  return isSplit && between.length < 3 && !/^(?:La|El)$/u.test(text.form[right.from] ?? '') && (between.length === 0 || right.to - right.from <= 2)
}

/** «CEO de Hidra» tagged as one name: the body begins after the preposition. */
function withoutOffice(text: Annotated, vocabulary: Vocabulary, name: Name): Name {
  const begins = name.kind === 'ORG' && name.to - name.from > 2 && text.upos[name.from + 1] === 'ADP' && vocabulary.titleOf(text.form[name.from] ?? '') !== undefined
  return begins ? { from: name.from + 2, to: name.to, kind: 'ORG' } : name
}

const companies = /^(?:Inc|Inc\.|Corp|Corp\.|Corps|Ltd|Ltd\.|Company|Motors|Group|AS|ASA|AB|GmbH|S\.A\.|SA|LLC|plc|Airlines|Bank|Holding)$/u

/**
 * Persons and bodies, sorted by all that the report shows: a first name or a title makes a person, a company's ending or
 * capitals throughout a body; else the kind that a name is tagged with most often.
 */
function sorted(text: Annotated, vocabulary: Vocabulary, names: readonly Name[]): readonly Name[] {
  const votes = new Map<string, number>()
  const keyOf = ({ from, to }: Words): string => text.form.slice(from, to).map(fold).join(' ')
  for (const name of names) {
    if (name.kind !== 'PER' && name.kind !== 'ORG') continue
    const key = keyOf(name)
    votes.set(key, (votes.get(key) ?? 0) + (name.kind === 'PER' ? 1 : -1))
  }
  const heads = new Set(names.filter(({ kind, from, to }) => kind === 'ORG' && to - from > 1).map(({ from }) => fold(text.form[from] ?? '')))
  for (const { kind, from, to } of names) if (kind === 'PER' && to - from > 1) for (let word = from; word < to; word++) heads.delete(fold(text.form[word] ?? ''))
  const places = new Set(names.filter(({ kind }) => kind === 'LOC').map(keyOf))
  return names.map((name): Name => {
    if (name.kind !== 'PER' && (followsTitle(text, vocabulary, name) || hasFirstName(text, vocabulary, name))) return { from: name.from, to: name.to, kind: 'PER' }
    if (name.kind !== 'PER' && name.kind !== 'ORG') return name
    const forms = text.form.slice(name.from, name.to)
    const [first = ''] = forms
    if (forms.some((form) => companies.test(form)) && forms.length > 1) return { from: name.from, to: name.to, kind: 'ORG' }
    if (name.kind === 'PER' && forms.length === 1 && /^\p{Lu}{2,5}$/u.test(first) && !isShouted(text, name.from)) return { from: name.from, to: name.to, kind: 'ORG' }
    if (name.kind === 'PER' && forms.length === 1 && heads.has(fold(first))) return { from: name.from, to: name.to, kind: 'ORG' }
    if (forms.length > 1 && name.kind === 'PER' && vocabulary.genderOfFirstName(first) !== undefined) return name
    if (name.kind === 'PER' && /^(?:i|in|en|at)$/u.test((text.form[name.from - 1] ?? '').toLowerCase()) && text.upos[name.from - 1] === 'ADP') return { from: name.from, to: name.to, kind: 'LOC' }
    const vote = votes.get(keyOf(name)) ?? 0
    if (places.has(keyOf(name)) && name.kind === 'PER' && vote <= 1) return { from: name.from, to: name.to, kind: 'LOC' }
    return vote === 0 ? name : { from: name.from, to: name.to, kind: vote > 0 ? 'PER' : 'ORG' }
  })
}

/** A first name and one or two words more, with capital letters throughout, is a person's name whatever it was tagged. */
function hasFirstName(text: Annotated, vocabulary: Vocabulary, { from, to }: Words): boolean {
  if (to - from < 2 || to - from > 3 || !vocabulary.isFirstName(text.form[from] ?? '') || companies.test(text.form[to - 1] ?? '')) return false
  if (text.upos[from - 1] === 'ADP' && /^(?:i|på|in|at|en)$/u.test(text.form[from - 1] ?? '')) return false
  return text.form.slice(from, to).every(isCapital)
}

/** «statsminister Moe», "Gen. Lem": what follows a title without article or comma is a person. */
function followsTitle(text: Annotated, vocabulary: Vocabulary, { from, to }: Words): boolean {
  const before = text.form[from - 1] ?? ''
  if (text.sentenceOf[from - 1] !== text.sentenceOf[from] || text.upos[from - 1] === 'ADP' || companies.test(text.form[to - 1] ?? '') || !isCapital(text.form[from] ?? '')) return false
  const title = vocabulary.titleOf(text.lemma[from - 1] ?? '') ?? vocabulary.titleOf(before)
  if (title === undefined || feature(text.feats[from - 1] ?? '_', 'Number') === 'Plur' || feature(text.feats[from - 1] ?? '_', 'Case') === 'Gen') return false
  return vocabulary.kindOf(text.lemma[from - 1] ?? '') === undefined && vocabulary.countryAt(text.form, from) === undefined
}

/** Whether the words about a word are all in capitals. */
function isShouted(text: Annotated, word: number): boolean {
  const near = [text.form[word - 1] ?? '', text.form[word + 1] ?? ''].filter((form) => /\p{L}{2}/u.test(form))
  return near.length > 0 && near.every((form) => form === form.toUpperCase())
}

const joiner = /^(?:de|del|la|las|los|y|von|van|der|den|al|el|bin|ben|da|dos|du|of|the|for|på)$/u

/** Where no model has tagged names: runs of capital letters, the first word of a sentence only when it is written so elsewhere. */
function capitalisedNames(text: Annotated, vocabulary: Vocabulary): Name[] {
  const inside = new Set<string>()
  for (let word = 0; word < text.length; word++) if (isCapital(text.form[word] ?? '') && !startsSentence(text, word)) inside.add(text.form[word] ?? '')
  const isName = (word: number): boolean => {
    const form = text.form[word] ?? ''
    return isCapital(form) && (!startsSentence(text, word) || inside.has(form) || vocabulary.genderOfFirstName(form) !== undefined)
  }
  const names: Name[] = []
  for (let word = 0; word < text.length; word++) {
    if (!isName(word)) continue
    let end = word + 1
    while (end < text.length && text.sentenceOf[end] === text.sentenceOf[word] && (isName(end) || (joiner.test(text.form[end] ?? '') && end + 1 < text.length && isName(end + 1)))) end++
    const first = vocabulary.genderOfFirstName(text.form[word] ?? '') !== undefined
    const titled = word > 0 && vocabulary.titleOf(text.lemma[word - 1] ?? '') !== undefined
    names.push({ from: word, to: end, kind: (first && end - word > 1) || titled || (end - word === 2 && !/^\p{Lu}+$/u.test(text.form[word] ?? '')) ? 'PER' : 'ORG' })
    word = end - 1
  }
  return names
}

/**
 * One name, one kind, in one report: the words of a full name of a person are that person wherever they stand alone, tagged
 * otherwise or not at all.
 */
function voted(text: Annotated, names: readonly Name[]): readonly Name[] {
  const surname = new Map<string, number>()
  const other = new Map<string, number>()
  for (const { from, to, kind } of names) {
    const last = fold(text.form[to - 1] ?? '')
    if (kind === 'PER' && to - from > 1) surname.set(last, (surname.get(last) ?? 0) + 1)
    else if (kind !== 'PER') for (let word = from; word < to; word++) if (to - from > 1) other.set(fold(text.form[word] ?? ''), 1)
  }
  if (surname.size === 0) return names
  const taken = new Uint8Array(text.length)
  const changed = names.map((name): Name => {
    taken.fill(1, name.from, name.to)
    const alone = name.to - name.from === 1 && surname.has(bareFold(text.form[name.from] ?? '', surname))
    return alone && name.kind !== 'PER' ? { from: name.from, to: name.to, kind: 'PER' } : name
  })
  const common = new Set<string>()
  for (let word = 0; word < text.length; word++) if (!isCapital(text.form[word] ?? '')) common.add(text.form[word] ?? '')
  const added: Name[] = []
  for (let word = 0; word < text.length; word++) {
    const form = text.form[word] ?? ''
    if (taken[word] === 1 || !isCapital(form) || !surname.has(bareFold(form, surname))) continue
    if (text.upos[word] !== 'PROPN' && (form.length < 4 || common.has(form.toLowerCase()))) continue
    added.push({ from: word, to: word + 1, kind: 'PER' })
  }
  return added.length === 0 ? changed : [...changed, ...added].sort((a, b) => a.from - b.from)
}

/** A folded surname without the genitive's s where only so it is known. */
function bareFold(form: string, known: ReadonlyMap<string, number>): string {
  const folded = fold(form)
  return !known.has(folded) && folded.endsWith('s') ? folded.slice(0, -1) : folded
}

/** Known publishers and countries take the place of tagged names unless they are part of a person's name or of a longer one. */
function withKnown(text: Annotated, vocabulary: Vocabulary, names: readonly Name[]): readonly Name[] {
  const result: Name[] = []
  let next = 0
  for (let word = 0; word < text.length; ) {
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
  if (!isCapital(form) && !lowerPublishers.has(form)) return undefined
  const publisher = publisherAt(text.form, word)
  if (publisher && text.sentenceOf[word] === text.sentenceOf[word + publisher.words - 1]) return { from: word, to: word + publisher.words, kind: 'publisher', publisher: publisher.publisher }
  const country = vocabulary.countryAt(text.form, word)
  return country ? { from: word, to: word + country.words, kind: 'country', code: country.code, name: country.name, isUnion: country.isUnion } : undefined
}
