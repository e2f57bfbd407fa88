import type { CueHit } from './cues.ts'
import { behindDateline } from './dateline.ts'
import { phraseLeft, phraseOf, phraseRight } from './phrases.ts'
import { formAt, sentenceAt, type Scene } from './scene.ts'
import { smallOf, type Words } from '../words.ts'

/**
 * Who does what the cue says. `own`: in its clause; `shared`: the subject of the clause it is joined to; `relative`: the noun a relative clause
 * hangs on; `agent`: «av X» of a passive; `none`: left out.
 */
export interface Subject {
  readonly how: 'own' | 'shared' | 'relative' | 'agent' | 'none'
  readonly head: number
  readonly words?: Words
  /** Whom «quien» stands for, where that word itself is the phrase. */
  readonly antecedent?: Words
}

const none: Subject = { how: 'none', head: -1 }

/** Whether a verb is passive, by its form, its auxiliary or its subject. */
export function isPassive({ text, tree, speech }: Scene, word: number): boolean {
  const children = tree.children(word)
  if (
    text.feats[word]!.includes('VerbForm=Part') &&
    !text.feats[word]!.includes('Tense=Pres') &&
    children.some((child) => text.relation[child]!.startsWith('aux') && speech.passives.has(smallOf(text).lemma[child]!))
  )
    return true
  return (
    /Voice=Pass/u.test(text.feats[word]!) || tree.children(word).some((child) => /^(?:nsubj:pass|csubj:pass|aux:pass|expl:pass)/u.test(text.relation[child]!))
  )
}

/** The subject as the tree has it. */
export function subjectOf(scene: Scene, hit: CueHit): Subject {
  return climb(scene, hit.core, 0)
}

function climb(scene: Scene, word: number, steps: number): Subject {
  const { text, tree } = scene
  const children = tree.children(word)
  const subjects = children.filter((child) => text.relation[child]!.startsWith('nsubj'))
  // of two, the one in front is a measure of time or the like: «En halvtime senere ba ministeren om ro»
  const nearest = subjects.length > 1 && subjects[0]! < word && subjects[1]! > word ? subjects[1] : subjects[0]
  const own = nearest === undefined ? undefined : behindDateline(scene, nearest)
  const head = tree.head(word)
  const relation = text.relation[word]!
  if (own !== undefined) {
    if (isPerson(scene, own) && /^acl/u.test(relation) && head >= 0 && head < own)
      return { how: 'own', head: own, words: [own, own + 1], antecedent: phraseOf(scene, head, own) }
    if (scene.speech.relatives.has(formAt(scene, own)) && /^acl/u.test(relation) && head >= 0 && head < own)
      return { how: 'relative', head, words: phraseOf(scene, head, own) }
    return { how: 'own', head: own, words: phraseOf(scene, own, word) }
  }
  if (head < 0 || steps > 6) return none
  const object = children.find((child) => text.relation[child] === 'obj' && child < word)
  if (relation === 'acl:relcl' && text.language === 'es' && object !== undefined && scene.speech.relatives.has(formAt(scene, object)) && tree.head(head) >= 0) {
    const above = climb(scene, tree.head(head), steps + 1)
    return above.how === 'none' ? none : { ...above, how: 'shared' }
  }
  if (relation === 'acl:relcl' && hasRelative(scene, word)) return { how: 'relative', head, words: phraseOf(scene, head, tree.subtree(word)[0]) }
  if (relation === 'conj' || relation.startsWith('xcomp')) {
    const above = climb(scene, head, steps + 1)
    return above.how === 'none' ? none : { ...above, how: above.how === 'relative' ? 'relative' : 'shared' }
  }
  if (relation === 'acl' && /VerbForm=Ger|Tense=Pres\|VerbForm=Part/u.test(text.feats[word]!) && head < word)
    return { how: 'relative', head, words: phraseOf(scene, head, tree.subtree(word)[0]) }
  if (relation.startsWith('advcl') && /VerbForm=(?:Ger|Part)/u.test(text.feats[word]!)) {
    const above = climb(scene, head, steps + 1)
    return above.how === 'none' ? none : { ...above, how: 'shared' }
  }
  return none
}

/** «quien»: a relative word that names a person by itself. */
function isPerson(scene: Scene, word: number): boolean {
  return scene.text.language === 'es' && /^quien/u.test(formAt(scene, word))
}

function hasRelative(scene: Scene, word: number): boolean {
  const [first, end] = scene.tree.subtree(word)
  for (let at = first; at < Math.min(end, first + 3); at++) if (scene.speech.relatives.has(formAt(scene, at))) return true
  return false
}

/** The agent of a passive: «av X», "by X", «por X». */
export function agentOf(scene: Scene, hit: CueHit): Words | undefined {
  const { text, tree, speech } = scene
  for (const child of tree.children(hit.core)) {
    if (!/^(?:obl|nmod)/u.test(text.relation[child]!) || child < hit.core) continue
    const [first] = tree.subtree(child)
    if (speech.by.has(formAt(scene, first))) return phraseWithout(scene, child, hit.core)
  }
  const next = hit.group[1]
  return speech.by.has(formAt(scene, next)) ? phraseRight(scene, next + 1, sentenceAt(scene, next)[1]) : undefined
}

/** The phrase of `head` without the preposition it opens with. */
export function phraseWithout(scene: Scene, head: number, verb: number): Words {
  const [first, end] = phraseOf(scene, head, verb)
  const { text } = scene
  let from = first
  while (from < head && text.upos[from] === 'ADP') from++
  return [from, end]
}

/** The noun phrase right behind the cue, by order: «sier X». */
export function subjectBehind(scene: Scene, from: number): Words | undefined {
  return phraseRight(scene, from, Math.min(sentenceAt(scene, Math.max(0, from - 1))[1], from + 30))
}

/** The noun phrase right before the cue, by order: "X said". */
export function subjectBefore(scene: Scene, end: number): Words | undefined {
  return phraseLeft(scene, end, Math.max(sentenceAt(scene, Math.max(0, end - 1))[0], end - 15))
}
