import { feature, isCapital, isInnerHyphen, type Words } from './words.ts'
import type { Scene } from './scene.ts'

/** A noun phrase taken apart by the order of its words. */
export interface Phrase {
  readonly words: Words
  /** The nominal run the phrase begins with, before any preposition, comma or relative clause. */
  readonly run: Words
  /** The noun the phrase is about. */
  readonly head: number
  readonly lemma: string
  readonly isDefinite: boolean
  readonly isIndefinite: boolean
  readonly isPlural: boolean
  readonly isCoordinated: boolean
  readonly hasPossessive: boolean
  /** Words after the head that tell which one: «i Honduras», "of the union". */
  readonly complement: Words | undefined
  readonly isFormer: boolean
  readonly country: string | undefined
}

/** Of a longer phrase no more words than this are looked at. */
const longestPhrase = 80

/** Takes a noun phrase apart; `undefined` for a run of marks. */
export function phraseOf(scene: Scene, words: Words): Phrase | undefined {
  const { text, vocabulary, nameOf } = scene
  let from = words.from
  let to = Math.min(words.to, words.from + longestPhrase)
  while (from < to && (text.upos[from] === 'PUNCT' || (text.upos[from] === 'ADP' && from + 1 < to && nameOf[from] === -1))) from++
  while (to > from && text.upos[to - 1] === 'PUNCT' && text.form[to - 1] !== ')') to--
  if (from >= to) return undefined
  const run = runFrom(scene, from, to)
  const head = treeHead(scene, run, to) ?? headOf(scene, run)
  const first = (text.form[run.from] ?? '').toLowerCase()
  const indefinite = vocabulary.indefinite.has(first) || text.upos[run.from] === 'NUM'
  const definite =
    !indefinite &&
    (vocabulary.definite.has(first) ||
      feature(text.feats[head] ?? '_', 'Definite') === 'Def' ||
      hasDefiniteEnding(scene, head) ||
      hasGenitive(scene, run.from, head))
  const next = run.to < to ? run.to : undefined
  return {
    words: { from, to },
    run,
    head,
    lemma: (text.lemma[head] ?? '').toLowerCase(),
    isDefinite: definite,
    isIndefinite: indefinite,
    isPlural: feature(text.feats[head] ?? '_', 'Number') === 'Plur',
    isCoordinated: isCoordinated(scene, run, to),
    hasPossessive:
      isPersons(scene, run, head) ||
      anyWord(run, (word) => vocabulary.possessives.has((text.form[word] ?? '').toLowerCase())) ||
      (next !== undefined && vocabulary.possessives.has((text.form[next] ?? '').toLowerCase())),
    complement: complementAt(scene, next, to),
    isFormer: anyWord(run, (word) => vocabulary.isFormer(text.form[word] ?? '')),
    country: countryIn(scene, { from, to: next !== undefined && text.upos[next] === 'ADP' ? endOfComplement(scene, next, to) : run.to }),
  }
}

/** Nominal words from the start: a name may hold a preposition, nothing else may. */
function runFrom({ text, nameOf }: Scene, from: number, to: number): Words {
  let end = from
  while (end < to) {
    const upos = text.upos[end]
    const name = nameOf[end] ?? -1
    const inName = name >= 0 && end > from && nameOf[end - 1] === name
    const isNominal = upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'DET' || upos === 'NUM' || upos === 'X' || upos === 'SYM' || name >= 0
    const isGenitiveMark = /^['’]s?$/u.test(text.form[end] ?? '') || (/^[«»“”"]$/u.test(text.form[end] ?? '') && end + 1 < to)
    if (isInnerHyphen(text, end)) {
      end++
      continue
    }
    const isInner =
      upos === 'ADV' ||
      upos === 'PRON' ||
      upos === 'PART' ||
      (upos === 'VERB' && end + 1 < to && end > from && (text.feats[end] ?? '').includes('VerbForm=Part'))
    if (!isNominal && !inName && !isGenitiveMark && !(isInner && end === from) && !(isInner && upos === 'VERB')) break
    end++
  }
  return { from, to: Math.max(end, from + 1) }
}

/** The noun of the run that the tree hangs everything else on, where there is one and no more. */
function treeHead({ text }: Scene, run: Words, to: number): number | undefined {
  let head: number | undefined
  for (let word = run.from; word < run.to; word++) {
    const above = text.head[word] ?? -1
    if ((above >= run.from && above < to) || (text.upos[word] !== 'NOUN' && text.upos[word] !== 'PROPN')) continue
    if (head !== undefined) return undefined
    head = word
  }
  return head
}

/** «Velardes talsmann», "Velarde's spokesman": a person's name before the noun. */
function isPersons({ nameOf, names, vocabulary, countryOfPlace }: Scene, { from }: Words, head: number): boolean {
  if (vocabulary.pack.grammar.nounLeads) return false
  for (let word = from; word < head; word++) if (names[nameOf[word] ?? -1]?.kind === 'PER' && countryOfPlace(word) === undefined) return true
  return false
}

/** «Bolivias president», "Bolivia's president": a genitive before the noun makes it known. */
function hasGenitive({ text, vocabulary, nameOf }: Scene, from: number, head: number): boolean {
  const { nounLeads, genitive } = vocabulary.pack.grammar
  if (nounLeads) return false
  for (let word = from; word < head; word++) {
    if (/^['’]s?$/u.test(text.form[word] ?? '') || feature(text.feats[word] ?? '_', 'Case') === 'Gen') return true
    if (genitive !== undefined && (text.upos[word] === 'PROPN' || (nameOf[word] ?? -1) >= 0) && (text.form[word] ?? '').endsWith(genitive)) return true
  }
  return false
}

/** Nouns lead their phrase or end it, as the language has it. */
function headOf({ text, vocabulary }: Scene, run: Words): number {
  const isNoun = (word: number): boolean => text.upos[word] === 'NOUN' || text.upos[word] === 'PROPN'
  if (vocabulary.pack.grammar.nounLeads) {
    for (let word = run.from; word < run.to; word++) if (isNoun(word)) return word
  } else {
    for (let word = run.to - 1; word >= run.from; word--) if (isNoun(word)) return word
  }
  return run.to - 1
}

/** A noun that wears its article («regjeringen», «regjeringene»): for taggers that leave the feature out. */
function hasDefiniteEnding({ text, vocabulary }: Scene, head: number): boolean {
  const { definiteEndings, definitePluralEndings } = vocabulary.pack.grammar
  if (definiteEndings.length === 0) return false
  const form = (text.form[head] ?? '').toLowerCase()
  const lemma = (text.lemma[head] ?? '').toLowerCase()
  return (
    text.upos[head] === 'NOUN' &&
    form !== lemma &&
    form.startsWith(lemma.slice(0, -1)) &&
    [...definiteEndings, ...definitePluralEndings].some((ending) => form.endsWith(ending))
  )
}

function isCoordinated({ text, nameOf, names, vocabulary }: Scene, run: Words, to: number): boolean {
  const next = run.to
  const isPerson = names[nameOf[run.to - 1] ?? -1]?.kind === 'PER'
  if (text.form[next] === ',' && isPerson && names[nameOf[next + 1] ?? -1] === undefined) return false
  const isTitle = vocabulary.titleOf(text.lemma[run.to - 1] ?? '') !== undefined && feature(text.feats[run.to - 1] ?? '_', 'Number') !== 'Plur'
  if (isTitle && !isPerson && vocabulary.titleOf(text.lemma[next + 1] ?? '') !== undefined) return false
  if (next + 1 >= to || (text.upos[next] !== 'CCONJ' && text.form[next] !== ',')) return false
  const after = text.upos[next + 1]
  const nominal = after === 'NOUN' || after === 'PROPN' || after === 'DET' || after === 'ADJ' || (nameOf[next + 1] ?? -1) >= 0
  return text.upos[next] === 'CCONJ' ? nominal : nominal && conjunctionBefore(text.upos, next + 1, to)
}

function conjunctionBefore(upos: readonly string[], from: number, to: number): boolean {
  for (let word = from; word < to; word++) {
    if (upos[word] === 'CCONJ') return true
    if (upos[word] === 'VERB' || upos[word] === 'AUX' || upos[word] === 'SCONJ') return false
  }
  return false
}

/** A preposition and what belongs to it. */
function complementAt(scene: Scene, next: number | undefined, to: number): Words | undefined {
  if (next === undefined || scene.text.upos[next] !== 'ADP') return undefined
  const end = endOfComplement(scene, next, to)
  return end > next + 1 ? { from: next, to: end } : undefined
}

function endOfComplement({ text }: Scene, from: number, to: number): number {
  let end = from + 1
  while (end < to && text.upos[end] !== 'PUNCT' && text.upos[end] !== 'VERB' && text.upos[end] !== 'AUX' && text.upos[end] !== 'SCONJ') end++
  while (end > from && /^(?:ADP|PART|CCONJ|ADV|DET)$/u.test(text.upos[end - 1] ?? '')) end--
  return end
}

function countryIn({ text, vocabulary }: Scene, { from, to }: Words): string | undefined {
  for (let word = from; word < to; word++) {
    const code =
      (isCapital(text.form[word] ?? '') ? vocabulary.countryAt(text.form, word)?.code : undefined) ??
      vocabulary.demonymOf(text.lemma[word] ?? '', text.form[word] ?? '')
    if (code !== undefined) return code
  }
  return undefined
}

function anyWord({ from, to }: Words, test: (word: number) => boolean): boolean {
  for (let word = from; word < to; word++) if (test(word)) return true
  return false
}
