import { rule, type Candidate, type Proposal } from '../candidate.ts'
import { contentBefore, type LeftContent } from '../content.ts'
import type { CueHit } from '../cues.ts'
import { addresseesBehind } from '../addressees.ts'
import { formAt, hasFinite, isFinite, quotationAt, sentenceAt, type Scene } from '../scene.ts'
import { subjectBefore, subjectBehind, subjectOf } from '../subjects.ts'
import { speaksOfSelf } from '../usable.ts'
import { isQuotationMark, sizeOf, trimmed, type Words } from '../../words.ts'

/** C, says X: the content stands before the cue, with the speaker behind it, before it or left out. */
export function contentFirst(scene: Scene, hit: CueHit, after: number): Proposal {
  const { text } = scene
  if (/VerbForm=(?:Inf|Ger)|Tense=Pres\|VerbForm=Part/u.test(text.feats[hit.core]!) && hit.group[0] === hit.core) return 'the cue is not finite'
  const clause = attribution(scene, hit)
  if (typeof clause === 'string') return clause
  if (reportsMore(scene, hit, clause)) return 'a reported clause follows the cue'
  const aside = asideAround(scene, hit)
  const left: LeftContent | undefined = aside ?? contentBefore(scene, clause.first, after) ?? fragment(scene, hit, clause) ?? interrupted(scene, hit, clause)
  if (!left) return 'nothing is said before the cue'
  const content = aside ? aside.parts : [left.words, ...resumed(scene, hit, clause, left)]
  if (sizeOf(content) === 0) return 'nothing is said before the cue'
  const candidate: Candidate = {
    by: rule('content-first', clause.how),
    hit,
    cue: cueWords(hit),
    content,
    addressees: addresseesBehind(scene, hit, clause.end),
    targets: [],
    via: [],
    ...(left.quotation ? { quotation: left.quotation } : {}),
    ...(clause.speaker ? { speaker: clause.speaker } : {}),
  }
  // «– Går du ut, fryser du i hjel, sier Solveig»: it must not stand in the way of the real cue
  if (speaksOfSelf(scene, candidate)) return 'whoever writes or is spoken to is no source'
  return [candidate]
}

/** The words printed as cue. */
export function cueWords(hit: CueHit): Words {
  return [Math.min(hit.group[0], hit.first), Math.max(hit.group[1], contiguousEnd(hit))]
}

function contiguousEnd(hit: CueHit): number {
  let end = hit.group[1]
  for (const word of hit.words) if (word === end) end++
  return end
}

interface Attribution {
  readonly first: number
  readonly end: number
  readonly speaker?: Words
  readonly how: 'parse' | 'order'
}

/** The clause that attributes: where it begins, who speaks, where it ends. */
function attribution(scene: Scene, hit: CueHit): Attribution | string {
  const { text, speech } = scene
  const [g0, g1] = hit.group
  const cueEnd = Math.max(g1, contiguousEnd(hit))
  const subject = subjectOf(scene, hit)
  if (startsClause(scene, g0)) {
    if (takesObject(scene, hit) && subject.how === 'own' && subject.head < g0 && !quotationBefore(scene, g0)) return 'the subject stands before the comma'
    const byTree =
      subject.how === 'own' &&
      subject.words &&
      subject.words[0] >= g1 &&
      subject.words[0] <= cueEnd + (text.language === 'es' ? 12 : 4) &&
      (text.language === 'es' || lowSide(scene, cueEnd, subject.words[0]))
        ? subject.words
        : undefined
    const speaker = byTree ?? subjectBehind(scene, skipAdverbs(scene, cueEnd))
    if (speaker) return { first: g0, end: Math.max(speaker[1], cueEnd, ...hit.words.map((word) => word + 1)), speaker, how: byTree ? 'parse' : 'order' }
    const next = formAt(scene, cueEnd)
    if (
      text.language === 'es' &&
      (next === '' || text.upos[cueEnd] === 'PUNCT' || text.upos[cueEnd] === 'ADV' || text.upos[cueEnd] === 'ADP' || text.upos[cueEnd] === 'PRON')
    )
      return { first: g0, end: cueEnd, how: 'order' }
    return 'nobody stands behind the cue'
  }
  if (!speech.speakerBeforeCue) return 'no stop before the cue'
  const before = subject.how === 'own' && subject.words && subject.words[1] <= g0 && subject.words[1] >= g0 - 2 ? subject.words : undefined
  const speaker = before ?? subjectBefore(scene, skipBack(scene, g0))
  if (!speaker || !startsClause(scene, speaker[0])) return 'no stop before the speaker'
  return { first: speaker[0], end: cueEnd, speaker, how: before ? 'parse' : 'order' }
}

/** «Morales, som …, fordømmer handlingene»: what stands behind the verb is its object. */
function takesObject({ text, tree }: Scene, hit: CueHit): boolean {
  return tree.children(hit.core).some((child) => child > hit.core && text.relation[child] === 'obj')
}

/** No punctuation between the cue and its subject. */
function lowSide({ text }: Scene, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (text.upos[word] === 'PUNCT') return false
  return true
}

function skipAdverbs({ text }: Scene, from: number): number {
  let word = from
  while (word < text.length && word - from < 3 && (text.upos[word] === 'ADV' || text.upos[word] === 'PART')) word++
  return word
}

function skipBack({ text }: Scene, from: number): number {
  let word = from
  while (word > 0 && from - word < 2 && text.upos[word - 1] === 'ADV') word--
  return word
}

/** A stop, a closing mark or a dash stands before `word`, or a quotation that ended its own sentence. */
function startsClause(scene: Scene, word: number): boolean {
  const before = formAt(scene, word - 1)
  if (word === 0) return false
  const { text, quotations } = scene
  const newParagraph = scene.paragraphOf[word] !== scene.paragraphOf[word - 1]
  if (newParagraph) return false
  if (sentenceAt(scene, word)[0] === word) return /^[\p{Ll}]/u.test(text.form[word]!) && (isQuotationMark(before) || /^[?!…]$/u.test(before))
  if (before === ',' || /^[?!…]+$/u.test(before) || before === '...') return true
  if (isQuotationMark(before)) {
    const quotation = quotations.all[quotations.marked[word - 2] ?? -1]
    return quotation !== undefined && quotation.outer[1] === word && (quotation.words[1] - quotation.words[0] >= 3 || quotation.opensParagraph)
  }
  return /^[–—-]$/u.test(before) && quotationAt(scene, word)?.kind === 'dash'
}

/** «…, sier han at …»: the cue opens a clause of its own. */
function reportsMore(scene: Scene, hit: CueHit, clause: Attribution): boolean {
  const { text, tree, speech } = scene
  const [, sentenceEnd] = sentenceAt(scene, hit.core)
  for (let word = clause.end; word < Math.min(sentenceEnd, clause.end + 8); word++) {
    if (text.upos[word] === 'PUNCT' || text.upos[word] === 'VERB') break
    if (
      speech.that.has(formAt(scene, word)) &&
      text.upos[word - 1] !== 'ADP' &&
      (word === clause.end || (text.upos[word] !== 'PRON' && text.upos[word] !== 'DET'))
    )
      return true
  }
  if (formAt(scene, clause.end) === ':') return true
  const next = scene.quotations.all[scene.quotations.marked[clause.end + 2] ?? -1]
  if (formAt(scene, clause.end) === ',' && next && next.outer[0] === clause.end + 1 && !quotationBefore(scene, clause.first)) return true
  if (fronted(scene, hit) && formAt(scene, clause.first - 1) === ',') return false
  const complement = tree.children(hit.core).find((child) => /^(?:ccomp|xcomp)/u.test(text.relation[child]!) && child > clause.end)
  if (complement === undefined) return false
  const [from] = tree.subtree(complement)
  if (from < clause.end || !lowSide(scene, clause.end, from)) return false
  return !quotationBefore(scene, clause.first)
}

/** The tree itself has what is said before the cue. */
function fronted({ text, tree }: Scene, hit: CueHit): boolean {
  return tree.children(hit.core).some((child) => child < hit.group[0] && text.relation[child]!.startsWith('ccomp'))
}

function quotationBefore(scene: Scene, first: number): boolean {
  return isQuotationMark(formAt(scene, first - 1)) || isQuotationMark(formAt(scene, first - 2))
}

/** A raya aside around the cue: everything else in the paragraph is content. */
function asideAround(scene: Scene, hit: CueHit): (LeftContent & { readonly parts: readonly Words[] }) | undefined {
  const dash = scene.quotations.all[scene.quotations.dashed[hit.core] ?? -1]
  const aside = dash?.asides.find(([first, end]) => hit.core >= first && hit.core < end)
  if (!dash || !aside) return undefined
  const parts: Words[] = []
  let from = dash.words[0]
  for (const [first, end] of dash.asides) {
    if (first < aside[0]) continue
    parts.push(trimmed(scene.text, [from, first], true))
    from = end
    if (first > aside[0]) break
  }
  if (dash.asides.at(-1) === aside) parts.push(trimmed(scene.text, [from, dash.words[1]], true))
  const kept = parts.filter(([first, end]) => end > first)
  return kept.length > 0 ? { words: kept[0]!, quotation: dash, parts: kept } : undefined
}

/** What goes on after «…, sier X, …» or after a second quotation. */
function resumed(scene: Scene, hit: CueHit, clause: Attribution, left: LeftContent): readonly Words[] {
  const { text, tree, quotations, speech } = scene
  const [, sentenceEnd] = sentenceAt(scene, hit.core)
  const limit = speech.resumes ? Math.min(text.length, clause.end + 30) : sentenceEnd
  for (let word = clause.end; word < limit; word++) {
    if (scene.paragraphOf[word] !== scene.paragraphOf[hit.core]) break
    const next = quotations.all[quotations.marked[word] ?? -1]
    if (next && left.quotation?.kind === 'marks' && next !== left.quotation) return beginsSentence(scene, next.outer[0], sentenceEnd) ? [next.outer] : []
    if (word >= sentenceEnd && !isQuotationMark(text.form[word]!)) break
  }
  if (formAt(scene, clause.end) !== ',' || left.quotation?.kind === 'marks' || left.words[1] > clause.end) return []
  const rest = trimmed(text, [clause.end + 1, sentenceEnd], true)
  if (rest[1] - rest[0] < 2) return []
  const head = tree.head(hit.core)
  const relation = text.relation[hit.core]!
  if (head >= rest[0] && head < rest[1] && /^(?:parataxis|ccomp|dep)/u.test(relation)) return [rest]
  const roots = rootsIn(scene, rest)
  return roots.length > 0 &&
    roots.every((root) => isFinite(scene, root) || text.upos[root] === 'NOUN' || text.upos[root] === 'ADJ') &&
    roots.some((root) => tree.head(root) >= 0 && tree.head(root) < clause.first && !/^(?:conj|appos|acl|advcl)/u.test(text.relation[root]!))
    ? [rest]
    : []
}

/** «Vi òg, seier X»: no verb, but the tree has it as what is said. */
function fragment(scene: Scene, hit: CueHit, clause: Attribution): LeftContent | undefined {
  const words = trimmed(scene.text, [sentenceAt(scene, hit.core)[0], clause.first], true)
  return fronted(scene, hit) && words[1] > words[0] ? { words } : undefined
}

/** «Los mandos, explica, no lo han secundado»: the verb of what is said comes behind the aside. */
function interrupted(scene: Scene, hit: CueHit, clause: Attribution): LeftContent | undefined {
  const { text } = scene
  const [first, end] = sentenceAt(scene, hit.core)
  if (formAt(scene, clause.first - 1) !== ',' || formAt(scene, clause.end) !== ',' || !hasFinite(scene, [clause.end, end])) return undefined
  const words = trimmed(text, [first, end], true)
  return { words }
}

function beginsSentence(scene: Scene, mark: number, sentenceEnd: number): boolean {
  const before = formAt(scene, mark - 1)
  return mark >= sentenceEnd || /^[,.:;]$/u.test(before) || before === ''
}

function rootsIn({ text, tree }: Scene, [first, end]: Words): readonly number[] {
  const roots: number[] = []
  for (let word = first; word < end; word++) {
    const head = tree.head(word)
    if ((head < first || head >= end) && text.upos[word] !== 'PUNCT') roots.push(word)
  }
  return roots
}
