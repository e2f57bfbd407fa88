import { addresseesBehind } from '../addressees.ts'
import { rule, type Candidate, type Proposal } from '../candidate.ts'
import { tidied } from '../content.ts'
import type { CueHit } from '../cues.ts'
import { formAt, hasFinite, sentenceAt, type Scene } from '../scene.ts'
import { speakerOf } from '../speakers.ts'
import { widenedClause } from '../widen.ts'
import { holds, trimmed, type Words } from '../../words.ts'
import { cueWords } from './content-first.ts'

/** X says (that) C: the content is a clause behind the cue. */
export function clauseBehind(scene: Scene, hit: CueHit): Proposal {
  const found = byTree(scene, hit) ?? byOrder(scene, hit)
  if (!found) return 'no clause behind the cue'
  return propose(scene, hit, 'clause', widenedClause(scene, found.words, hit.core), found.how)
}

/** A candidate whose content stands behind the cue. */
export function propose(scene: Scene, hit: CueHit, frame: string, range: Words, how: 'parse' | 'order', more: Partial<Candidate> = {}): Proposal {
  const content = withoutPreposition(scene, withoutSpeaker(tidied(scene, range, hit), speakerOf(scene, hit).speaker))
  if (content[1] <= content[0]) return 'the content is empty'
  const speaking = speakerOf(scene, hit)
  const speaker = speaking.speaker && !holds(content, speaking.speaker[0]) ? speaking.speaker : undefined
  return [
    {
      by: rule(frame, how),
      hit,
      cue: cueWords(hit),
      content: [content],
      targets: [],
      via: [],
      addressees: addresseesBehind(scene, hit, hit.group[1])
        .filter(([first]) => first < content[0])
        .map(([first, end]): Words => [first, end > content[0] && content[1] >= end ? content[0] : end]),
      ...(speaker ? { speaker } : {}),
      ...(speaker && speaking.antecedent ? { antecedent: speaking.antecedent } : {}),
      ...(speaking.passive && !speaker ? { unsourced: true } : {}),
      ...more,
    },
  ]
}

/** «de que»: the preposition is the cue's. */
function withoutPreposition(scene: Scene, [first, end]: Words): Words {
  return scene.text.upos[first] === 'ADP' && scene.speech.that.has(formAt(scene, first + 1)) ? [first + 1, end] : [first, end]
}

/** Inversion puts the speaker between cue and content. */
function withoutSpeaker([first, end]: Words, speaker: Words | undefined): Words {
  return speaker && speaker[0] <= first && speaker[1] > first && speaker[1] < end ? [speaker[1], end] : [first, end]
}

interface Found {
  readonly words: Words
  readonly how: 'parse' | 'order'
}

function byTree(scene: Scene, hit: CueHit): Found | undefined {
  const { text, tree } = scene
  const from = Math.max(hit.group[1], ...hit.words.map((word) => word + 1))
  let best: Words | undefined
  for (const child of tree.children(hit.core)) {
    const relation = text.relation[child]!
    if (child < hit.group[1]) continue
    const range = tree.subtree(child)
    if (range[1] <= from) continue
    const clausal =
      /^(?:ccomp|csubj)/u.test(relation) ||
      (relation.startsWith('xcomp') && opensClause(scene, range)) ||
      (relation.startsWith('advcl') && scene.speech.that.has(formAt(scene, Math.max(from, range[0])))) ||
      (relation.startsWith('obj') && hasSubordinator(scene, [Math.max(from, range[0]), range[1]]))
    if (!clausal || opensInfinitive(scene, [Math.max(range[0], from), range[1]])) continue
    const words: Words = [Math.max(range[0], from), range[1]]
    if (!best || words[0] < best[0]) best = words
  }
  best ??= behindListener(scene, hit, from)
  if (!best) return undefined
  return { words: widenedToSubject(scene, hit, widenedToSubordinator(scene, best, from), from), how: 'parse' }
}

/** «dijo a este diario que …»: where nothing else is said, the parser took the clause for one about whoever is told. */
function behindListener(scene: Scene, hit: CueHit, from: number): Words | undefined {
  const { text, tree, speech } = scene
  for (const listener of tree.children(hit.core)) {
    if (listener < from || !/^(?:obj|iobj|obl)/u.test(text.relation[listener]!) || !speech.to.has(formAt(scene, tree.subtree(listener)[0]))) continue
    const clause = tree.children(listener).find((child) => {
      const [first, end] = tree.subtree(child)
      // the verb has a subject of its own, or does not agree with who is told: no relative clause then
      const subject = tree.children(child).some((word) => word !== first && text.relation[word]!.startsWith('nsubj'))
      const opens = text.relation[child]!.startsWith('acl') && speech.that.has(formAt(scene, first)) && hasFinite(scene, [first + 1, end])
      return child > listener && opens && (subject || !agree(scene, listener, [first + 1, end]))
    })
    if (clause !== undefined) return tree.subtree(clause)
  }
  return undefined
}

/** Whether the finite verb of a clause has the number of a noun, as far as both say. */
function agree({ text }: Scene, noun: number, [first, end]: Words): boolean {
  const numberOf = (word: number): string | undefined => /Number=(\w+)/u.exec(text.feats[word] ?? '')?.[1]
  for (let word = first; word < end; word++) {
    if (text.feats[word]?.includes('VerbForm=Fin') === true) return [numberOf(word), undefined].includes(numberOf(noun)) || numberOf(word) === undefined
  }
  return true
}

/** «å være», "to be" without a subordinator is another frame's. */
function opensInfinitive(scene: Scene, [first]: Words): boolean {
  return scene.speech.infinitive.has(formAt(scene, first)) && /^(?:VERB|AUX|ADV)$/u.test(scene.text.upos[first + 1] ?? '')
}

/** An open complement with a finite verb, or one that a subordinator opens. */
function opensClause(scene: Scene, range: Words): boolean {
  return hasSubordinator(scene, range) || (scene.text.language !== 'en' && hasFinite(scene, range))
}

function hasSubordinator(scene: Scene, [first]: Words): boolean {
  const form = formAt(scene, first)
  return (scene.speech.that.has(form) && scene.text.upos[first] !== 'DET') || (scene.speech.questions.has(form) && scene.text.upos[first] !== 'ADP')
}

/** A bare clause begins right behind its cue where the parser left its first words out, unless somebody is told or a comma stands between. */
function widenedToSubject(scene: Scene, hit: CueHit, [first, end]: Words, from: number): Words {
  const { text, speech, tree } = scene
  if (first <= from || first - from > 12 || hasSubordinator(scene, [first, end])) return [first, end]
  for (let word = from; word < first; word++) if (text.upos[word] === 'PUNCT' || speech.to.has(formAt(scene, word))) return [first, end]
  const taken = tree.children(hit.core).some((child) => child >= from && child < first && /^(?:nsubj|iobj|obj|obl)/u.test(text.relation[child]!))
  return taken ? [first, end] : [from, end]
}

function widenedToSubordinator(scene: Scene, [first, end]: Words, from: number): Words {
  const before = first - 1
  return before >= from && scene.speech.that.has(formAt(scene, before)) ? [before, end] : [first, end]
}

/** Without a tree that has the clause: from the subordinator to the end of the sentence. */
function byOrder(scene: Scene, hit: CueHit): Found | undefined {
  const { text, speech, tree } = scene
  const [, end] = sentenceAt(scene, hit.core)
  const from = Math.max(hit.group[1], ...hit.words.map((word) => word + 1))
  for (let word = from; word < Math.min(end - 2, from + 12); word++) {
    const form = formAt(scene, word)
    if (/^[.:;]$/u.test(form) || (word > from && text.upos[word] === 'VERB' && /^\p{Ll}/u.test(text.form[word]!))) break
    const opens =
      (speech.that.has(form) && (text.upos[word] === 'SCONJ' || text.relation[word] === 'mark' || !tree.parsed)) ||
      (word === from && speech.questions.has(form) && text.upos[word] !== 'ADP')
    if (opens && hasFinite(scene, [word + 1, end])) return { words: trimmed(text, [word, clauseEnd(scene, word, end)], true), how: 'order' }
  }
  return undefined
}

/** Where the clause that `word` opens ends: its verb's subtree when the tree has one, else the sentence. */
function clauseEnd(scene: Scene, word: number, end: number): number {
  const verb = scene.tree.head(word)
  if (verb <= word) return end
  const [, right] = scene.tree.subtree(verb)
  return right > verb ? Math.min(right, end) : end
}
