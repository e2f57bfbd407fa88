import type { Quantity } from '../../words/index.ts'
import { alike } from './alike.ts'
import type { Reach } from './aligned.ts'
import type { JoinContext, Joinable } from './join-context.ts'
import type { Match } from './matched.ts'
import type { Weighed } from './weighed.ts'

/** What the decision whether two mentions assert one proposition looks at, in this order; shares in thousandths. */
export const pairFeatures = [
  'same lemma',
  'same stem',
  'same concept',
  'same family',
  'family',
  'forms',
  'statements',
  'event types',
  'quantity kinds',
  'same number',
  'subjects',
  'objects',
  'others',
  'across slots',
  'slots filled',
  'negated',
  'cardinality',
  'places',
  'days',
  'days apart',
  'names of sentences',
  'words of sentences',
  'words of clauses',
  'concepts beside',
  'reports alike',
  'copied',
  'place in sentence',
  'stem in story',
  'stem in report',
  'hours',
  'first sentence',
  'last sentence',
  'same report',
  'sentences apart',
  'same language',
  'reports of story',
  'clause lengths',
  'words in slots',
  'names of clauses',
  'place of sentences',
  'senses of sentences',
  'senses of clauses',
  'matched sentences',
] as const

const forms = ['verb', 'noun', 'adjective']
const hour = 3_600_000

/** The row of features of two mentions, the same whichever comes first. */
export function pairRow(context: JoinContext, reach: Reach, matched: Match, a: Joinable, b: Joinable): Int16Array {
  const [m, n] = [a.mention, b.mention]
  const family = m.families.find((it) => n.families.includes(it)) ?? -1
  const sameReport = a.report === b.report
  return Int16Array.of(
    m.lemma === n.lemma && a.digest.language === b.digest.language ? 1 : 0,
    a.stem !== 0 && a.stem === b.stem ? 1 : 0,
    m.concepts.length === 0 || n.concepts.length === 0 ? -1 : m.concepts.some((it) => n.concepts.includes(it)) ? 1 : 0,
    m.families.length === 0 || n.families.length === 0 ? -1 : family >= 0 ? 1 : 0,
    family,
    3 * Math.min(forms.indexOf(m.form), forms.indexOf(n.form)) + Math.max(forms.indexOf(m.form), forms.indexOf(n.form)),
    (m.kind === 'statement' ? 1 : 0) + (n.kind === 'statement' ? 1 : 0),
    types(a, b),
    kinds(m.quantity, n.quantity),
    m.quantity && n.quantity ? (m.quantity.min === n.quantity.min ? 1 : 0) : -1,
    shared(m.slots.subject, n.slots.subject),
    shared(m.slots.object, n.slots.object),
    shared(m.slots.other, n.slots.other),
    shared(a.slots, b.slots),
    Math.min(a.slots.length, b.slots.length),
    m.negated === n.negated ? (m.negated ? 2 : 1) : 0,
    m.cardinality === undefined || n.cardinality === undefined ? -1 : m.cardinality === n.cardinality ? 1 : 0,
    m.place === undefined || n.place === undefined ? -1 : m.place === n.place ? 1 : 0,
    m.day === undefined || n.day === undefined ? -1 : Math.abs(m.day - n.day) < 24 * hour ? 1 : 0,
    m.day === undefined || n.day === undefined ? -1 : Math.min(400, Math.round(Math.abs(m.day - n.day) / (24 * hour))),
    alike(a.names, b.names),
    alike(a.words, b.words),
    alike(a.clause, b.clause),
    sharedSets(a.beside, b.beside),
    sameReport ? 1000 : context.alike(a.report, b.report),
    reach.aligned,
    reach.apart,
    stemInStory(context, a),
    Math.max(a.inReport, b.inReport),
    sameReport ? 0 : a.digest.at === undefined || b.digest.at === undefined ? -1 : Math.min(2000, Math.round(Math.abs(a.digest.at - b.digest.at) / hour)),
    Math.min(30, m.sentence, n.sentence),
    Math.min(60, Math.max(m.sentence, n.sentence)),
    sameReport ? 1 : 0,
    sameReport ? Math.min(60, Math.abs(m.sentence - n.sentence)) : -1,
    a.digest.language === b.digest.language ? 1 : 0,
    Math.min(200, context.reports),
    Math.min(a.clause.weights.size, b.clause.weights.size),
    Math.max(sharedWith(a.slots, b.words), sharedWith(b.slots, a.words)),
    alike(a.clauseNames, b.clauseNames),
    Math.round(500 * (a.depth + b.depth)),
    alike(a.senses, b.senses),
    alike(a.clauseSenses, b.clauseSenses),
    matched,
  )
}

/** How many mentions of the story have the stem of a mention. */
export function stemInStory({ counts }: JoinContext, { stem, mention }: Joinable): number {
  return Math.min(500, counts.get(stem === 0 ? `l${mention.lemma}` : `s${stem}`) ?? 0)
}

function types({ type: x }: Joinable, { type: y }: Joinable): number {
  return x === undefined && y === undefined ? -1 : x === undefined || y === undefined ? 0 : x === y ? 1 : 2
}

function kinds(a: Quantity | undefined, b: Quantity | undefined): number {
  return !a && !b ? -1 : !a || !b ? 0 : a.kind === b.kind ? 1 : 2
}

/** Share of the smaller list that the other has; -1 where one is empty. */
function shared(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return -1
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  return Math.round((1000 * small.filter((it) => large.includes(it)).length) / small.length)
}

function sharedSets(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return -1
  let both = 0
  for (const it of a) if (b.has(it)) both++
  return Math.round((1000 * both) / Math.sqrt(a.size * b.size))
}

/** Share of the smaller one of a list and the words of a sentence that the other has. */
function sharedWith(terms: readonly number[], { weights }: Weighed): number {
  if (terms.length === 0 || weights.size === 0) return -1
  let both = 0
  for (const term of terms) if (weights.has(term)) both++
  return Math.round((1000 * both) / Math.min(terms.length, weights.size))
}
