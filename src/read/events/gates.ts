import type { EventType, RuleName } from '../../words/index.ts'
import type { Participants } from './participants.ts'
import { phraseFrom } from './phrase-match.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** Why a candidate is no event. */
export interface Refusal {
  readonly by: RuleName
  readonly why: string
}

/** Words of fixed phrases that are no events: word → reason. One that begins with a preposition stands unbroken. */
export function idiomWords(scene: Scene): ReadonlyMap<number, string> {
  const { text, lexicon, lemma, form } = scene
  const blocked = new Map<number, string>()
  for (let word = 0; word < text.length; word++) {
    const entries = lexicon.idioms.get(lemma[word]!) ?? lexicon.idioms.get(form[word]!)
    if (!entries) continue
    for (const { idiom, words } of entries) {
      const matched = text.upos[word] === 'ADP' ? phraseFrom(scene, word, words, 0) : phraseFrom(scene, word, words)
      if (!matched) continue
      for (const each of matched) if (!blocked.has(each)) blocked.set(each, `${idiom.why}: ${idiom.phrase}`)
      break
    }
  }
  return blocked
}

/** What is done about a disaster or an accident is news all the same. */
const relief: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'CONSULT', 'AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'CONCEDE'])
const disasters: ReadonlySet<string> = new Set(['weather', 'accident'])

/** Points from which a sentence is taken to be about something else. */
const enough = 2

/** Tells where a trigger stands among words of sport, culture, markets, weather, accidents or history. */
export function elsewhereOf(scene: Scene): (trigger: Trigger, participants: Participants) => string | undefined {
  const { text, lexicon, lemma } = scene
  const bySentence = new Map<number, Map<string, Set<string>>>()
  const totals = new Map<string, number>()
  for (let word = 0; word < text.length; word++) {
    const domain = lexicon.elsewhere.get(lemma[word]!)
    if (domain === undefined) continue
    const sentence = text.sentenceOf[word]!
    const domains = bySentence.get(sentence) ?? new Map<string, Set<string>>()
    domains.set(domain, (domains.get(domain) ?? new Set()).add(lemma[word]!))
    bySentence.set(sentence, domains)
    if (!lexicon.beside.has(lemma[word]!)) totals.set(domain, (totals.get(domain) ?? 0) + 1)
  }
  const common = (domain: string): boolean => (totals.get(domain) ?? 0) >= Math.max(3, text.sentences.length / 2)
  return (trigger, { sources, targets }) => {
    const near = [...sources.map(({ head }) => head), ...targets.map(({ head }) => head), trigger.core, scene.tree.head(trigger.core)].filter(
      (word) => word >= 0,
    )
    // a verb that is a line does not speak against itself: «commandos stormed»
    const own = trigger.entry.line.upos === 'VERB' ? lemma[trigger.core] : undefined
    const linked = new Set([...near.map((word) => lemma[word]!), ...(trigger.first ? [trigger.first.lemma] : [])].filter((word) => word !== own))
    const domains = bySentence.get(text.sentenceOf[trigger.core]!) ?? new Map<string, Set<string>>()
    const candidates = new Set([...domains.keys(), ...[...linked].flatMap((word) => lexicon.elsewhere.get(word) ?? [])])
    for (const domain of candidates) {
      if (disasters.has(domain) && relief.has(trigger.entry.line.type)) continue
      const words = new Set([...(domains.get(domain) ?? [])].filter((word) => word !== own))
      const isLinked = [...linked].some((word) => lexicon.elsewhere.get(word) === domain && !lexicon.beside.has(word))
      const isTold = [...words].some((word) => lexicon.telling.has(word))
      if (words.size + (isLinked ? 1 : 0) + (isTold ? 1 : 0) + (common(domain) ? 1 : 0) >= enough) return `${domain}: ${[...words].join(', ')}`
    }
    return undefined
  }
}
