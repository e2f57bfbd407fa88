import type { EventType } from '../../words/index.ts'
import { dependents } from './conditions.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** Modes each type may have (PLOVER 2.0). */
const modesOf: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'allege', 'investigate'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: ['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold', 'misinformation', 'cyber'],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
}

/** Modes of a trigger: its line's, then those of a weapon or manner beside it, as far as the type has them. */
export function modesFor(scene: Scene, { entry, core, words, first }: Trigger): readonly string[] {
  const allowed = modesOf[entry.line.type] ?? []
  const found = new Set(entry.line.modes)
  const note = (lemma: string): void => {
    for (const mode of scene.lexicon.modes.get(lemma) ?? []) if (allowed.includes(mode)) found.add(mode)
  }
  if (scene.lexicon.modes.size > 0) {
    if (first) note(first.lemma)
    for (const word of dependents(scene, core, words)) note(scene.lemma[word]!)
  }
  return [...found].filter((mode) => allowed.includes(mode))
}
