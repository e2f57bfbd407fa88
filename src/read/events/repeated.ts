import type { EventStatus, EventType, LayoutBlock } from '../../words/index.ts'
import { wordFrom } from '../words.ts'
import { isDefinite, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import type { KnownParticipant } from './spoken.ts'

/** An event ready to be written, before repetitions are taken out. */
export interface Ready {
  readonly trigger: Trigger
  readonly type: EventType
  readonly modes: readonly string[]
  readonly status: EventStatus
  readonly sources: readonly KnownParticipant[]
  readonly targets: readonly KnownParticipant[]
  readonly margins?: readonly [source: number, target: number]
}

/** A noun may take up an event this many sentences back. */
const reach = 2

/** Takes out what is told twice: a known noun that resumes an event just told, a headline or caption that says what the text says. */
export function once(scene: Scene, events: readonly Ready[]): readonly Ready[] {
  const kept: Ready[] = []
  for (const event of events) {
    const earlier = resumedBy(scene, event, kept)
    if (earlier) kept[kept.indexOf(earlier)] = joined(earlier, event)
    else kept.push(event)
  }
  const blocks = scene.seen.layout.blocks.filter(({ kind }) => kind === 'heading' || kind === 'caption')
  if (blocks.length === 0) return kept
  const furniture = furnitureOf(scene, blocks)
  return kept.filter((event) => furniture[event.trigger.core] !== 1 || !kept.some((other) => furniture[other.trigger.core] !== 1 && repeats(event, other)))
}

/** 1 at the words of some blocks of layout. */
export function furnitureOf({ text }: Scene, blocks: readonly LayoutBlock[]): Uint8Array {
  const inside = new Uint8Array(text.length)
  for (const { span } of blocks) inside.fill(1, wordFrom(text, span[0]), wordFrom(text, span[1]))
  return inside
}

function resumedBy(scene: Scene, { trigger, type, sources, targets }: Ready, kept: readonly Ready[]): Ready | undefined {
  if (trigger.entry.line.upos !== 'NOUN' || trigger.light || !isKnown(scene, trigger.core)) return undefined
  const { text } = scene
  const sentence = text.sentenceOf[trigger.core]!
  for (let at = kept.length - 1; at >= 0; at--) {
    const other = kept[at]!
    if (sentence - text.sentenceOf[other.trigger.core]! > reach) return undefined
    if (other.type === type && compatible(other.sources, sources) && compatible(other.targets, targets)) return other
  }
  return undefined
}

/** Whether a noun is definite: by its form, an article or a pronoun before it. */
function isKnown(scene: Scene, word: number): boolean {
  if (isDefinite(scene, word)) return true
  const { relation, feats: all, length } = scene.text
  for (let before = word - 1; before >= Math.max(0, word - 4) && before < length; before--)
    if (/^det/u.test(relation[before]!)) return /Definite=Def|PronType=(?:Dem|Art)/u.test(all[before]!) && !/Definite=Ind/u.test(all[before]!)
  return false
}

function compatible(a: readonly KnownParticipant[], b: readonly KnownParticipant[]): boolean {
  return a.length === 0 || b.length === 0 || b.some(({ actor }) => a.some((one) => one.actor === actor))
}

function repeats(a: Ready, b: Ready): boolean {
  return a.type === b.type && compatible(b.sources, a.sources) && compatible(b.targets, a.targets)
}

function joined(a: Ready, b: Ready): Ready {
  return {
    ...a,
    modes: [...new Set([...a.modes, ...b.modes])],
    sources: a.sources.length > 0 ? a.sources : b.sources,
    targets: a.targets.length > 0 ? a.targets : b.targets,
  }
}
