import type { Language } from '../../../words/index.ts'
import { spanOf, wordFrom } from '../../words.ts'
import { numberOf } from '../../statements/learned/hashing.ts'
import type { Scene } from '../scene.ts'
import type { Trigger } from '../triggers.ts'

/** What the features of all triggers of a report look up: numbers of words, triggers by word, statements by word. */
export interface Surroundings {
  readonly scene: Scene
  /** Listed triggers by all of their words. */
  readonly listed: ReadonlyMap<number, Trigger>
  /** Number of a word's lemma in its language; 0 where the weights know no lemmas of it. */
  lemma(word: number): number
  /** Number of the first letters of the lemma. */
  stem(word: number): number
  /** Number of a relation. */
  relation(word: number): number
  /** Number of what is known of a nominal: name or noun, kind of actor, main sector, whether it has a country. */
  actor(word: number): number
  /** Stance of the innermost statement around a word, and of the statement whose cue it is. */
  stance(word: number): { readonly around: string; readonly own: string }
}

/** Letters of a lemma that verb and noun share: «condemn», «condemnation». */
const stemLetters = 5

/** Prepares what features look up. */
export function surroundingsOf(scene: Scene, triggers: readonly Trigger[], languages: ReadonlySet<Language>): Surroundings {
  const { text, seen } = scene
  const lemmas = new Int32Array(text.length)
  const actors = new Int32Array(text.length)
  const relations = new Int32Array(text.length)
  const knows = languages.has(text.language)
  const { around, own } = stancesOf(scene)
  return {
    scene,
    listed: new Map(triggers.flatMap((trigger) => [...trigger.words, trigger.core].map((word) => [word, trigger] as const))),
    lemma(word) {
      if (!knows) return 0
      return (lemmas[word] ||= numberOf(`${text.language}:${scene.lemma[word]!}`) | 1)
    },
    stem: (word) => (knows ? numberOf(`${text.language}~${scene.lemma[word]!.slice(0, stemLetters)}`) : 0),
    relation: (word) => (relations[word] ||= numberOf(relationOf(text.relation[word]!)) | 0),
    actor: (word) => (actors[word] ||= numberOf(kindOf(word)) | 1),
    stance: (word) => ({ around: around[word]!, own: own[word]! }),
  }

  function kindOf(word: number): string {
    const upos = text.upos[word]!
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON' && upos !== 'ADJ') return upos
    const actor = seen.actors.actorAt(spanOf(text, [word, word + 1]))
    if (actor === undefined) return `${upos}${scene.lexicon.actors.has(scene.lemma[word]!) ? '+' : ''}`
    const { kind, sectors, country } = seen.actors.facts(actor)
    return `${upos}:${kind}:${sectors[0] ?? ''}:${country === undefined ? '' : '1'}`
  }
}

const kept = /^(?:nsubj:pass|obl:agent|acl:relcl|nmod:poss|aux:pass|expl:pass)$/u

/** A relation without its subtype, but for those that tell who does what. */
export function relationOf(relation: string): string {
  if (kept.test(relation)) return relation
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** Stance of the innermost statement around each word, and of the statement whose cue it is; empty where there is none. */
function stancesOf({ text, seen }: Scene): { readonly around: readonly string[]; readonly own: readonly string[] } {
  const around = Array.from({ length: text.length }, () => '')
  const own = around.slice()
  const sizes = new Float64Array(text.length).fill(Infinity)
  for (const { content, cue, stance } of seen.statements.drafts) {
    if (cue) for (let word = wordFrom(text, cue[0]); word < text.length && text.from[word]! < cue[1]; word++) own[word] = stance
    for (const [from, to] of content) {
      for (let word = wordFrom(text, from); word < text.length && text.from[word]! < to; word++) {
        if (sizes[word]! <= to - from) continue
        sizes[word] = to - from
        around[word] = stance
      }
    }
  }
  return { around, own }
}
