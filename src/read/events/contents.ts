import type { EventType } from '../../words/index.ts'
import { caseOf, isDefinite, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** Types whose content is asked for, threatened, refused, promised, alleged, regretted or lifted, and so is no second event. */
const withContent: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN', 'REJECT', 'AGREE', 'ACCUSE', 'CONCEDE'])

/** How many heads are looked up. */
const farthest = 12

/** The trigger whose content another stands in: it hangs on it by a clause, or as its object. */
export function contentOf(scene: Scene, trigger: Trigger, byWord: ReadonlyMap<number, Trigger>): Trigger | undefined {
  const { text, tree } = scene
  let below = trigger.core
  let viaClause = false
  if (trigger.entry.line.upos === 'NOUN' && (scene.lexicon.settled.has(caseOf(scene, below)) || hasOwnDoer(scene, below, byWord))) return undefined
  for (let at = tree.head(below), steps = 0; at >= 0 && steps < farthest; below = at, at = tree.head(at), steps++) {
    const relation = text.relation[below]!
    if (isMeanwhile(scene, below)) return undefined
    if (/^acl:relcl|^acl/u.test(relation) && steps === 0) {
      const penalty = penaltyOver(scene, at, byWord)
      if (penalty && penalty !== trigger) return penalty
    }
    if (/^(?:conj|parataxis|acl:relcl|nsubj)/u.test(relation) && steps === 0 && relation !== 'conj') return undefined
    if (/^(?:acl:relcl|parataxis)/u.test(relation)) return undefined
    viaClause ||= relation === 'acl' && isComplement(scene, below)
    const above = byWord.get(at)
    if (!above || above === trigger) continue
    if (relation === 'conj') continue
    if (isVerdict(above) && /^(?:obl|nmod|advcl|acl)/u.test(relation)) return above
    if (isContent(scene, above, trigger, below) || (viaClause && withContent.has(above.entry.line.type))) return above
  }
  return undefined
}

/** Whether a clause says when or why: «etter at partene kom til enighet», "after", «tras». */
function isMeanwhile({ text, tree, lexicon, form }: Scene, verb: number): boolean {
  return (
    /^(?:advcl|obl)/u.test(text.relation[verb]!) &&
    text.upos[verb] === 'VERB' &&
    tree.children(verb).some((child) => child < verb && /^(?:case|mark)/u.test(text.relation[child]!) && lexicon.settled.has(form[child]!))
  )
}

/** "the beating of two students by his officers", regretted or condemned: a deed whose doer is named beside it happened, where it is known. */
function hasOwnDoer(scene: Scene, noun: number, byWord: ReadonlyMap<number, Trigger>): boolean {
  const { text, tree, lexicon } = scene
  const head = tree.head(noun)
  const above = byWord.get(head) ?? byWord.get(tree.head(head))
  if (!above || (above.entry.line.type !== 'ACCUSE' && above.entry.line.type !== 'CONCEDE') || !isAsserted(scene, noun)) return false
  return tree.children(noun).some((child) => /^(?:nmod|obl)/u.test(text.relation[child]!) && lexicon.grammar.agents.includes(caseOf(scene, child)))
}

/** Words of a court's decision, whose reasons are no events of their own. */
function isVerdict({ entry: { line } }: Trigger): boolean {
  return line.key === 'acquit' || line.modes?.includes('convict') === true
}

/** The penalty or verdict over somebody of whom a relative clause tells why: «sanksjoner mot et selskap som finansierer …». */
function penaltyOver({ text, tree }: Scene, noun: number, byWord: ReadonlyMap<number, Trigger>): Trigger | undefined {
  if (!/^(?:obj|obl|nmod|nsubj:pass|iobj)/u.test(text.relation[noun] ?? '')) return undefined
  const above = byWord.get(tree.head(noun))
  return above && (above.entry.line.type === 'SANCTION' || isVerdict(above)) ? above : undefined
}

/** «pide al general que dimita»: a clause with its conjunction that the tree hung on a noun, without a relative pronoun. */
function isComplement({ text, tree, lexicon }: Scene, verb: number): boolean {
  return (
    lexicon.grammar.personal !== undefined &&
    /Mood=Sub/u.test(text.feats[verb]!) &&
    tree.children(verb).some((child) => text.relation[child] === 'mark' && text.upos[child] === 'SCONJ')
  )
}

function isContent(scene: Scene, above: Trigger, trigger: Trigger, child: number): boolean {
  const { text } = scene
  const relation = text.relation[child]!
  const clause = /^(?:ccomp|xcomp|acl)/u.test(relation) || (/^(?:advcl|obl)/u.test(relation) && child > above.core && hasPlainMark(scene, child))
  if (withContent.has(above.entry.line.type)) {
    if (clause) return true
    const noun = trigger.entry.line.upos === 'NOUN'
    const isObject =
      noun &&
      /^(?:obj|obl:arg|nsubj:pass|nmod|obl)/u.test(relation) &&
      (relation !== 'obl' || (child > above.core && child <= above.core + 3)) &&
      isGoverned(scene, trigger.core, child)
    return isObject && !(above.entry.line.type === 'ACCUSE' && isAsserted(scene, child)) && !hasAgent(scene, trigger.core)
  }
  return trigger.entry.line.upos === 'NOUN' && child === trigger.core && /^(?:obj|nsubj:pass)/u.test(relation)
}

/** Whether nothing but nouns of nouns stand between, and no preposition that only says when or why («pese a las protestas»). */
function isGoverned(scene: Scene, noun: number, child: number): boolean {
  const { text, tree, lexicon } = scene
  const { contents } = lexicon.grammar
  if (!contents) return true
  if (!['', ...contents].includes(caseOf(scene, child))) return false
  for (let at = noun; at !== child && at >= 0; at = tree.head(at)) {
    if (!/^(?:nmod|conj|amod|obj|appos)/u.test(text.relation[at]!) || !['', ...contents].includes(caseOf(scene, at))) return false
  }
  return true
}

/** "apologised for the beating of two men by his officers": who names the doer tells of a deed. */
function hasAgent(scene: Scene, noun: number): boolean {
  const { agents } = scene.lexicon.grammar
  return agents[0] !== scene.lexicon.grammar.targets.at(-1) && scene.tree.children(noun).some((child) => child > noun && agents.includes(caseOf(scene, child)))
}

/** «fordømmer angrepet»: a known happening is told of as fact. */
function isAsserted(scene: Scene, noun: number): boolean {
  const { text, tree } = scene
  return (
    isDefinite(scene, noun) ||
    tree.children(noun).some((child) => /^(?:det|nmod:poss)/u.test(text.relation[child]!) && !/Definite=Ind/u.test(text.feats[child]!))
  )
}

/** An infinitive or a clause with «at» or «om»: what the verb is about, not when or why. */
function hasPlainMark({ text, tree, form, lexicon }: Scene, verb: number): boolean {
  if (tree.children(verb).some((child) => child < verb && /^(?:case|mark|advmod)/u.test(text.relation[child]!) && lexicon.settled.has(form[child]!)))
    return false
  return (
    tree
      .children(verb)
      .some((child) => (text.relation[child] === 'mark' && text.upos[child] === 'PART') || (text.relation[child] === 'case' && child < verb)) ||
    /VerbForm=Inf/u.test(text.feats[verb]!) ||
    (/VerbForm=Ger/u.test(text.feats[verb]!) && tree.children(verb).some((child) => text.relation[child] === 'mark'))
  )
}
