import { isPassive, isPredicate } from './clause.ts'
import { lastParts } from './compounds.ts'
import { caseOf, type Scene } from './scene.ts'

/** Whether a word belongs to a class of the pack; where nouns are written together, by its last part. */
export function inClass({ lexicon, lemma, text }: Scene, word: number, name: string): boolean {
  const members = lexicon.classes.get(name)
  if (!members) return false
  const whole = lemma[word]!
  if (members.has(whole)) return true
  if (!lexicon.pack.grammar.compounds || text.upos[word] !== 'NOUN') return false
  return lastParts(lexicon, whole).some((last) => members.has(last))
}

/** Whether a word stands as what a verb is done to, or, for a passive, as its subject. */
function isObject(scene: Scene, word: number, core: number): boolean {
  const { text, tree, lexicon } = scene
  const relation = text.relation[word]!
  if (isPredicate(scene, core) && tree.head(word) === tree.head(core) && relation === 'nsubj') return true
  if (tree.head(core) === word) return /^(?:acl|amod)/u.test(text.relation[core]!)
  if (tree.head(word) !== core) return tree.head(word) >= 0 && relation === 'conj' && isObject(scene, tree.head(word), core)
  if (/^obj/u.test(relation) || /^(?:nsubj|csubj)/u.test(relation)) return /^obj/u.test(relation) !== isPassive(scene, core) || relation === 'nsubj:pass'
  return /^(?:obl|iobj|nmod)/u.test(relation) && (lexicon.grammar.personal ?? []).includes(caseOf(scene, word))
}

function fits(scene: Scene, word: number, condition: string, core: number): boolean {
  if (!condition.startsWith('@') && !condition.includes(':')) return scene.lemma[word] === condition || scene.form[word] === condition // most of them
  if (condition.startsWith('subj:'))
    return scene.tree.head(word) === core && scene.text.relation[word] === 'nsubj' && !isPassive(scene, core) && fits(scene, word, condition.slice(5), core)
  if (condition.startsWith('obj:')) return isObject(scene, word, core) && fits(scene, word, condition.slice(4), core)
  if (condition.startsWith('@')) return inClass(scene, word, condition.slice(1))
  if (condition.startsWith('upos:')) return scene.text.upos[word] === condition.slice(5)
  if (condition.startsWith('rel:'))
    return (
      scene.tree.head(word) === core && scene.text.relation[word]!.startsWith(condition.slice(4)) && (condition !== 'rel:obj' || caseOf(scene, word) === '')
    )
  return scene.lemma[word] === condition || scene.form[word] === condition
}

/**
 * The words below a trigger to depth two, without the trigger's own and without its neighbours in a list; conjunctions and fixed words one
 * deeper. Without `clauses` nothing of a clause below it but its conjunction.
 */
export function dependents({ text, tree }: Scene, core: number, own: readonly number[], clauses = true): readonly number[] {
  const found: number[] = []
  const take = (word: number): void => {
    if (!own.includes(word)) found.push(word)
  }
  const roots = own.includes(core) ? own : [core, ...own]
  for (const child of roots.flatMap((root) => tree.children(root))) {
    if (text.relation[child] === 'conj' || text.relation[child] === 'parataxis' || (text.relation[child] === 'mark' && child < core)) continue
    const isClause = !clauses && /^(?:advcl|acl|ccomp)/u.test(text.relation[child]!)
    if (!isClause) take(child)
    for (const below of tree.children(child)) {
      if (isClause && !/^(?:mark|case)$/u.test(text.relation[below]!)) continue
      take(below)
      for (const mark of tree.children(below)) if (text.relation[mark] === 'mark' || text.relation[mark] === 'fixed') take(mark)
    }
  }
  return found
}

/** «la protesta convocada por …»: a participle behind the noun it is said of. */
function isOnNoun({ text }: Scene, core: number): boolean {
  return /^(?:acl|amod)$/u.test(text.relation[core]!) && text.feats[core]!.includes('VerbForm=Part')
}

/** Whether a line's `with` and `unless` hold for a trigger: the words below it, for a noun also the one it hangs on, for a participle after a verb of becoming what stands with that verb. Names refuse nothing. */
export function holdsFor(
  scene: Scene,
  { with: wanted, unless }: { readonly with?: readonly string[]; readonly unless?: readonly string[] },
  core: number,
  own: readonly number[],
  noun: boolean,
): boolean {
  if (!wanted && !unless) return true
  const above = noun || isPredicate(scene, core) || isOnNoun(scene, core) ? scene.tree.head(core) : -1
  const beside = noun || above < 0 || isOnNoun(scene, core) ? [] : scene.tree.children(above).filter((word) => word !== core)
  const more = above < 0 || own.includes(above) ? [] : [above, ...beside]
  const meets = (words: readonly number[], conditions: readonly string[]): boolean =>
    conditions.some((condition) =>
      condition.includes('&')
        ? condition.split('&').every((part) => words.some((word) => fits(scene, word, part, core)))
        : words.some((word) => fits(scene, word, condition, core)),
    )
  if (unless) {
    const below = [...dependents(scene, core, own, false), ...more].filter((word) => scene.text.name[word] === 'O')
    if (meets(below, unless)) return false
  }
  return !wanted || meets([...dependents(scene, core, own), ...more], wanted)
}
