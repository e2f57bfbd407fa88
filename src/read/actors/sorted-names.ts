import type { Annotated } from '../../language/index.ts'
import { fold } from './folding.ts'
import { companies } from './name-words.ts'
import type { Name } from './name.ts'
import type { Vocabulary } from './vocabulary.ts'
import { feature, isCapital, type Words } from './words.ts'

/**
 * Persons and bodies, sorted by all that the report shows: a first name or a title makes a person, a company's ending or
 * capitals throughout a body; else the kind that a name is tagged with most often.
 */
export function sorted(text: Annotated, vocabulary: Vocabulary, names: readonly Name[]): readonly Name[] {
  const votes = new Map<string, number>()
  const keyOf = ({ from, to }: Words): string => text.form.slice(from, to).map(fold).join(' ')
  for (const name of names) {
    if (name.kind !== 'PER' && name.kind !== 'ORG') continue
    const key = keyOf(name)
    votes.set(key, (votes.get(key) ?? 0) + (name.kind === 'PER' ? 1 : -1))
  }
  const heads = new Set(names.filter(({ kind, from, to }) => kind === 'ORG' && to - from > 1).map(({ from }) => fold(text.form[from] ?? '')))
  for (const { kind, from, to } of names)
    if (kind === 'PER' && to - from > 1) for (let word = from; word < to; word++) heads.delete(fold(text.form[word] ?? ''))
  const full = new Set<string>()
  for (const { kind, from, to } of names) if (kind === 'PER' && to - from > 1) for (let word = from; word < to; word++) full.add(fold(text.form[word] ?? ''))
  const places = new Set(names.filter(({ kind }) => kind === 'LOC').map(keyOf))
  for (const name of names) if (name.kind === 'PER' && isPlaced(text, name) && !full.has(fold(text.form[name.to - 1] ?? ''))) places.add(keyOf(name))
  return names.map((name): Name => {
    if (name.kind !== 'PER' && (followsTitle(text, vocabulary, name) || hasFirstName(text, vocabulary, name)))
      return { from: name.from, to: name.to, kind: 'PER' }
    if (name.kind !== 'PER' && name.kind !== 'ORG') return name
    const forms = text.form.slice(name.from, name.to)
    const [first = ''] = forms
    if (forms.some((form) => companies.test(form)) && forms.length > 1) return { from: name.from, to: name.to, kind: 'ORG' }
    if (name.kind === 'PER' && forms.length === 1 && /^\p{Lu}{2,5}$/u.test(first) && !isShouted(text, name.from))
      return { from: name.from, to: name.to, kind: 'ORG' }
    if (name.kind === 'PER' && forms.length === 1 && heads.has(fold(first))) return { from: name.from, to: name.to, kind: 'ORG' }
    if (forms.length > 1 && name.kind === 'PER' && vocabulary.genderOfFirstName(first) !== undefined) return name
    if (name.kind === 'PER' && isPlaced(text, name)) return { from: name.from, to: name.to, kind: 'LOC' }
    const vote = votes.get(keyOf(name)) ?? 0
    if (places.has(keyOf(name)) && name.kind === 'PER' && (vote <= 1 || !full.has(fold(first)))) return { from: name.from, to: name.to, kind: 'LOC' }
    return vote === 0 ? name : { from: name.from, to: name.to, kind: vote > 0 ? 'PER' : 'ORG' }
  })
}

/** «i Bakken», "in Telmo": what one is in is a place. */
function isPlaced(text: Annotated, { from }: Words): boolean {
  return text.upos[from - 1] === 'ADP' && /^(?:i|in|en|at)$/iu.test(text.form[from - 1] ?? '') && text.sentenceOf[from - 1] === text.sentenceOf[from]
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
  if (
    text.sentenceOf[from - 1] !== text.sentenceOf[from] ||
    text.upos[from - 1] === 'ADP' ||
    companies.test(text.form[to - 1] ?? '') ||
    !isCapital(text.form[from] ?? '')
  )
    return false
  const title = vocabulary.titleOf(text.lemma[from - 1] ?? '') ?? vocabulary.titleOf(before)
  if (title === undefined || feature(text.feats[from - 1] ?? '_', 'Number') === 'Plur' || feature(text.feats[from - 1] ?? '_', 'Case') === 'Gen') return false
  return vocabulary.kindOf(text.lemma[from - 1] ?? '') === undefined && vocabulary.countryAt(text.form, from) === undefined
}

/** Whether the words about a word are all in capitals. */
function isShouted(text: Annotated, word: number): boolean {
  const near = [text.form[word - 1] ?? '', text.form[word + 1] ?? ''].filter((form) => /\p{L}{2}/u.test(form))
  return near.length > 0 && near.every((form) => form === form.toUpperCase())
}
