import type { Candidate, Proposal } from '../candidate.ts'
import type { CueHit } from '../cues.ts'
import { receiver } from '../addressees.ts'
import type { Quotation } from '../quotations.ts'
import { phraseOf, phraseRight } from '../phrases.ts'
import { formAt, isFinite, sentenceAt, type Scene } from '../scene.ts'
import { agentOf, isPassive, phraseWithout, subjectOf } from '../subjects.ts'
import { isQuotationMark, smallOf, type Words } from '../../words.ts'
import { widenedClause, widenedObject, widenedPhrase } from '../widen.ts'
import { propose } from './clause.ts'

function behind(hit: CueHit): number {
  return Math.max(hit.group[1], ...hit.words.map((word) => word + 1))
}

/** X asks (T) to C, threatens to C. */
export function infinitive(scene: Scene, hit: CueHit): Proposal {
  const { text, tree } = scene
  const from = behind(hit)
  for (const child of tree.children(hit.core)) {
    const relation = text.relation[child]!
    if (child < from || !/^(?:xcomp|ccomp|advcl|obl|acl|csubj)/u.test(relation)) continue
    const range = tree.subtree(child)
    const opened = opensInfinitive(scene, [Math.max(range[0], from), range[1]])
    const start = opened >= 0 ? opened : bareInfinitive(scene, child, Math.max(range[0], from))
    if (start >= 0) return propose(scene, hit, 'infinitive', widenedClause(scene, [start, range[1]], hit.core), 'parse', told(scene, hit, start))
  }
  const [, end] = sentenceAt(scene, hit.core)
  for (let word = from; word < Math.min(end - 1, from + 9); word++) {
    const form = formAt(scene, word)
    if (text.upos[word] === 'PUNCT' && !isQuotationMark(form)) break
    if (scene.speech.infinitive.has(form) && isInfinitive(scene, word + 1))
      return propose(scene, hit, 'infinitive', [word, rightEdge(scene, word + 1, end)], 'order', told(scene, hit, word))
    if (text.language === 'es' && isInfinitive(scene, word))
      return propose(scene, hit, 'infinitive', [word, rightEdge(scene, word, end)], 'order', told(scene, hit, word))
    if (text.upos[word] === 'VERB') break
  }
  return 'no infinitive behind the cue'
}

/** «ber folk holde avstand»: the infinitive has a subject of its own and no marker. */
function bareInfinitive({ text, tree, speech }: Scene, verb: number, from: number): number {
  if (!text.feats[verb]!.includes('VerbForm=Inf') || text.language === 'en') return -1
  const marked = tree.children(verb).find((child) => child < verb && speech.infinitive.has(smallOf(text).form[child]!))
  const first = marked ?? verb
  return first - from <= 8 ? first : -1
}

/** The one who is asked stands between cue and infinitive. */
function told(scene: Scene, hit: CueHit, start: number): Partial<Candidate> {
  const passive = isPassive(scene, hit.core) ? subjectOf(scene, hit) : undefined
  const words = passive?.how === 'own' ? passive.words : receiver(scene, hit)
  return words && (words[1] <= start || words[1] <= hit.core) ? { addressees: [words] } : {}
}

function isInfinitive({ text }: Scene, word: number): boolean {
  const feats = text.feats[word] ?? '_'
  return (text.upos[word] === 'VERB' || text.upos[word] === 'AUX') && (feats.includes('VerbForm=Inf') || feats === '_' || text.language === 'en')
}

/** Where the infinitive begins in `range`: its marker or the verb itself near the front; -1 for none. */
function opensInfinitive(scene: Scene, [first, end]: Words): number {
  for (let word = first; word < Math.min(end, first + 4); word++) {
    if (scene.speech.infinitive.has(formAt(scene, word)) && isInfinitive(scene, word + 1)) return word
    if (scene.text.language === 'es' && isInfinitive(scene, word)) return word
    if (scene.text.upos[word] === 'ADP' || scene.text.upos[word] === 'ADV' || scene.text.upos[word] === 'SCONJ') continue
    if (isInfinitive(scene, word) && scene.text.feats[word]!.includes('VerbForm=Inf')) return word
    break
  }
  return -1
}

function rightEdge(scene: Scene, word: number, end: number): number {
  return scene.tree.parsed ? Math.min(end, Math.max(scene.tree.subtree(word)[1], word + 1)) : end
}

/** X condemns C: the object, or the subject of the passive. */
export function object(scene: Scene, hit: CueHit): Proposal {
  const found = objectContent(scene, hit)
  if (typeof found === 'string') return found
  const finite = scene.text.language === 'es' && isFinite(scene, hit.core)
  return found.some(({ speaker }) => speaker) || finite ? found : 'the object has nobody who speaks of it'
}

function objectContent(scene: Scene, hit: CueHit): Proposal {
  const { text, tree } = scene
  const from = hit.group[1]
  if (isPassive(scene, hit.core)) {
    const subject = subjectOf(scene, hit)
    if (subject.how !== 'own' && subject.how !== 'relative') return 'the passive has no subject'
    const words = subject.how === 'own' ? phraseOf(scene, subject.head, hit.core) : subject.words!
    if (isPronoun(scene, subject.head)) return 'the object is a pronoun'
    if (!agentOf(scene, hit)) return 'the passive names nobody'
    return propose(scene, hit, 'object', words, 'parse')
  }
  for (const child of tree.children(hit.core)) {
    const relation = text.relation[child]!
    if (!/^(?:obj|dobj)/u.test(relation) || isPronoun(scene, child)) continue
    const range = tree.subtree(child)
    if (scene.speech.by.has(formAt(scene, range[0]))) continue
    if (child > hit.core && !hit.words.includes(child))
      return propose(scene, hit, 'object', withoutCue(hit, widenedObject(scene, [Math.max(from, range[0]), untilAside(scene, child, range)])), 'parse')
  }
  const strongest = behindSuperlative(scene, from)
  if (strongest) return propose(scene, hit, 'object', widenedPhrase(scene, strongest), 'order')
  const last = hit.words.at(-1)!
  const governed = text.upos[last] === 'ADP' && hit.words.length > 1 ? tree.head(last) : -1
  if (governed > last) return propose(scene, hit, 'object', widenedPhrase(scene, [last + 1, tree.subtree(governed)[1]]), 'parse')
  if (text.relation[hit.core] === 'acl' && text.feats[hit.core]!.includes('VerbForm=Part') && tree.head(hit.core) >= 0) {
    return propose(scene, hit, 'object', phraseOf(scene, tree.head(hit.core), tree.subtree(hit.core)[0]), 'parse')
  }
  return 'no object behind the cue'
}

/** A relative clause behind a comma is told about the object, not by the speaker. */
function untilAside({ text, tree }: Scene, head: number, [, end]: Words): number {
  const aside = tree.children(head).find((child) => child > head && text.relation[child] === 'acl:relcl' && text.form[tree.subtree(child)[0] - 1] === ',')
  const inside = aside ?? tree.children(head).find((child) => child > head && text.relation[child] === 'acl:relcl' && text.form[tree.subtree(child)[0]] === ',')
  return inside === undefined ? end : Math.max(head + 1, tree.subtree(inside)[0])
}

/** «fordømmer på det sterkeste kuppforsøket»: the object stands behind the manner. */
function behindSuperlative(scene: Scene, from: number): Words | undefined {
  const { text } = scene
  const manner = text.upos[from] === 'ADP' && text.upos[from + 1] === 'DET' && text.feats[from + 2]?.includes('Degree=Sup') === true
  return manner ? phraseRight(scene, from + 3, sentenceAt(scene, from)[1]) : undefined
}

/** Words of the cue around its object: «hilser våpenhvilen velkommen». */
function withoutCue(hit: CueHit, [first, end]: Words): Words {
  let left = first
  let right = end
  while (left < right && hit.words.includes(left)) left++
  while (right > left && hit.words.includes(right - 1)) right--
  const inside = hit.words.find((word) => word > left && word < right)
  return [left, inside ?? right]
}

/** A personal or reflexive pronoun is nobody's statement; «dette» may be. */
function isPronoun({ text }: Scene, word: number): boolean {
  if (text.upos[word] !== 'PRON') return false
  return /PronType=(?:Prs|Rel|Int)|Reflex=Yes|Person=[12]/u.test(text.feats[word]!) && !/^(?:det|dette|this|that|esto|eso)$/u.test(smallOf(text).form[word]!)
}

/** X warns of C: what a preposition of the cue opens. */
export function oblique(scene: Scene, hit: CueHit): Proposal {
  const { text, tree } = scene
  const prepositions = hit.cue.prepositions ?? []
  if (prepositions.length === 0) return 'the cue takes no preposition'
  const from = behind(hit)
  for (const child of tree.children(hit.core)) {
    const relation = text.relation[child]!
    if (child < from || !/^(?:obl|nmod|advcl|ccomp|xcomp|acl|obj)/u.test(relation)) continue
    const range = tree.subtree(child)
    const start = Math.max(range[0], from)
    if (prepositions.includes(formAt(scene, start))) return propose(scene, hit, 'oblique', widenedPhrase(scene, [start + 1, range[1]]), 'parse')
    if (start === from && prepositions.includes(formAt(scene, start - 1)) && hit.words.includes(start - 1))
      return propose(scene, hit, 'oblique', widenedPhrase(scene, [start, range[1]]), 'parse')
  }
  const [, end] = sentenceAt(scene, hit.core)
  for (let word = from; word < Math.min(end - 1, from + 7); word++) {
    if (text.upos[word] === 'PUNCT' || text.upos[word] === 'VERB') break
    if (prepositions.includes(formAt(scene, word)))
      return propose(scene, hit, 'oblique', widenedPhrase(scene, [word + 1, edgeOfPhrase(scene, word, end)]), 'order')
  }
  return 'no preposition of the cue behind it'
}

function edgeOfPhrase(scene: Scene, preposition: number, end: number): number {
  const head = scene.tree.head(preposition)
  return head > preposition ? Math.min(end, scene.tree.subtree(head)[1]) : end
}

/** X accuses T of C. */
export function accusative(scene: Scene, hit: CueHit): Proposal {
  const { text, tree } = scene
  const prepositions = hit.cue.prepositions ?? []
  const from = hit.group[1]
  const passive = isPassive(scene, hit.core)
  const participle = text.relation[hit.core]!.startsWith('acl')
  const subject = subjectOf(scene, hit)
  const accused =
    passive && subject.words
      ? subject.words
      : participle && tree.head(hit.core) >= 0
        ? phraseOf(scene, tree.head(hit.core), tree.subtree(hit.core)[0])
        : objectOf(scene, hit, from)
  if (!accused) return 'nobody is accused'
  const targets = { targets: [accused], addressees: [] }
  for (const child of tree.children(hit.core)) {
    if (child < from) continue
    const range = tree.subtree(child)
    const start = Math.max(range[0], from)
    if (start < accused[1] && start >= accused[0]) continue
    if (prepositions.includes(formAt(scene, start))) return propose(scene, hit, 'accusative', [start + 1, range[1]], 'parse', targets)
  }
  const [, end] = sentenceAt(scene, hit.core)
  for (let word = Math.max(from, accused[0] > hit.core ? accused[0] : from); word < Math.min(end - 1, from + 25); word++) {
    if (/^[.:;]$/u.test(formAt(scene, word))) break
    if (!prepositions.includes(formAt(scene, word)) || text.upos[word] === 'VERB') continue
    const target: Words = accused[0] > hit.core && accused[1] > word ? [accused[0], word] : accused
    return propose(scene, hit, 'accusative', [word + 1, edgeOfPhrase(scene, word, end)], 'order', { targets: [target], addressees: [] })
  }
  return 'no accusation behind the cue'
}

function objectOf(scene: Scene, hit: CueHit, from: number): Words | undefined {
  for (const child of scene.tree.children(hit.core)) {
    if (child >= from && /^(?:obj|iobj)/u.test(scene.text.relation[child]!)) return phraseOf(scene, child, hit.core)
  }
  const head = scene.tree
    .children(hit.core)
    .find((child) => child >= from && scene.text.relation[child]!.startsWith('obl') && scene.speech.to.has(formAt(scene, scene.tree.subtree(child)[0])))
  return head === undefined ? undefined : phraseWithout(scene, head, hit.core)
}

/** X calls T P. Where the predicate is quoted it alone is the content. */
export function predicate(scene: Scene, hit: CueHit): Proposal {
  const { text, tree } = scene
  const from = behind(hit)
  const [, end] = sentenceAt(scene, hit.core)
  const passive = isPassive(scene, hit.core)
  const subject = subjectOf(scene, hit)
  const named = passive && subject.words ? subject.words : objectOf(scene, hit, from)
  const marked = quotationBehind(scene, from, Math.min(end, from + 14))
  const target = named ? { targets: [named], addressees: [] } : { addressees: [] }
  if (marked && text.language !== 'en') return propose(scene, hit, 'predicate', [marked.outer[0], predicateEnd(scene, hit, marked.outer, end)], 'order', target)
  const children = tree.children(hit.core).filter((child) => child >= from && /^(?:xcomp|obl|advcl|obj|ccomp)/u.test(text.relation[child]!))
  const last = children.at(-1)
  const start = children.length > 0 ? Math.min(...children.map((child) => Math.max(from, tree.subtree(child)[0]))) : from
  if (last === undefined) return 'nothing is said of it'
  const opened = (hit.cue.prepositions ?? []).includes(formAt(scene, start)) || children.some((child) => text.relation[child]!.startsWith('xcomp'))
  if ((passive || children.length < 2) && !opened && !marked) return 'no predicate behind the object'
  const begins = (hit.cue.prepositions ?? []).includes(formAt(scene, start)) ? start + 1 : start
  return propose(scene, hit, 'predicate', [begins, tree.subtree(last)[1]], 'parse', target)
}

/** A quoted predicate with the relative clause behind it. */
function predicateEnd(scene: Scene, hit: CueHit, [first, end]: Words, limit: number): number {
  const head = scene.tree.children(hit.core).find((child) => child >= first && child < end)
  return head === undefined ? end : Math.max(end, Math.min(limit, scene.tree.subtree(head)[1]))
}

function quotationBehind({ quotations }: Scene, from: number, end: number): Quotation | undefined {
  for (let word = from; word < end; word++) {
    const found = quotations.all[quotations.marked[word] ?? -1]
    if (found && found.outer[0] >= from) return found
  }
  return undefined
}
