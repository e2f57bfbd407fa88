import { rule, type Proposal } from '../candidate.ts'
import { tidied } from '../content.ts'
import type { CueHit } from '../cues.ts'
import { formAt, sentenceAt, type Scene } from '../scene.ts'
import { isPassive } from '../subjects.ts'

/** Hearsay without a speaker in the clause: «skal ha», «habría», "reportedly", "is said to". The content is the whole clause. */
export function reportive(scene: Scene, hit: CueHit): Proposal {
  const { text, tree, speech } = scene
  if (hit.cue.upos === 'VERB' && !isPassive(scene, hit.core)) return 'the verb is not passive'
  const verb = clauseVerb(scene, hit)
  if (hit.cue.upos === 'AUX' && !isPerfect(scene, hit, verb)) return 'no participle: it is future or duty'
  const sentence = sentenceAt(scene, hit.first)
  let [first, end] = tree.parsed ? tree.subtree(verb) : sentence
  if (text.relation[verb] === 'root' || !tree.parsed) [first, end] = sentence
  for (let word = hit.first - 1; word > hit.first - 4 && word >= sentence[0]; word--) {
    if (text.language === 'es' && formAt(scene, word) === 'si') return 'a condition'
  }
  if (speech.but.has(formAt(scene, first)) && text.upos[first] === 'CCONJ') first++
  const content = tidied(scene, [first, end], hit)
  if (content[1] - content[0] < 3) return 'nothing is said'
  return [
    {
      by: rule('reportive', tree.parsed ? 'parse' : 'order'),
      hit,
      cue: [hit.first, Math.max(...hit.words) + 1],
      content: [content],
      unsourced: true,
      addressees: [],
      targets: [],
      via: [],
    },
  ]
}

/** Hearsay speaks of what has happened: the auxiliary, not in the past, governs a participle: «skal ha blitt», «habría detenido». */
function isPerfect({ text }: Scene, hit: CueHit, verb: number): boolean {
  if (text.feats[hit.first]!.includes('Tense=Past')) return false
  if (verb !== hit.first) return text.feats[verb]!.includes('VerbForm=Part') || (text.upos[verb] === 'ADJ' && /Part/u.test(text.feats[verb]!))
  for (let word = hit.first + 1; word < Math.min(text.length, hit.first + 6); word++) if (text.feats[word]!.includes('VerbForm=Part')) return true
  return false
}

/** The verb of the clause: the cue's own, or the one its auxiliary or adverb belongs to. */
function clauseVerb({ text, tree }: Scene, hit: CueHit): number {
  let verb = hit.core
  for (let steps = 0; steps < 5; steps++) {
    const head = tree.head(verb)
    if (head < 0 || !/^(?:aux|cop|advmod|xcomp|ccomp)/u.test(text.relation[verb]!) || text.sentenceOf[head] !== text.sentenceOf[verb]) break
    verb = head
  }
  return verb
}
