import { packOf } from '../../language/index.ts'
import type { Actor, Language } from '../../words/index.ts'
import { descriptionOf } from './description.ts'
import { folded } from '../terms/letters.ts'

const small = /^(?:de|del|la|las|los|el|y|da|do|dos|das|di|van|von|der|den|bin|al|av|og|of|the|for|and|i)$/u

/** The proper name inside what a report calls somebody, without article, office and trade: "Health Minister Julio Ferrand" → "Julio Ferrand"; nothing for a description. */
export function properName(actor: Pick<Actor, 'name' | 'mentions' | 'kind' | 'role'>, language: Language, text = ''): string | undefined {
  const { mentions, kind } = actor
  const name = kind === 'person' ? actor.name : fullest(actor, text)
  if (!mentions.some(({ form }) => form === 'name') && !isBesideRole(actor, text) && kind !== 'agency' && kind !== 'outlet') return undefined
  if (isOfPlace(actor, text)) return undefined
  const words = name.replace(/["«»“”]/gu, '').match(/[\p{L}\p{N}'’.-]+/gu) ?? []
  const [from, to] = longestRun(words)
  const body = kind !== 'person' && descriptionOf(words[to] ?? '', language).rank === 'body' ? 1 : 0
  const found = words.slice(kind === 'person' ? behindTitles(words, from, to, language) : from, to + body)
  if (found.length === 0 || found.join('').length < 2) return undefined
  // «politisjefen i Varna»: a name of the place, none of the chief
  if (kind === 'person' && small.test(found[0] ?? '') && !/^(?:de|del|la|da|do|di|van|von|der|den|bin|al)$/u.test(found[0] ?? '')) return undefined
  // «el Ministerio» alone is a word for a body, no name
  if (found.length === 1 && packOf(language).people.bodies.includes((found[0] ?? '').toLowerCase())) return undefined
  return found.join(' ')
}

/** Whether somebody only spoken of by role has a name of its own in it: "district fire warden Ada Holt", «Kraftselskapet Fjordlys». */
function isBesideRole({ kind, name, role, mentions }: Pick<Actor, 'name' | 'kind' | 'role' | 'mentions'>, text: string): boolean {
  if (kind === 'organisation') return /^\p{Lu}/u.test(name) && mentions.some(({ span }) => /\p{L}$/u.test(before(text.slice(...span), name)))
  const two = /^\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’.-]+)*\s\p{Lu}[\p{L}'’-]+$/u
  return kind === 'person' && role !== undefined && !folded(role).includes(folded(name)) && two.test(name)
}

/** What stands before a name at the end of some words. */
function before(words: string, name: string): string {
  return words.endsWith(` ${name}`) ? words.slice(0, -name.length - 1) : ''
}

/** Whether a name in the words for several people is that of where they belong: «to ansatte ved Fjordlys», «dos enfermeras del hospital Santa Ana». */
function isOfPlace({ kind, mentions }: Pick<Actor, 'kind' | 'mentions'>, text: string): boolean {
  const said = mentions.map(({ span }) => text.slice(...span)).filter((words) => words !== '')
  return kind === 'group' && said.length > 0 && said.every((words) => placed.test(words))
}

/** A noun in small letters, then a preposition, before the first name; the first word may be capital as that of a sentence. */
const placed = /^(?:\p{L}+|\d+)\s(?:\p{Ll}+\s)*(?:del|de|en|ved|på|i|hos|fra|frå|at|of|from|in|with)\s(?:\p{Ll}+\s)*\p{Lu}/u

/** What a report calls a body where it says most: «el Ministerio del Interior» for «Interior». */
function fullest({ name, mentions }: Pick<Actor, 'name' | 'mentions'>, text: string): string {
  const said = mentions
    .map(({ span }) => text.slice(...span).replace(/\s*\([^)]*$/u, ''))
    .filter((words) => words.length < name.length + 40 && words.includes(name))
  return said.reduce((best, words) => (words.length > best.length ? words : best), name)
}

/** Where the last and longest run of capital words stands, small words allowed inside. */
function longestRun(words: readonly string[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  for (let from = 0; from < words.length; from++) {
    if (!isCapital(words[from] ?? '')) continue
    let to = from + 1
    for (let at = to; at < words.length; at++) {
      if (isCapital(words[at] ?? '')) to = at + 1
      else if (!small.test(words[at] ?? '')) break
    }
    if (to - from >= best[1] - best[0] && !(from === 0 && small.test((words[0] ?? '').toLowerCase()) && to === 1))
      best = [small.test((words[from] ?? '').toLowerCase()) && to - from > 1 ? from + 1 : from, to]
    from = to
  }
  return best
}

/** Where a name begins behind the offices and trades before it: "Mining Minister Elena Soto", «Guiden Lars Myhr». */
function behindTitles(words: readonly string[], from: number, to: number, language: Language): number {
  const known = titlesOf(language)
  const endings = packOf(language).grammar.definiteEndings.map(folded)
  const isTitle = (word: string): boolean =>
    known.has(word) ||
    endings.some((ending) => word.endsWith(ending) && known.has(word.slice(0, -ending.length)) && word.length > ending.length + 2) ||
    (language === 'nb' || language === 'nn' ? known.has(word.replace(/n$/u, '')) : false)
  const last = words.slice(from, to - 1).findLastIndex((word) => isTitle(folded(word)))
  return from + last + 1
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

const titles = new Map<Language, ReadonlySet<string>>()

/** First and last words of offices and trades, folded. */
function titlesOf(language: Language): ReadonlySet<string> {
  const known = titles.get(language)
  if (known) return known
  const made = new Set(packOf(language).titles.flatMap(({ lemma }) => folded(lemma).split(' ')))
  titles.set(language, made)
  return made
}
