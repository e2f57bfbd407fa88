import { countBefore } from '../../text/index.ts'
import type { Annotated, Pronoun } from '../../language/index.ts'
import type { Agreement, SpeechContext } from './index-of-actors.ts'
import { lastMention, type Draft, type Noted, type Register } from './register.ts'

/** What weighs for the actor a pronoun stands for: sentences apart, having spoken last, being the subject, of the same sentence, standing outside quotations, being a person. */
const weights = { sentence: 0.5, lastSpeaker: 1.5, speakerBefore: 0.6, subject: 1, sameSentence: 0.5, quoted: 1.2, body: 1.0 }

/** Sentences and mentions to look back over. */
const window = { sentences: 8, mentions: 40 }

/** Who is spoken of at a word, as far as a pronoun or an agreeing verb shows. */
export function mostSalient(
  text: Annotated,
  register: Register,
  quoted: Uint8Array,
  at: number,
  context: SpeechContext,
  fits: (actor: Draft) => boolean,
): Draft | undefined {
  const sentence = text.sentenceOf[at] ?? 0
  const scores = new Map<Draft, number>()
  const weigh = (mentions: readonly Noted[], from: number): void => {
    for (let index = from, seen = 0; index >= 0 && seen < window.mentions; index--, seen++) {
      const mention = mentions[index]
      if (!mention || mention.core.from >= at) continue
      const apart = sentence - (text.sentenceOf[mention.core.from] ?? 0)
      if (apart > window.sentences) break
      const actor = register.draft(mention.actor)
      if (!fits(actor)) continue
      const inOtherVoice = quoted[mention.core.from] === 1 && quoted[at] !== 1
      const outer = register.mentions[register.phraseAt[mention.core.from] ?? -1]
      const stands = outer === undefined || outer.actor === mention.actor
      const score =
        -weights.sentence * Math.max(0, apart) +
        (stands && isSubject(text, mention.core.from, mention.core.to) ? weights.subject : 0) +
        (apart === 0 ? weights.sameSentence : 0) -
        (inOtherVoice ? weights.quoted : 0)
      scores.set(actor, Math.max(scores.get(actor) ?? -Infinity, score))
    }
  }
  weigh(register.mentions, lastBefore(register.mentions, register.named, at))
  weigh(register.mentions.slice(Math.max(register.named, register.mentions.length - window.mentions)), window.mentions - 1)
  context.recentSpeakers.slice(0, 4).forEach((key, rank) => {
    const actor = register.draft(key)
    if (!fits(actor)) return
    const last = lastMention(actor, at)
    const apart = sentence - (text.sentenceOf[last] ?? 0)
    if (last < 0 || apart > window.sentences * 2) return
    const near = scores.get(actor) ?? -weights.sentence * apart
    scores.set(actor, near + (rank === 0 ? weights.lastSpeaker : weights.speakerBefore))
  })
  for (const [actor, score] of scores) if (actor.kind !== 'person') scores.set(actor, score - weights.body)
  let best: Draft | undefined
  for (const [actor, score] of scores) {
    const known = best === undefined ? -Infinity : (scores.get(best) ?? -Infinity)
    if (score > known || (score === known && best !== undefined && lastMention(actor, at) > lastMention(best, at))) best = actor
  }
  return best
}

/** Whether an actor can be meant by a pronoun of the third person. */
export function fitsPronoun({ number, gender }: Pick<Pronoun, 'number' | 'gender'>): (actor: Draft) => boolean {
  if (number === 'Plur') return (actor) => actor.plural || actor.kind === 'group'
  return (actor) => actor.kind === 'person' && !actor.plural && (gender === undefined || actor.gender === undefined || actor.gender === gender)
}

/** Whether an actor can be the subject that a verb leaves out. */
export function fitsAgreement({ number, gender }: Agreement): (actor: Draft) => boolean {
  return (actor) => {
    if (actor.kind === 'country' || actor.kind === 'agency' || actor.kind === 'document' || actor.kind === 'pictures') return false
    if (gender !== undefined && actor.gender !== undefined && actor.gender !== gender) return false
    return number === undefined || (number === 'Plur') === actor.plural || actor.kind === 'organisation'
  }
}

function isSubject(text: Annotated, from: number, to: number): boolean {
  for (let word = from; word < to; word++) {
    const relation = text.relation[word] ?? ''
    if (relation.startsWith('nsubj')) return true
    const head = text.head[word] ?? -1
    if (head >= 0 && (head < from || head >= to) && /^(?:flat|appos|nmod)/u.test(relation)) return (text.relation[head] ?? '').startsWith('nsubj')
  }
  return false
}

/** Of the first `named` mentions, which are in text order, the last that begins before `at`. */
function lastBefore(mentions: readonly Noted[], named: number, at: number): number {
  return countBefore(named, (mention) => (mentions[mention]?.core.from ?? at) < at) - 1
}
