import type { ActorKey } from '../actors/index.ts'
import { spanOf, wordsIn } from '../words.ts'
import { isDefinite, type Scene } from './scene.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Ready } from './repeated.ts'
import { genitiveOf } from './slots.ts'

/**
 * Gives blame whom it means where it only names the deed: who «condemns the coup attempt» blames those the report says are accused of one, who
 * condemns «the acts» those whose acts were spoken of before.
 */
export function withDoers(scene: Scene, events: readonly Ready[]): readonly Ready[] {
  if (!events.some(({ type }) => type === 'ACCUSE')) return events
  const doers = doersOf(scene, events)
  return events.map((event) => {
    if (event.type !== 'ACCUSE' || event.targets.some(({ actor }) => isSomebody(scene, actor))) return event
    const deed = deedsBelow(scene, event.trigger.core).find(
      (noun) => isDefinite(scene, noun) && doers.has(scene.lemma[noun]!) && doers.get(scene.lemma[noun]!)!.from < noun,
    )
    if (deed === undefined) return event
    return { ...event, targets: [{ head: deed, actor: doers.get(scene.lemma[deed]!)!.actor, span: spanOf(scene.text, nounPhrase(scene, deed)) }] }
  })
}

interface Doer {
  readonly actor: ActorKey
  /** The word from which on the deed is known to be theirs. */
  readonly from: number
}

/** Lemma of a deed → whose it is said to be first. */
function doersOf(scene: Scene, events: readonly Ready[]): ReadonlyMap<string, Doer> {
  const found = new Map<string, Doer>()
  const note = (noun: number, actor: ActorKey): void => {
    const lemma = scene.lemma[noun]!
    if (isSomebody(scene, actor) && !((found.get(lemma)?.from ?? Infinity) <= noun)) found.set(lemma, { actor, from: noun })
  }
  for (const { type, trigger, targets } of events) {
    const [accused] = targets
    if (type !== 'ACCUSE' || !accused) continue
    for (const noun of deedsBelow(scene, trigger.core)) if (noun !== accused.head) note(noun, accused.actor)
  }
  const { text, seen } = scene
  for (let noun = 0; noun < text.length; noun++) {
    if (text.upos[noun] !== 'NOUN') continue
    const owner = genitiveOf(scene, noun)
    const actor = owner === undefined ? undefined : seen.actors.actorAt(spanOf(text, [owner, owner + 1]))
    if (actor !== undefined) note(noun, actor)
  }
  return found
}

/** Nouns that a verb of blame reaches: its objects and obliques, and of a statement's cue the content. */
function deedsBelow(scene: Scene, core: number): readonly number[] {
  const { text, tree, seen } = scene
  const below = tree.children(core).filter((child) => /^(?:obj|obl|nmod|nsubj:pass|ccomp|xcomp|advcl)/u.test(text.relation[child]!))
  const cue = spanOf(text, [core, core + 1])
  const contents = seen.statements.drafts
    .filter((draft) => draft.cue && draft.cue[0] < cue[1] && draft.cue[1] > cue[0])
    .flatMap(({ content }) =>
      content.flatMap((span) => Array.from({ length: Math.max(0, wordsIn(text, span)[1] - wordsIn(text, span)[0]) }, (_, at) => wordsIn(text, span)[0] + at)),
    )
  return [...new Set([...below, ...below.flatMap((word) => tree.children(word)), ...contents])].filter((word) => text.upos[word] === 'NOUN')
}

function isSomebody({ seen }: Scene, actor: ActorKey): boolean {
  const { country, sectors, kind } = seen.actors.facts(actor)
  return country !== undefined || sectors.length > 0 || kind === 'person'
}
