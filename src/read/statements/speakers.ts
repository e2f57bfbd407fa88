import type { CueHit } from './cues.ts'
import type { Scene } from './scene.ts'
import { agentOf, isPassive, subjectBefore, subjectBehind, subjectOf } from './subjects.ts'
import type { Words } from '../words.ts'
import { smallOf } from '../words.ts'

/** Who speaks, for a cue whose content stands behind it. */
export interface Speaking {
  readonly speaker?: Words
  /** Whom «quien» as speaker stands for. */
  readonly antecedent?: Words
  readonly passive: boolean
  readonly how: 'parse' | 'order'
}

/** The speaker of a cue: its agent in a passive, else its subject, else the noun phrase beside it. */
export function speakerOf(scene: Scene, hit: CueHit): Speaking {
  const found = speakingOf(scene, hit)
  if (!found.speaker || found.antecedent || !isNobody(scene, found.speaker)) return found
  return { passive: true, how: found.how }
}

/** «det», «que», "it": a word that stands for nobody. */
function isNobody(scene: Scene, [first, end]: Words): boolean {
  if (end - first !== 1) return false
  const form = smallOf(scene.text).form[first]!
  return scene.speech.anaphors.has(form) || scene.speech.relatives.has(form) || scene.text.feats[first]!.includes('PronType=Int')
}

function speakingOf(scene: Scene, hit: CueHit): Speaking {
  const { text } = scene
  const subject = subjectOf(scene, hit)
  if (isPassive(scene, hit.core)) {
    const agent = agentOf(scene, hit)
    return { passive: true, how: 'parse', ...(agent ? { speaker: agent } : {}) }
  }
  if (text.relation[hit.core] === 'acl' && subject.how === 'none') {
    const agent = agentOf(scene, hit)
    if (agent) return { passive: true, how: 'parse', speaker: agent }
  }
  if (subject.how === 'own' && scene.isTime[subject.head] === 1) {
    // «En halvtime senere ba ministeren om ro»: the tree took the time in front for the subject behind
    const behind = subjectBehind(scene, hit.group[1])
    return { passive: false, how: 'order', ...(behind ? { speaker: behind } : {}) }
  }
  if (subject.words) return { passive: false, how: 'parse', speaker: subject.words, ...(subject.antecedent ? { antecedent: subject.antecedent } : {}) }
  if (scene.tree.parsed) {
    const beside = besideVerb(scene, hit)
    return { passive: false, how: 'order', ...(beside ? { speaker: beside } : {}) }
  }
  const guessed = subjectBefore(scene, hit.group[0]) ?? subjectBehind(scene, hit.group[1])
  return { passive: false, how: 'order', ...(guessed ? { speaker: guessed } : {}) }
}

/** Where the tree gives a finite verb no subject, a noun phrase right before it that hangs on nothing else. Spanish may leave the subject out. */
function besideVerb(scene: Scene, hit: CueHit): Words | undefined {
  const { text } = scene
  if (text.language === 'es') return undefined
  if (text.feats[hit.core]!.includes('VerbForm=Inf') || text.feats[hit.core]!.includes('VerbForm=Ger') || text.feats[hit.core]!.includes('Mood=Imp'))
    return undefined
  const before = subjectBefore(scene, hit.group[0])
  return before && !hasAdposition(scene, before[0] - 1) ? before : undefined
}

function hasAdposition({ text }: Scene, word: number): boolean {
  return word >= 0 && text.upos[word] === 'ADP'
}
