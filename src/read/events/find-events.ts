import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { EventType, Quantity, RuleName, Span } from '../../words/index.ts'
import { spanOf, trimmed } from '../words.ts'
import { confidenceOf } from './confidence.ts'
import { typeBy } from './ahead.ts'
import { assertersOf, contextsOf, quantitiesOf, refusalOf, statusOf, type EventSeed } from './details/index.ts'
import { withDoers } from './doers.ts'
import type { EventDraft } from './drafts.ts'
import { echoed } from './echoed.ts'
import type { Refusal } from './gates.ts'
import { beliefIn, groundsOf } from './learned/grounds.ts'
import { judged } from './learned/judged.ts'
import { surroundingsOf } from './learned/surroundings.ts'
import { openEventWeights } from './learned/weights.ts'
import { eventLexiconOf } from './lexicon.ts'
import { merged } from './merge.ts'
import { proposedIn } from './proposals.ts'
import { once, type Ready } from './repeated.ts'
import { sceneOf, type Scene, type Seen } from './scene.ts'
import { knownParticipants } from './spoken.ts'
import { toldBy } from './told.ts'
import type { Trigger } from './triggers.ts'

/** Events found, and the words that could have been one but are not. */
export interface EventsFound {
  readonly drafts: readonly EventDraft[]
  readonly refused: readonly EventRefused[]
}

/** A word that could have been an event. */
export interface EventRefused {
  readonly span: Span
  readonly by: RuleName
  readonly why: string
}

/** Finds who did what to whom: triggers of the pack, their participants by the tree, then what is no event, told twice or somebody's content. */
export function findEvents(text: Annotated, pack: LanguagePack, seen: Seen): EventsFound {
  const lexicon = eventLexiconOf(pack)
  if (lexicon.lines.size === 0 && !pack.eventJudge) return { drafts: [], refused: [] }
  const scene = sceneOf(text, lexicon, seen)
  const weights = openEventWeights(pack.eventJudge)
  const refused: EventRefused[] = []
  const refuse = (trigger: Trigger, refusal: Refusal): void => void refused.push({ span: spanOfTrigger(scene, trigger), ...refusal })
  const proposed = proposedIn(scene, weights?.languages.has(text.language) ?? false, refuse)
  const learned = weights && { weights, around: surroundingsOf(scene, proposed.listed, weights.languages) }
  const triggers = learned ? judged(learned.around, proposed, learned.weights, refuse) : proposed.listed
  const told = toldBy(scene, triggers, refuse, learned)
  const happened = merged(scene, told).flatMap((one) => {
    const seed = { ...seedOf(one), statements: seen.statements, times: seen.times }
    const status = statusOf(text, seen.tree, pack, seed)
    const refusal = status === 'none' || status === 'denied' ? refusalOf(text, seen.tree, pack, seed) : undefined
    if (refusal) return [{ one: { ...one, ...refusal }, status: 'actual' as const }]
    if (status === 'none') refused.push({ span: spanOfTrigger(scene, one.trigger), by: 'event/negated', why: 'the report says it did not happen' })
    return status === 'none' ? [] : [{ one: { ...one, type: typeBy(one.type, status) }, status }]
  })
  const known = knownParticipants(scene)
  const ready = withDoers(
    scene,
    once(
      scene,
      happened.map(({ one, status }): Ready => {
        const sources = known(one.sources, one.trigger.core)
        const targets = known(one.targets, one.trigger.core).filter(
          ({ span }) => !sources.some((source) => source.span[0] === span[0] && source.span[1] === span[1]),
        )
        return { ...one, status, sources, targets }
      }),
    ),
  )
  const numbers = quantitiesOf(text, seen.tree, pack, ready.map(seedOf))
  const grounds = learned && groundsOf(learned.around, ready)
  const believed = (one: Ready, by: RuleName): Pick<EventDraft, 'confidence' | 'grounds'> => {
    const found = grounds?.(one) ?? []
    return { grounds: found, confidence: learned ? beliefIn(learned.weights, found) : confidenceOf(by) }
  }
  const drafts = ready.map((one, at) => draftOf(scene, pack, one, numbers[at] ?? [], believed))
  if (!learned) return { drafts: withEchoes(text, seen, drafts), refused }
  const { listed, unlisted } = learned.weights.limits
  const sure = drafts.filter(({ confidence, line }) => confidence * 100 >= (line === '' ? unlisted : listed))
  const kept = new Set(sure)
  for (const draft of drafts) if (!kept.has(draft)) refused.push({ span: draft.trigger, by: 'event/unsure', why: 'too little speaks for it' })
  return { drafts: withEchoes(text, seen, sure), refused }
}

function withEchoes(text: Annotated, { statements }: Seen, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const echoes = echoed(text, statements, drafts)
  return echoes.length === 0 ? drafts : [...drafts, ...echoes].sort((a, b) => a.trigger[0] - b.trigger[0] || a.trigger[1] - b.trigger[1])
}

function seedOf({ trigger, type }: { readonly trigger: Trigger; readonly type: EventType }): EventSeed {
  return { trigger: trigger.core, words: [Math.min(...trigger.words), Math.max(...trigger.words) + 1], parts: trigger.words, type }
}

function draftOf(
  scene: Scene,
  pack: LanguagePack,
  ready: Ready,
  numbers: readonly Quantity[],
  believed: (one: Ready, by: RuleName) => Pick<EventDraft, 'confidence' | 'grounds'>,
): EventDraft {
  const { text, seen } = scene
  const { trigger, type, modes, status, sources, targets } = ready
  const span = spanOfTrigger(scene, trigger)
  const by = ruleOf(trigger, sources.length, targets.length)
  const place = seen.places.of(trigger.core)?.id
  const time = seen.times.of(trigger.core)?.id
  return {
    by,
    line: trigger.entry.line.key === '' ? '' : trigger.entry.line.lemma,
    type,
    modes,
    contexts: contextsOf(text, pack, seedOf({ trigger, type })),
    trigger: span,
    sources,
    targets,
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    status,
    numbers,
    assertedBy: assertersOf(text, pack, seen.statements, seedOf({ trigger, type })),
    evidence: evidenceOf(scene, trigger),
    ...believed(ready, by),
  }
}

function ruleOf({ entry, light, first }: Trigger, sources: number, targets: number): RuleName {
  const kind = entry.line.key === '' ? 'unlisted' : light ? 'light' : first ? 'compound' : entry.words.length > 1 ? 'phrase' : entry.line.upos.toLowerCase()
  const who = sources > 0 ? (targets > 0 ? 'both' : 'source') : targets > 0 ? 'target' : 'none'
  return `event/${kind}/${who}`
}

/** From the first to the last word of a trigger when they stand close, else its main word. */
function spanOfTrigger({ text }: Scene, { words, core }: Trigger): Span {
  const first = Math.min(...words)
  const last = Math.max(...words)
  let holdsAnother = false
  for (let word = first; word < last; word++) if ((text.upos[word] === 'PROPN' || text.upos[word] === 'PRON') && !words.includes(word)) holdsAnother = true
  return last - first < words.length + 4 && !holdsAnother ? spanOf(text, [first, last + 1]) : spanOf(text, [core, core + 1])
}

/** The sentence that tells it. */
function evidenceOf({ text }: Scene, { core }: Trigger): Span {
  const sentence = text.sentences[text.sentenceOf[core]!]
  return sentence ? spanOf(text, trimmed(text, [sentence.firstWord, sentence.endWord], true)) : spanOf(text, [core, core + 1])
}
