import { rule, type Candidate, type Proposal } from '../candidate.ts'
import { tidied } from '../content.ts'
import type { CueHit } from '../cues.ts'
import { phraseOf } from '../phrases.ts'
import { formAt, type Scene } from '../scene.ts'
import { phraseWithout, subjectOf } from '../subjects.ts'
import { sourceThenClause } from './source-then-clause.ts'
import { holds, type Words } from '../../words.ts'

/** A noun of saying with its source: «krav fra X om C», "X's claim that C", «la denuncia de X de que C», and «X kom med krav om C». */
export function noun(scene: Scene, hit: CueHit): Proposal {
  const chained = sourceThenClause(scene, hit)
  if (chained) {
    const words = tidied(scene, chained.content, hit)
    if (words[1] > words[0])
      return [
        { by: rule('noun', 'order'), hit, cue: [hit.first, hit.core + 1], content: [words], speaker: chained.source, addressees: [], targets: [], via: [] },
      ]
  }
  const content = contentOf(scene, hit)
  if (!content) return 'the noun says nothing'
  const source = sourceOf(scene, hit, content)
  const words = tidied(scene, content.words, hit)
  if (!source && !content.clausal) return 'nobody and no clause'
  if (words[1] <= words[0]) return 'the noun says nothing'
  const candidate: Candidate = {
    by: rule('noun', content.how),
    hit,
    cue: [hit.first, hit.core + 1],
    content: [words],
    addressees: [],
    targets: [],
    via: [],
    ...(source && !holds(words, source[0]) ? { speaker: source } : { unsourced: true }),
  }
  return [candidate]
}

interface Said {
  readonly words: Words
  readonly how: 'parse' | 'order'
  /** A clause or an infinitive, which only saying can have; a noun phrase needs a source. */
  readonly clausal: boolean
}

function contentOf(scene: Scene, hit: CueHit): Said | undefined {
  const { text, tree, speech } = scene
  const prepositions = hit.cue.prepositions ?? []
  let found: Said | undefined
  for (const child of tree.children(hit.core)) {
    if (child < hit.core) continue
    const range = tree.subtree(child)
    const first = Math.max(range[0], hit.core + 1)
    const form = formAt(scene, first)
    const relation = text.relation[child]!
    const clausal = /^(?:ccomp|acl|xcomp|advcl|csubj)/u.test(relation)
    if (speech.that.has(form) && clausal && text.upos[first] !== 'PRON') return { words: [first, range[1]], how: 'parse', clausal: true }
    if (prepositions.includes(form) && (clausal || /^(?:nmod|obl)/u.test(relation))) {
      if (clausal || !speech.from.has(form)) return { words: [first + 1, range[1]], how: 'parse', clausal }
      found ??= { words: [first + 1, range[1]], how: 'parse', clausal: false }
    }
    if (clausal && speech.infinitive.has(form)) found = { words: [first, range[1]], how: 'parse', clausal: true }
  }
  if (found) return found
  const next = formAt(scene, hit.core + 1)
  if (prepositions.includes(next) && !speech.from.has(next) && text.upos[hit.core + 1] !== 'VERB') {
    const governed = tree.head(hit.core + 1)
    if (governed > hit.core + 1)
      return { words: [hit.core + 2, tree.subtree(governed)[1]], how: 'order', clausal: speech.that.has(formAt(scene, hit.core + 2)) }
  }
  const head = tree.head(hit.core)
  const being = text.relation[hit.core]!.startsWith('nsubj') && head >= 0 ? head : -1
  if (being >= 0) {
    const range = tree.subtree(being)
    for (let word = hit.core + 1; word < Math.min(range[1], hit.core + 12); word++) {
      if (speech.that.has(formAt(scene, word)) && text.upos[word] === 'SCONJ' && speech.being.has(text.lemma[word - 1]!))
        return { words: [word, range[1]], how: 'parse', clausal: true }
    }
  }
  return undefined
}

/** Possessor, giver («fra X», "by X"), or the subject of the verb that takes the noun as its object. */
function sourceOf(scene: Scene, hit: CueHit, content: Said): Words | undefined {
  const { text, tree } = scene
  for (const child of tree.children(hit.core)) {
    const relation = text.relation[child]!
    if (/^(?:nmod:poss|det:poss)/u.test(relation) || (relation === 'nmod' && child < hit.core)) return withoutGenitive(scene, phraseOf(scene, child, hit.core))
  }
  for (const child of tree.children(hit.core)) {
    const range = tree.subtree(child)
    if (child > hit.core && /^(?:nmod|obl)/u.test(text.relation[child]!) && scene.speech.from.has(formAt(scene, range[0])) && !holds(content.words, child))
      return phraseWithout(scene, child, hit.core)
  }
  const head = tree.head(hit.core)
  if (head < 0 || !/^(?:obj|obl|nmod)/u.test(text.relation[hit.core]!)) return undefined
  const verb = text.upos[head] === 'VERB' ? head : -1
  if (verb < 0) return undefined
  const subject = subjectOf(scene, { ...hit, core: verb })
  return content.clausal ? subject.words : undefined
}

/** "Clinton's": the mark of the genitive is no part of the name. */
function withoutGenitive({ text }: Scene, [first, end]: Words): Words {
  return end - first > 1 && /^['’]s?$/u.test(text.form[end - 1]!) ? [first, end - 1] : [first, end]
}
