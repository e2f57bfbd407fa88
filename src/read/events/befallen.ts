import type { EventLine } from '../../language/index.ts'
import type { EventType } from '../../words/index.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Participant } from './participants.ts'
import { caseOf, type Scene } from './scene.ts'
import { genitiveOf } from './slots.ts'
import type { Trigger } from './triggers.ts'
import { isActorNoun } from './taking-part.ts'
import { inClass } from './conditions.ts'
import { spanOf, wordsIn } from '../words.ts'

/** What is done with hands befalls things too: a palace is stormed, a harbour closed. What is said or agreed is said to somebody. */
const withThings: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE', 'CONSULT'])

/** Targets as somebody: of a thing («avviste kravet fra fagforeningen») its owner or author, none where it has none. */
export function befallen(scene: Scene, type: EventType, targets: readonly Participant[], sources: readonly Participant[]): readonly Participant[] {
  if (withThings.has(type)) return targets
  return targets.flatMap((one): readonly Participant[] => {
    const inside = one.span[0] > scene.text.from[one.head]! || one.span[1] < scene.text.to[one.head]!
    if (inside || isSomebody(scene, one.head) || !isThing(scene, one.head)) return [one]
    const owner = authorOf(scene, one.head)
    if (owner === undefined) return namesSomebody(scene, one) ? [one] : []
    return sources.some(({ head }) => head === owner) ? [] : [{ head: owner, span: spanOf(scene.text, nounPhrase(scene, owner)) }]
  })
}

/** Whether a word names or means people or bodies. */
export function isSomebody(scene: Scene, word: number): boolean {
  const upos = scene.text.upos[word]
  if (upos === 'PROPN' || upos === 'PRON' || upos === 'NUM') return true
  return isActorNoun(scene, word) || people.some((name) => inClass(scene, word, name))
}

const people = ['person', 'civilians', 'troops', 'police', 'official', 'diplomat', 'prisoner', 'side', 'media']

/** Whom a phrase of a verb and its object befalls: the object itself where it is somebody («[utviste to diplomater]»). */
export function swallowed(scene: Scene, { entry, words, core }: Trigger): readonly Participant[] {
  if (entry.line.upos !== 'VERB' || words.length < 2) return []
  const { text, tree } = scene
  const object = words.find(
    (word) => word !== core && text.upos[word] === 'NOUN' && tree.head(word) === core && /^(?:obj|nsubj:pass)/u.test(text.relation[word]!),
  )
  return object === undefined || !isSomebody(scene, object) ? [] : [{ head: object, span: spanOf(text, nounPhrase(scene, object)) }]
}

/** Whether a noun is one of something that happens or is said: a line's, or of the class that takes no part. */
function isThing(scene: Scene, word: number): boolean {
  return scene.text.upos[word] === 'NOUN' && (linesOf(scene, word).length > 0 || inClass(scene, word, 'nobody'))
}

function linesOf({ lexicon, lemma }: Scene, word: number): readonly EventLine[] {
  return (lexicon.lines.get(lemma[word]!) ?? []).map(({ line }) => line).filter(({ upos }) => upos === 'NOUN')
}

/** Whether a thing's words tell at least whose or where: "a ceasefire in eastern Ukraine". */
function namesSomebody({ text }: Scene, { span }: Participant): boolean {
  const [from, end] = wordsIn(text, span)
  for (let word = from; word < end; word++) if (text.upos[word] === 'PROPN') return true
  return false
}

/** Whose it is or from whom it comes: "the union's demand", «la petición de los médicos», «kravet fra legene», "Chinese threats". Whom a deed befalls is not meant. */
function authorOf(scene: Scene, thing: number): number | undefined {
  const { text, tree, lexicon } = scene
  const owner = genitiveOf(scene, thing)
  if (owner !== undefined) return isSomebody(scene, owner) && text.upos[owner] !== 'PRON' ? owner : undefined
  const isDeed = linesOf(scene, thing).some(({ type }) => withThings.has(type))
  const before = [...lexicon.grammar.sources, ...lexicon.grammar.agents, ...(isDeed ? [] : [lexicon.grammar.targets.at(-1)!])]
  return tree
    .children(thing)
    .find(
      (child) =>
        (text.relation[child] === 'amod' && lexicon.actors.has(scene.lemma[child]!)) ||
        (/^(?:nmod|obl)/u.test(text.relation[child]!) && before.includes(caseOf(scene, child)) && isSomebody(scene, child)),
    )
}
