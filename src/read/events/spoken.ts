import type { ActorKey } from '../actors/index.ts'
import type { Span } from '../../words/index.ts'
import { holds, spanOf, wordsIn, type Words } from '../words.ts'
import type { Participant } from './participants.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** Somebody in an event, known to the actors of the report. */
export interface KnownParticipant {
  readonly actor: ActorKey
  readonly span: Span
  readonly head: number
}

/** A statement's content in words, and who says it. */
interface Said {
  readonly content: readonly Words[]
  readonly speaker: { readonly actor: ActorKey; readonly span?: Span } | undefined
  /** Whom it is said to. */
  readonly addressee: { readonly actor: ActorKey; readonly span?: Span } | undefined
}

/** Makes actors of participants: pronouns become whom they mean, inside a statement «vi» its speaker, with the words that name them nearby. */
export function knownParticipants(scene: Scene): (participants: readonly Participant[], trigger: number) => readonly KnownParticipant[] {
  const { text, seen } = scene
  const statements: readonly Said[] = seen.statements.drafts.map(({ content, speaker, addressees }) => ({
    content: content.map((span) => wordsIn(text, span)),
    speaker,
    addressee: addressees[0],
  }))
  const bySentence = new Map<number, Said[]>()
  for (const statement of statements) {
    for (const [first, end] of statement.content) {
      for (let sentence = text.sentenceOf[first] ?? 0; sentence <= (text.sentenceOf[Math.max(first, end - 1)] ?? 0); sentence++) {
        const list = bySentence.get(sentence) ?? []
        list.push(statement)
        bySentence.set(sentence, list)
      }
    }
  }
  const saidAt = (word: number): Said | undefined => {
    let best: Said | undefined
    let size = Infinity
    for (const each of bySentence.get(text.sentenceOf[word]!) ?? []) {
      const part = each.content.find((words) => holds(words, word))
      if (part && part[1] - part[0] < size) {
        best = each
        size = part[1] - part[0]
      }
    }
    return best
  }
  return (participants, trigger) => participants.flatMap((one) => known(scene, one, saidAt(one.head), trigger))
}

function known(scene: Scene, { head, span }: Participant, said: Said | undefined, trigger: number): readonly KnownParticipant[] {
  const { text, seen } = scene
  const { speaker, addressee } = said ?? {}
  const context = {
    recentSpeakers: [],
    ...(speaker ? { speaker: speaker.actor } : {}),
    ...(addressee ? { addressee: addressee.actor } : {}),
  }
  if (text.upos[head] !== 'PRON') return [{ head, actor: seen.actors.actorFor(span, context), span }]
  const actor = seen.actors.resolve(span, context)
  if (speaker?.span && (actor === speaker.actor || (actor === undefined && /Person=1/u.test(text.feats[head]!))))
    return [{ head, actor: speaker.actor, span: speaker.span }]
  if (addressee?.span && /Person=2/u.test(text.feats[head]!)) return [{ head, actor: addressee.actor, span: addressee.span }]
  const near = antecedentNear(scene, head, trigger)
  if (near !== undefined) {
    const words = spanOf(text, nounPhrase(scene, near))
    const named = seen.actors.actorFor(words, context)
    if (actor === undefined || actor === named) return [{ head, actor: named, span: words }]
  }
  if (actor === undefined) return []
  return [{ head, actor, span }]
}

/** For a pronoun in a subordinate clause: the subject of the clause above. */
function antecedentNear({ text, tree }: Scene, pronoun: number, trigger: number): number | undefined {
  for (let at = trigger, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
    const head = tree.head(at)
    if (head < 0 || !/^(?:ccomp|advcl|xcomp|parataxis|conj|obl)/u.test(text.relation[at]!)) continue
    const subject = tree.children(head).find((child) => /^nsubj/u.test(text.relation[child]!) && (text.upos[child] === 'NOUN' || text.upos[child] === 'PROPN'))
    if (subject !== undefined && subject !== pronoun && agrees(text.feats[subject]!, text.feats[pronoun]!)) return subject
  }
  return undefined
}

function agrees(noun: string, pronoun: string): boolean {
  const number = (feats: string): string => /Number=(\w+)/u.exec(feats)?.[1] ?? ''
  return number(noun) === '' || number(pronoun) === '' || number(noun) === number(pronoun)
}
