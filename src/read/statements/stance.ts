import type { Stance } from '../../words/index.ts'
import { extentOf, type Candidate } from './candidate.ts'
import { formAt, type Scene } from './scene.ts'
import type { Words } from './words.ts'

/** What becomes of a stance under «ikke»: a condemnation withheld is support, anything else only talk. */
const negations: Partial<Readonly<Record<Stance, Stance>>> = { supports: 'condemns' }

/** What the speaker does with the content: the cue's stance, under its negation, and where the cue only says, what the words themselves do. */
export function stanceOf(scene: Scene, one: Candidate): Stance {
  if (one.rumour || one.by.startsWith('statement/reportive')) return 'claims'
  const cue = one.hit?.cue
  if (one.hit?.negated && cue && !/refusal/u.test(one.by)) return cue.negated ?? negations[cue.stance] ?? 'says'
  const stance = cue?.stance ?? 'says'
  if (stance !== 'says') return stance
  return inWords(scene, one) ?? 'says'
}

/** Yes, no, a demand, a promise: read off the words said. */
function inWords(scene: Scene, one: Candidate): Stance | undefined {
  const { speech, text } = scene
  const [first] = extentOf(one)
  const opening = formAt(scene, text.upos[first] === 'PUNCT' ? first + 1 : first)
  if (one.quotation && speech.yes.has(opening)) return 'confirms'
  if (one.quotation && speech.no.has(opening) && /^[,.!]?$/u.test(formAt(scene, first + 1))) return 'denies'
  if (one.content.some((part) => imperative(scene, part, one))) return 'demands'
  if (one.content.some((part) => holdsPhrase(scene, part, speech.duty))) return 'demands'
  if (one.content.some((part) => promises(scene, part, one))) return 'promises'
  return undefined
}

function imperative({ text }: Scene, [first, end]: Words, one: Candidate): boolean {
  if (!one.quotation) return false
  for (let word = first; word < end; word++) if (text.feats[word]!.includes('Mood=Imp') && (word === first || text.upos[word - 1] === 'PUNCT')) return true
  return false
}

function holdsPhrase(scene: Scene, [first, end]: Words, phrases: ReadonlySet<string>): boolean {
  const { text } = scene
  for (let word = first; word < end; word++) {
    if (phrases.has(formAt(scene, word)) || phrases.has(text.lemma[word]!.toLowerCase())) return true
    const two = `${text.lemma[word]!.toLowerCase()} ${text.lemma[word + 1]?.toLowerCase() ?? ''}`
    if (phrases.has(two)) return true
  }
  return false
}

/** A future in the first person: «vi skal», "we will", «vamos a»; or of the speaker in reported speech. */
function promises(scene: Scene, [first, end]: Words, one: Candidate): boolean {
  const { speech } = scene
  if (!one.quotation) return false
  for (let word = first; word < end; word++) {
    if (!speech.future.has(formAt(scene, word))) continue
    for (let near = Math.max(first, word - 2); near <= Math.min(end - 1, word + 1); near++) if (speech.firstPerson.has(formAt(scene, near))) return true
  }
  return false
}

