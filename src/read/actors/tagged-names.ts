import type { Annotated, NameKind } from '../../language/index.ts'
import { companies, joiner } from './name-words.ts'
import type { Name } from './name.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isCapital, isInnerHyphen, startsSentence, type Words } from './words.ts'

/** The names a tagger found, mended where it cut one in two; runs of capital letters where nothing was tagged. */
export function taggedOrCapitalised(text: Annotated, vocabulary: Vocabulary): readonly Name[] {
  return hasTags(text) ? joined(text, vocabulary, taggedNames(text)) : capitalisedNames(text, vocabulary)
}

/** No name has more words than this. */
const longestName = 16

function hasTags(text: Annotated): boolean {
  return text.name.some((tag) => tag !== 'O')
}

function taggedNames(text: Annotated): Name[] {
  const names: Name[] = []
  for (let word = 0; word < text.length;) {
    const tag = text.name[word] ?? 'O'
    if (tag === 'O') {
      word++
      continue
    }
    const kind = kindOfTag(tag)
    let end = word + 1
    while (
      end < text.length &&
      end - word < longestName &&
      text.sentenceOf[end] === text.sentenceOf[word] &&
      (text.name[end] === `I-${kind}` || (text.name[end] === 'O' && (isFlat(text, word, end) || isHyphen(text, end))))
    )
      end++
    while (text.form[end - 1] === '-') end--
    if (isCapital(text.form[word] ?? '') || end - word > 1 || /\p{Lu}|\d/u.test(text.form[word] ?? '')) names.push({ from: word, to: end, kind })
    word = end
  }
  return names
}

/** "Jean-Luc" in three words. */
function isHyphen(text: Annotated, word: number): boolean {
  return isInnerHyphen(text, word) && text.upos[word + 1] === 'PROPN'
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
    if (last && isOneName(text, isTitles, last, name))
      result[result.length - 1] = { from: last.from, to: name.to, kind: last.kind === 'ORG' ? 'ORG' : last.kind === 'PER' ? 'PER' : 'LOC' }
    else result.push(name)
  }
  return result
}

function isOneName(text: Annotated, isTitles: (name: Words) => boolean, left: Name, right: Name): boolean {
  if (text.sentenceOf[left.from] !== text.sentenceOf[right.from] || right.from - left.to > 2 || right.to - left.from > longestName) return false
  const between = text.form.slice(left.to, right.from)
  const isOpen = joiner.test(text.form[left.to - 1] ?? '') && left.to - left.from > 1
  if (between.length === 0 && (isOpen || companies.test(text.form[right.from] ?? '') || isFlat(text, left.from, right.from))) return true
  if (left.kind !== 'PER') return false
  if (between.length === 1 && isHyphen(text, left.to)) return true
  if (between.length === 0 && isTitles(left)) return true
  const isSplit = between.length === 0 ? right.kind === 'PER' : between.every((form) => /^(?:de|del|la|las|los|el|al|van|von|der|bin|ibn)$/u.test(form))
  const isContraction = between.length === 2 && text.text.slice(text.from[left.to], text.to[right.from - 1]) === 'Al'
  if (isContraction) return true
  return isSplit && between.length < 3 && !/^(?:La|El)$/u.test(text.form[right.from] ?? '') && (between.length === 0 || right.to - right.from <= 2)
}

/** Where no model has tagged names: runs of capital letters, the first word of a sentence only when it is written so elsewhere. */
function capitalisedNames(text: Annotated, vocabulary: Vocabulary): Name[] {
  const inside = new Set<string>()
  for (let word = 0; word < text.length; word++) if (isCapital(text.form[word] ?? '') && !startsSentence(text, word)) inside.add(text.form[word] ?? '')
  const isName = (word: number): boolean => {
    const form = text.form[word] ?? ''
    return isCapital(form) && (!startsSentence(text, word) || inside.has(form) || vocabulary.isFirstName(form))
  }
  const names: Name[] = []
  for (let word = 0; word < text.length; word++) {
    if (!isName(word)) continue
    let end = word + 1
    while (
      end < text.length &&
      end - word < longestName &&
      text.sentenceOf[end] === text.sentenceOf[word] &&
      (isName(end) || (joiner.test(text.form[end] ?? '') && end + 1 < text.length && isName(end + 1)))
    )
      end++
    const first = vocabulary.isFirstName(text.form[word] ?? '')
    const titled = word > 0 && vocabulary.titleOf(text.lemma[word - 1] ?? '') !== undefined
    names.push({
      from: word,
      to: end,
      kind: (first && end - word > 1) || titled || (end - word === 2 && !/^\p{Lu}+$/u.test(text.form[word] ?? '')) ? 'PER' : 'ORG',
    })
    word = end - 1
  }
  return names
}
