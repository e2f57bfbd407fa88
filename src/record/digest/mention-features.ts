import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'
import { familyOfThings } from '../concepts/index.ts'
import { eventEndings } from './endings-table.ts'
import type { Candidate, Looked } from './mention-candidates.ts'
import { conceptKey, lemmaKey, uncounted, type MentionRates } from './mention-rates.ts'
import { plainRelation } from './mention-tree.ts'
import { beingVerbs, carryingVerbs } from './plain-verbs-table.ts'

/** What the decision whether a word asserts something looks at, in this order. */
export const mentionFeatures = [
  'form',
  'verb form',
  'relation',
  'relation above',
  'form above',
  'subject',
  'object',
  'oblique',
  'auxiliary',
  'copula',
  'determiner',
  'number',
  'noun modifier',
  'adjective',
  'case',
  'family',
  'concept rate',
  'lemma rate',
  'ending',
  'being verb',
  'carrying verb',
  'event',
  'cue',
  'in a name',
  'proper',
  'capital',
  'capitals of sentence',
  'in layout',
  'sentence',
  'words of sentence',
  'depth',
  'letters',
  'repeated',
  'plural',
  'verb of the stem',
  'in a statement',
  'kind of thing',
  'in a time',
  'in a place',
  'names an actor',
] as const

const names = ['O', 'B', 'I']
const forms = ['verb', 'noun', 'adjective']
const relations = [
  'root',
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'amod',
  'compound',
  'acl',
  'advcl',
  'ccomp',
  'xcomp',
  'conj',
  'appos',
  'parataxis',
  'csubj',
  'advmod',
  'flat',
  'fixed',
  'aux',
  'cop',
  'dep',
  'list',
  'orphan',
]
const verbForms = ['Fin', 'Inf', 'Part', 'Ger']
const uposes = ['VERB', 'NOUN', 'ADJ', 'PROPN', 'PRON', 'AUX', 'NUM', 'ADV']

/** What a report says of all its candidates at once. */
export interface Around {
  readonly lemmas: ReadonlyMap<string, number>
  /** Beginnings of its verbs. */
  readonly stems: ReadonlySet<string>
  readonly inLayout: (at: number) => boolean
  readonly inStatement: (at: number) => boolean
  readonly inTime: (at: number) => boolean
  readonly inPlace: (at: number) => boolean
  /** What kind of words speak of an actor there: none, a name, a description, a pronoun. */
  readonly actor: (at: number) => number
  /** Whether a word opens its sentence; share of a sentence's words with capitals, in percent. */
  readonly opens: (word: number) => boolean
  readonly capitals: (sentence: number) => number
}

/** What is counted once for a report. */
export function aroundOf({ reading, text }: Looked, candidates: readonly Candidate[]): Around {
  const lemmas = new Map<string, number>()
  const stems = new Set<string>()
  for (const { lemma, form } of candidates) {
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
    if (form === 'verb') stems.add(stemOf(lemma))
  }
  const layout = reading.report.layout.map(({ span }) => span)
  const contents = reading.statements.flatMap(({ content }) => content)
  const within = (spans: readonly Span[]) => (at: number) => spans.some(([from, to]) => at >= from && at < to)
  return { lemmas, stems, inLayout: within(layout), inStatement: within(contents), ...spokenOf(reading, within), ...capitalsOf(text) }
}

const actorForms = ['name', 'description', 'pronoun']

function spokenOf(
  { times, places, actors }: Looked['reading'],
  within: (spans: readonly Span[]) => (at: number) => boolean,
): Pick<Around, 'inTime' | 'inPlace' | 'actor'> {
  const named = actors.flatMap(({ mentions }) => mentions)
  return {
    inTime: within(times.map(({ span }) => span)),
    inPlace: within(places.flatMap(({ mentions }) => mentions)),
    actor: (at) => {
      const found = named.find(({ span: [from, to] }) => at >= from && at < to)
      return found ? actorForms.indexOf(found.form) : -1
    },
  }
}

function isCapital(form: string | undefined): boolean {
  return form !== undefined && /^\p{Lu}/u.test(form)
}

function capitalsOf(text: Annotated): Pick<Around, 'opens' | 'capitals'> {
  const shares = text.sentences.map(({ firstWord, endWord }) => {
    const words = text.form.slice(firstWord, endWord).filter((form) => /\p{L}{3}/u.test(form))
    return Math.round((100 * words.filter(isCapital).length) / (words.length || 1))
  })
  return { opens: (word) => text.sentences[text.sentenceOf[word] ?? 0]?.firstWord === word, capitals: (sentence) => shares[sentence] ?? 0 }
}

const stemLength = 5

function stemOf(lemma: string): string {
  return lemma.slice(0, stemLength)
}

/** The row of features of a candidate. */
export function mentionRow({ text, children }: Looked, candidate: Candidate, around: Around, rates: MentionRates): Int16Array {
  const { word, form, lemma, meaning } = candidate
  const below = children[word] ?? []
  const has = (...names: string[]): number => (below.some((child) => names.includes(plainRelation(text.relation[child]))) ? 1 : 0)
  const above = text.head[word] ?? -1
  const feats = text.feats[word] ?? ''
  const sentence = text.sentences[text.sentenceOf[word] ?? 0]
  return Int16Array.of(
    forms.indexOf(form),
    verbForms.findIndex((it) => feats.includes(`VerbForm=${it}`)),
    relations.indexOf(plainRelation(text.relation[word])),
    above < 0 ? -1 : relations.indexOf(plainRelation(text.relation[above])),
    above < 0 ? -1 : uposes.indexOf(text.upos[above] ?? ''),
    has('nsubj', 'csubj'),
    has('obj', 'ccomp', 'xcomp'),
    has('obl'),
    has('aux'),
    has('cop'),
    has('det'),
    has('nummod'),
    has('nmod'),
    has('amod'),
    has('case'),
    meaning.families[0] ?? -1,
    rates.concepts.get(conceptKey(candidate) ?? uncounted) ?? uncounted,
    rates.lemmas.get(lemmaKey(text.language, candidate)) ?? uncounted,
    endingOf(text, candidate),
    beingVerbs[text.language].includes(lemma) ? 1 : 0,
    carryingVerbs[text.language].includes(lemma) ? 1 : 0,
    candidate.event ? 1 : 0,
    candidate.cue ? 1 : 0,
    names.indexOf(text.name[word]?.slice(0, 1) ?? ''),
    text.upos[word] === 'PROPN' ? 1 : 0,
    isCapital(text.form[word]) ? (around.opens(word) ? 1 : 2) : 0,
    around.capitals(text.sentenceOf[word] ?? 0),
    around.inLayout(text.from[word] ?? 0) ? 1 : 0,
    Math.min(40, text.sentenceOf[word] ?? 0),
    sentence ? sentence.endWord - sentence.firstWord : 0,
    depthOf(text, word),
    lemma.length,
    Math.min(9, around.lemmas.get(lemma) ?? 0),
    feats.includes('Number=Plur') ? 1 : 0,
    form !== 'verb' && around.stems.has(stemOf(lemma)) ? 1 : 0,
    around.inStatement(text.from[word] ?? 0) ? 1 : 0,
    form === 'verb' ? -2 : familyOfThings(text.language, lemma),
    around.inTime(text.from[word] ?? 0) ? 1 : 0,
    around.inPlace(text.from[word] ?? 0) ? 1 : 0,
    around.actor(text.from[word] ?? 0),
  )
}

function endingOf(text: Annotated, { form, lemma }: Candidate): number {
  return form === 'noun' ? eventEndings[text.language].findIndex((ending) => lemma.length > ending.length + 2 && lemma.endsWith(ending)) : -2
}

function depthOf(text: Annotated, word: number): number {
  let depth = 0
  for (let at = text.head[word] ?? -1; at >= 0 && depth < 20; at = text.head[at] ?? -1) depth++
  return depth
}
