import { isNominal } from './noun-phrase.ts'
import { caseOf, type Scene } from './scene.ts'

/** How far a subject may be looked for above its verb. */
const farthest = 8

/** Whether a verb stands in the passive: by its form, an auxiliary of the passive, or as a participle behind its noun. */
export function isPassive(scene: Scene, verb: number): boolean {
  const { text, tree, lexicon, lemma } = scene
  const feats = text.feats[verb]!
  if (lexicon.grammar.perfectsOfBeing?.includes(lemma[verb]!)) return false
  let auxiliary = false
  for (const child of tree.children(verb)) {
    const relation = text.relation[child]!
    if (relation === 'nsubj:pass' && isActiveForm(feats)) continue
    if (relation === 'nsubj:pass' || relation === 'aux:pass' || relation === 'expl:pass' || relation === 'csubj:pass') return true
    if (/^(?:aux|cop)/u.test(relation) && child < verb + 3 && lexicon.grammar.passives.includes(lemma[child]!)) auxiliary = true
  }
  if (/Voice=Pass/u.test(feats) && !feats.includes('VerbForm=Part')) return true
  if (!feats.includes('VerbForm=Part') || /Tense=Pres/u.test(feats)) return false
  if (auxiliary || isPredicate(scene, verb)) return true
  const relation = text.relation[verb]!
  if (relation === 'conj' && !tree.children(verb).some((child) => /^(?:nsubj|obj|aux)/u.test(text.relation[child]!))) {
    const head = tree.head(verb)
    return head >= 0 && head < verb && text.feats[head]!.includes('VerbForm=Part') && isPassive(scene, head)
  }
  return isReduced(scene, verb)
}

/** A finite form that shows no passive: a subject of a passive over it is a slip of the tree. */
function isActiveForm(feats: string): boolean {
  return feats.includes('VerbForm=Fin') && !feats.includes('Voice=Pass')
}

/** «resultaron heridos»: a participle that completes a verb of becoming. */
export function isPredicate({ text, tree, lexicon, lemma }: Scene, participle: number): boolean {
  const head = tree.head(participle)
  return head >= 0 && /^(?:xcomp|obj|obl)/u.test(text.relation[participle]!) && lexicon.grammar.passives.includes(lemma[head]!)
}

/** «soldater drept av …»: a participle behind the noun it tells of, or before it, without a clause of its own. */
function isReduced(scene: Scene, verb: number): boolean {
  const { text, tree, lexicon } = scene
  const relation = text.relation[verb]!
  if (relation !== 'acl' && relation !== 'amod' && relation !== 'acl:relcl' && relation !== 'advcl' && relation !== 'root' && relation !== 'xcomp') return false
  return !tree
    .children(verb)
    .some(
      (child) =>
        (/^(?:nsubj|aux|cop|obj$|mark)/u.test(text.relation[child]!) && !lexicon.grammar.agents.includes(caseOf(scene, child))) ||
        /PronType=Rel/u.test(text.feats[child]!),
    )
}

/** The nominal a verb is said of, by its own subject, a relative clause, coordination or control; in a passive it is whom the act befalls. */
export function subjectOf(scene: Scene, verb: number, steps = 0): number | undefined {
  const { text, tree } = scene
  if (steps > farthest) return undefined
  const own = ownSubject(scene, verb)
  if (own !== undefined) return isRelative(scene, own) ? antecedentOf(scene, verb, own) : own
  const relation = text.relation[verb]!
  const head = tree.head(verb)
  if (head < 0) return undefined
  if (relation === 'conj' || relation === 'aux' || relation === 'cop') return isVerbal(scene, head) ? subjectOf(scene, head, steps + 1) : undefined
  if (/^acl/u.test(relation) || relation === 'amod') return aclSubject(scene, verb, head, steps)
  if (text.feats[verb]!.includes('VerbForm=Part') && isPredicate(scene, verb)) return subjectOf(scene, head, steps + 1)
  if (relation === 'xcomp') return controlled(scene, head, verb, steps)
  if (/^(?:advcl|ccomp|obl|csubj|parataxis)/u.test(relation) && isVerbal(scene, head)) {
    if (relation === 'parataxis' && head > verb) return undefined
    return /^(?:advcl|obl)/u.test(relation) && hasMark(scene, verb) ? controlled(scene, head, verb, steps) : subjectOf(scene, head, steps + 1)
  }
  return undefined
}

function hasMark({ text, tree }: Scene, verb: number): boolean {
  return tree.children(verb).some((child) => text.relation[child] === 'mark' && text.upos[child] === 'PART')
}

function ownSubject({ text, tree, isNobody }: Scene, verb: number): number | undefined {
  let found: number | undefined
  for (const child of tree.children(verb)) {
    if (!/^nsubj/u.test(text.relation[child]!)) continue
    if (isNobody[child] === 1 && found !== undefined) continue
    const isNearer = found !== undefined && child < verb && dashBetween(text, found, child)
    if (found === undefined || isNearer || isNobody[found] === 1 || isPlainRelative(text.upos[found]!, text.feats[found]!)) found = child
  }
  return found !== undefined && isNobody[found] === 1 ? behindDateline(tree.children(found), isNobody, text, found) : found
}

/** «Quito, 12 mar (EFE).- El ministro pidió»: the subject that the tree hung on the dateline's place; the place itself where there is none. */
function behindDateline(children: readonly number[], isNobody: Uint8Array, { relation, upos }: Scene['text'], place: number): number {
  return (
    children.find(
      (child) => child > place && isNobody[child] === 0 && /^(?:appos|conj|nsubj|list|parataxis)/u.test(relation[child]!) && isNominal(upos[child]!),
    ) ?? place
  )
}

/** A dateline that was taken for a subject: "PANAMA (AFP) - The leaders …". */
function dashBetween({ form }: Scene['text'], from: number, to: number): boolean {
  for (let word = from + 1; word < to; word++) if (/^[-–—]+$/u.test(form[word]!)) return true
  return false
}

function isPlainRelative(upos: string, feats: string): boolean {
  return upos === 'SCONJ' || (upos === 'PRON' && feats.includes('PronType=Rel'))
}

function isRelative({ text }: Scene, word: number): boolean {
  return (
    isPlainRelative(text.upos[word]!, text.feats[word]!) ||
    (/^acl/u.test(text.relation[text.head[word]!] ?? '') &&
      text.upos[word] === 'PRON' &&
      word < (text.head[word] ?? 0) &&
      /PronType=(?:Rel|Int)/u.test(text.feats[word]!))
  )
}

/** The noun a relative clause hangs on. */
function antecedentOf({ text, tree }: Scene, verb: number, pronoun: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < farthest; at = tree.head(at), steps++) {
    if (!/^acl/u.test(text.relation[at]!)) continue
    const head = tree.head(at)
    if (head >= 0 && head < pronoun) return head
  }
  return undefined
}

/** Whether a word heads a clause: a verb, or what has a subject or an auxiliary. */
export function isVerbal({ text, tree }: Scene, word: number): boolean {
  const upos = text.upos[word]
  return upos === 'VERB' || upos === 'AUX' || (upos !== undefined && tree.children(word).some((child) => /^(?:nsubj|cop|aux)/u.test(text.relation[child]!)))
}

/** A clause on a noun: a participle or a relative clause is said of the noun; an infinitive («planer om å angripe») of the noun's owner. */
function aclSubject(scene: Scene, verb: number, noun: number, steps: number): number | undefined {
  const { text, tree } = scene
  if (isAdverbial(scene, verb)) {
    for (let at = noun, left = farthest; at >= 0 && left > 0; at = tree.head(at), left--) if (isVerbal(scene, at)) return subjectOf(scene, at, steps + 1)
    return undefined
  }
  const infinitive = text.feats[verb]!.includes('VerbForm=Inf') || hasMark(scene, verb)
  if (!infinitive) return noun
  if (isVerbal(scene, noun)) return subjectOf(scene, noun, steps + 1)
  const head = tree.head(noun)
  const isObject = /^(?:obj|iobj|obl)/u.test(text.relation[noun]!)
  if (isObject && head >= 0 && isPersonal(scene, noun)) return noun
  const owner = tree.children(noun).find((child) => /^nmod:poss|^nmod/u.test(text.relation[child]!) && child < noun)
  if (owner !== undefined) return owner
  return head >= 0 && isVerbal(scene, head) ? subjectOf(scene, head, steps + 1) : undefined
}

/** «… para protestar», «… cuando protestaban»: a clause of purpose or time that the tree hung on a noun. */
export function isAdverbial({ text, tree, lexicon, form }: Scene, verb: number): boolean {
  const of = lexicon.grammar.targets.at(-1)
  return tree
    .children(verb)
    .some((child) => child < verb && text.relation[child] === 'mark' && (text.upos[child] === 'SCONJ' || (text.upos[child] === 'ADP' && form[child] !== of)))
}

/** Whether a noun names somebody who can act: a name, a pronoun, a noun for people. */
function isPersonal({ text, lexicon, lemma }: Scene, word: number): boolean {
  return text.upos[word] === 'PROPN' || text.upos[word] === 'PRON' || lexicon.actors.has(lemma[word]!)
}

/** Who acts in an infinitive below `head`: whom the head's act is done to where it has an object, else who does it. */
function controlled(scene: Scene, head: number, verb: number, steps: number): number | undefined {
  const { text, tree } = scene
  const object = tree
    .children(head)
    .find(
      (child) =>
        /^(?:obj|iobj)/u.test(text.relation[child]!) &&
        child !== verb &&
        child < verb &&
        text.upos[child] !== 'VERB' &&
        !/Reflex=Yes/u.test(text.feats[child]!),
    )
  if (object !== undefined && text.relation[verb] === 'xcomp') return object
  return isVerbal(scene, head) ? subjectOf(scene, head, steps + 1) : undefined
}
