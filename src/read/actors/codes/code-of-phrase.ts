import { bodyAt } from '../../../knowledge/index.ts'
import { withoutJoint } from '../../compounds.ts'
import type { Scene } from '../scene.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { isCapital, type Words } from '../words.ts'
import { codeOf, isOffice, type Code } from './code.ts'
import { countryIn } from './country-in.ts'
import { lexiconOf, type SectorLexicon } from './lexicon.ts'

/** What a noun phrase is told by its words alone: the head decides the sector, and where it only says «belongs to», what it belongs to does. */
export function codeOfPhrase(scene: Scene, words: Words, head: number): Code {
  const { text, vocabulary } = scene
  const country = countryIn(scene, words)
  const sectors = sectorsOfPhrase(scene, words, head)
  const former = isFormerIn(scene, words)
  return codeOf(
    country,
    former && sectors.some(isOffice) ? ['ELI'] : sectors.length === 0 && former && vocabulary.titleOf(text.lemma[head] ?? '') ? ['ELI'] : sectors,
  )
}

function isFormerIn({ text, vocabulary }: Scene, { from, to }: Words): boolean {
  for (let word = from; word < to && word < from + 6; word++) if (vocabulary.isOver(text.form[word] ?? '')) return true
  return false
}

function sectorsOfPhrase(scene: Scene, words: Words, head: number): readonly string[] {
  const { text, vocabulary } = scene
  const lexicon = lexiconOf(vocabulary.pack)
  const lemma = (text.lemma[head] ?? '').toLowerCase()
  const covering = phraseOver(scene, lexicon, words, head)
  const relational = relationalOver(scene, lexicon, words, head, lemma)
  if (covering.length > 1 && covering.length >= relational.length) return covering.sectors
  if (relational.front !== undefined) {
    const owner =
      sectorsOfFront(vocabulary, lexicon, relational.front) ?? sectorsOfOwner(scene, lexicon, words, relational.first, relational.first + relational.length)
    if (owner !== undefined) return owner
  }
  if (covering.sectors.length > 0) return covering.sectors
  const hyphen = lemma.lastIndexOf('-')
  const tail = hyphen > 0 ? lexicon.noun(lemma.slice(hyphen + 1)) : undefined
  return tail ?? byAdjective(scene, lexicon, words) ?? sectorsOfOwner(scene, lexicon, words, head, head + 1) ?? []
}

/** The relational noun or phrase that the head is in: where it begins, and what a compound begins with. */
function relationalOver(
  { text }: Scene,
  lexicon: SectorLexicon,
  { from, to }: Words,
  head: number,
  lemma: string,
): { front: string | undefined; first: number; length: number } {
  for (let first = Math.max(from, head - 2); first <= head; first++) {
    const length = lexicon.relationalPhrase(text.lemma, text.form, first, to)
    if (length > 0 && first + length > head) return { front: '', first, length }
  }
  const form = text.form[head] ?? ''
  const hyphen = form.lastIndexOf('-')
  const known = lexicon.relational(lemma) ?? lexicon.relational(form.toLowerCase())
  return { front: known !== undefined && known !== '' && hyphen > 0 ? form.slice(0, hyphen) : known, first: head, length: 1 }
}

/** The longest phrase or the word of the lexicon that the head is in, or the body it names. */
function phraseOver({ text }: Scene, lexicon: SectorLexicon, { from, to }: Words, head: number): { sectors: readonly string[]; length: number } {
  let best: { sectors: readonly string[]; length: number } = { sectors: [], length: 0 }
  for (let word = Math.max(from, head - 3); word <= head; word++) {
    const body = bodyNamedAt(text.form, word, to)
    const found = body ?? lexicon.at(text.lemma, text.form, word, to)
    if (found && word + found.words > head && found.words > best.length) best = { sectors: found.sectors, length: found.words }
  }
  return best
}

function bodyNamedAt(forms: readonly string[], word: number, to: number): { sectors: readonly string[]; words: number } | undefined {
  const body = isCapital(forms[word] ?? '') ? bodyAt(forms, word, to) : undefined
  return body && { sectors: body.body.sectors, words: body.words }
}

/** «hær» of «hærtalsmann»: a compound's first part, less the letter that joins. */
function sectorsOfFront({ pack }: Vocabulary, lexicon: SectorLexicon, front: string): readonly string[] | undefined {
  if (front === '') return undefined
  const body = bodyAt([front], 0)?.body.sectors
  if (body) return body
  const part = front.toLowerCase().replace(/-$/u, '')
  return lexicon.noun(part) ?? lexicon.noun(withoutJoint(pack.grammar, part))
}

/** The sector of what the head belongs to: the nouns before it, nearest first, then those after a preposition that ties. */
function sectorsOfOwner({ text }: Scene, lexicon: SectorLexicon, { from, to }: Words, first: number, end: number): readonly string[] | undefined {
  for (let word = first - 1; word >= from; word--) {
    const upos = text.upos[word]
    if (upos === 'ADP') break
    const body = bodyEndingAt(text.form, word, from)
    if (body) return body
    if ((upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'VERB') || lexicon.relational((text.lemma[word] ?? '').toLowerCase()) === '')
      continue
    const found = lexicon.at(text.lemma, text.form, word, first)?.sectors ?? lexicon.adjective((text.lemma[word] ?? '').toLowerCase())
    if (found) return found
  }
  let tied = false
  for (let word = end; word < to; word++) {
    const upos = text.upos[word]
    const isParticiple = upos === 'VERB' && (text.feats[word] ?? '').includes('VerbForm=Part')
    if (upos === 'PUNCT' || (upos === 'VERB' && !isParticiple) || upos === 'AUX' || upos === 'SCONJ' || upos === 'PRON') break
    if (upos === 'ADP') {
      if (!lexicon.belongs((text.form[word] ?? '').toLowerCase())) break
      tied = true
      continue
    }
    const found = tied
      ? (
          bodyNamedAt(text.form, word, to) ??
          (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || isParticiple ? lexicon.at(text.lemma, text.form, word, to) : undefined)
        )?.sectors
      : upos === 'ADJ' || upos === 'NOUN'
        ? (lexicon.adjective((text.lemma[word] ?? '').toLowerCase()) ?? (word === end ? lexicon.noun((text.lemma[word] ?? '').toLowerCase()) : undefined))
        : undefined
    if (found) return found
  }
  return undefined
}

function bodyEndingAt(forms: readonly string[], last: number, from: number): readonly string[] | undefined {
  for (let word = Math.max(from, last - 3); word <= last; word++) {
    const body = bodyNamedAt(forms, word, last + 1)
    if (body && word + body.words > last) return body.sectors
  }
  return undefined
}

function byAdjective({ text }: Scene, lexicon: SectorLexicon, { from, to }: Words): readonly string[] | undefined {
  for (let word = from; word < to; word++) {
    const upos = text.upos[word]
    if (upos === 'ADP') return undefined
    const found = upos === 'ADJ' || upos === 'VERB' ? adjectiveAt(text, lexicon, word) : undefined
    if (found) return found
  }
  return undefined
}

/** By its lemma, or its form where the lemmatiser does not know it. */
function adjectiveAt(text: Scene['text'], lexicon: SectorLexicon, word: number): readonly string[] | undefined {
  return lexicon.adjective((text.lemma[word] ?? '').toLowerCase()) ?? lexicon.adjective((text.form[word] ?? '').toLowerCase())
}
