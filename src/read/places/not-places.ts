import { smallOf, wordsIn } from '../words.ts'
import { isCapital, longestMatch } from './lookup.ts'
import type { NameScene } from './name-scene.ts'
import { strengthOf } from './strength.ts'

/** Marks the words that name no place whatever they look like: those of bylines and credits, of media and agencies, of dates. Linear in the words. */
export function notPlaces(scene: NameScene): Uint8Array {
  const { text, layout, outlet } = scene
  const closed = new Uint8Array(text.length)
  for (const { kind, span } of layout.blocks) if (kind === 'byline' || kind === 'credit') closed.fill(1, ...wordsIn(text, span))
  const media = new Map<string, readonly string[]>()
  for (const name of [outlet ?? '', ...layout.agencies]) note(media, name)
  for (let word = 0; word < text.length; word++) {
    if (isDate(scene, word)) closed[word] = 1
    const end = mediumAt(scene, word)
    if (end === word) continue
    closed.fill(1, word, end)
    note(media, text.text.slice(text.from[word], text.to[end - 1]))
  }
  if (media.size > 0) for (let word = 0; word < text.length; word++) markNamed(scene, word, media, closed)
  return closed
}

function note(media: Map<string, readonly string[]>, name: string): void {
  const [first = ''] = name.split(/\s/u, 1)
  if (isCapital(first)) media.set(first, [...(media.get(first) ?? []), name].slice(0, mostOfOneName))
}

/** Media whose names begin with the same word. */
const mostOfOneName = 8

/** Digits of inhabitants of a place that a medium of the same name does not hide. */
const better = 6.5

function markNamed({ text, gazetteer, vocabulary }: NameScene, word: number, media: ReadonlyMap<string, readonly string[]>, closed: Uint8Array): void {
  for (const name of media.get(text.form[word]!) ?? []) {
    const from = text.from[word]!
    if (!text.text.startsWith(name, from) || strengthOf(gazetteer.candidates(name), vocabulary.home) >= better) continue
    const [first, end] = wordsIn(text, [from, from + name.length])
    if (text.to[end - 1] === from + name.length) closed.fill(1, first, end)
  }
}

/** A month beside a number, a day of the week: "March 12", "12 May". */
function isDate({ text, vocabulary }: NameScene, word: number): boolean {
  const form = text.form[word]!
  if (!isCapital(form)) return false
  const small = form.toLowerCase()
  if (vocabulary.weekdays.has(small)) return ![word - 1, word + 1].some((beside) => isCapital(text.form[beside] ?? '')) // Santo Domingo
  return vocabulary.months.has(small) && [word - 1, word + 1].some((beside) => /^\d{1,4}(?:st|nd|rd|th)?$/u.test(text.form[beside] ?? ''))
}

/** End of the name of a medium that begins at a word, the word itself where none does: «Radio Arrecife», «Canal 6», "the newspaper La Bocana". */
function mediumAt(scene: NameScene, word: number): number {
  const { text, vocabulary } = scene
  const form = text.form[word]!
  if (!isCapital(form)) return word
  const next = word + 1
  if (isAfterMedium(scene, word) || isBeforeMedium(scene, word) || isSource(scene, word) || isHearer(scene, word)) return runEnd(scene, word)
  if (!vocabulary.media.has(form.toLowerCase()) || text.sentenceOf[next] !== text.sentenceOf[word]) return word
  if (/^\d+$/u.test(text.form[next]!)) return next + 1
  const isName = isCapital(text.form[next]!) && vocabulary.kindOf(text.form[next]!) === undefined
  const known = isName ? longestMatch(text, word, text.length, scene.gazetteer, vocabulary) : undefined
  return isName && (known === undefined || known.end <= next) ? runEnd(scene, word) : word
}

/** Whether a noun for a medium or an agency stands right before a name. */
function isAfterMedium({ text, vocabulary }: NameScene, word: number): boolean {
  const before = word - 1
  if (text.upos[before] !== 'NOUN' || text.sentenceOf[before] !== text.sentenceOf[word]) return false
  const lemma = smallOf(text).lemma[before]!
  if (vocabulary.kindOf(lemma) !== undefined || isCapital(text.form[before]!)) return false
  return vocabulary.isMedium(lemma) || vocabulary.isMedium(`${text.lemma[before - 1]?.toLowerCase() ?? ''} ${lemma}`)
}

/** Whether a name begins whose apposition is such a noun: "La Bocana, the newspaper that". */
function isBeforeMedium(scene: NameScene, word: number): boolean {
  const { text, vocabulary } = scene
  const comma = runEnd(scene, word)
  if (text.form[comma] !== ',') return false
  const noun = [comma + 1, comma + 2].find((at) => text.upos[at] === 'NOUN') ?? -1
  return noun > 0 && text.sentenceOf[noun] === text.sentenceOf[word] && vocabulary.media.has(smallOf(text).lemma[noun]!)
}

/** Whether a name, all of its phrase, stands behind a word that says whose words a sentence is: «ifølge Meridian». */
function isSource(scene: NameScene, word: number): boolean {
  const { text, vocabulary } = scene
  const phrases = vocabulary.bySource.get(text.form[word - 1]?.toLowerCase() ?? '')
  const isBehind = phrases?.some((phrase) => phrase.every((part, at) => text.form[word - phrase.length + at]?.toLowerCase() === part)) ?? false
  return isBehind && isAlone(scene, word)
}

/** Whether a name, all of its phrase, is whom somebody says something to: «sier hun til Meridian», "told Meridian". */
function isHearer(scene: NameScene, word: number): boolean {
  const { text, vocabulary } = scene
  const verb = text.head[word] ?? -1
  if (text.upos[verb] !== 'VERB' || verb > word || !vocabulary.saying.has(text.lemma[verb]!)) return false
  const isTold = vocabulary.toward.has(smallOf(text).form[word - 1]!) || (word - 1 === verb && /^i?obj/u.test(text.relation[word]!))
  return isTold && isAlone(scene, word)
}

/** Whether a name ends its phrase, and is not so well known a place that it is one all the same. */
function isAlone(scene: NameScene, word: number): boolean {
  const { text, gazetteer, vocabulary } = scene
  const end = runEnd(scene, word)
  const isEnd = end >= text.length || text.upos[end] === 'PUNCT' || text.upos[end] === 'SCONJ' || text.sentenceOf[end] !== text.sentenceOf[word]
  return isEnd && strengthOf(gazetteer.candidates(text.text.slice(text.from[word], text.to[end - 1])), vocabulary.home) < better
}

/** Words of one name at most. */
const longest = 6

/** End of the words with capitals, or small words between them, that begin at a word. */
export function runEnd({ text, vocabulary }: NameScene, word: number): number {
  const isPart = (at: number): boolean => text.sentenceOf[at] === text.sentenceOf[word] && isCapital(text.form[at]!)
  let end = word + 1
  while (end < word + longest && (isPart(end) || (text.sentenceOf[end] === text.sentenceOf[word] && vocabulary.joints.has(text.form[end]!) && isPart(end + 1))))
    end++
  return end
}
