import type { Stance } from '../../words/index.ts'
import { extentOf, type Candidate } from './candidate.ts'
import { formAt, type Scene } from './scene.ts'
import { smallOf, type Words } from '../words.ts'

/** What becomes of a stance under «ikke»: a condemnation withheld is support, anything else only talk. */
const negations: Partial<Readonly<Record<Stance, Stance>>> = { supports: 'condemns' }

/** «X mener kommunen snart må betale» is a demand where the duty stands this near the head of the clause. Words. */
const headOfClause = 5

/** What the speaker does with the content: the cue's stance, under its negation, and where the cue only says, what the words themselves do. */
export function stanceOf(scene: Scene, one: Candidate): Stance {
  if (one.rumour || one.by.startsWith('statement/reportive')) return 'claims'
  const cue = one.hit?.cue
  if (one.hit?.negated && cue && !/refusal/u.test(one.by)) return cue.negated ?? negations[cue.stance] ?? 'says'
  const stance = one.stance ?? cue?.stance ?? 'says'
  if (stance === 'claims' && cue?.frames.includes('clause')) {
    if (judged(scene, one)) return 'condemns'
    if (one.content.some(([first, end]) => holdsPhrase(scene, [first, Math.min(end, first + headOfClause)], scene.speech.duty))) return 'demands'
  }
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
  if (one.content.some((part) => holdsPhrase(scene, part, speech.denial))) return 'denies'
  if (one.content.some((part) => threatens(scene, part))) return 'threatens'
  if (judged(scene, one)) return 'condemns'
  if (one.content.some((part) => imperative(scene, part, one))) return 'demands'
  if (one.content.some((part) => holdsPhrase(scene, part, speech.duty))) return 'demands'
  if (one.content.some((part) => promises(scene, part, one))) return 'promises'
  if (one.content.some((part) => holdsPhrase(scene, part, speech.backing))) return 'supports'
  return undefined
}

/** The words themselves condemn: «Dette er uforsvarlig». */
function judged(scene: Scene, one: Candidate): boolean {
  return one.content.some((part) => holdsPhrase(scene, part, scene.speech.blame))
}

function imperative({ text }: Scene, [first, end]: Words, one: Candidate): boolean {
  if (!one.quotation) return false
  for (let word = first; word < end; word++) if (text.feats[word]!.includes('Mood=Imp') && (word === first || text.upos[word - 1] === 'PUNCT')) return true
  return false
}

/** One to three words side by side, as forms or as lemmas. */
function holdsPhrase({ text }: Scene, [first, end]: Words, phrases: ReadonlySet<string>): boolean {
  const firsts = openingsOf(phrases)
  for (let word = first; word < end; word++) {
    const form = smallOf(text).form[word]!
    const lemma = smallOf(text).lemma[word]!
    if (!firsts.has(form) && !firsts.has(lemma)) continue
    if (phrases.has(form) || phrases.has(lemma)) return true
    let forms = form
    let lemmas = lemma
    for (let last = word + 1; last < Math.min(end, word + 3); last++) {
      forms += ` ${smallOf(text).form[last]!}`
      lemmas += ` ${smallOf(text).lemma[last]!}`
      if (phrases.has(forms) || phrases.has(lemmas)) return true
    }
  }
  return false
}

const openings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** First words of the phrases, found once a list. */
function openingsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = openings.get(phrases)
  if (known) return known
  const made = new Set([...phrases].map((phrase) => phrase.split(' ')[0]!))
  openings.set(phrases, made)
  return made
}

/** A future in the first person: «vi skal», "we will", «vamos a»; or of the speaker in reported speech. */
function promises(scene: Scene, [first, end]: Words, one: Candidate): boolean {
  const { speech } = scene
  if (!one.quotation) return one.by.startsWith('statement/clause') && ofThemselves(scene, [first, end])
  for (let word = first; word < end; word++) {
    if (!speech.future.has(formAt(scene, word)) || isDenied(scene, word, end)) continue
    for (let near = Math.max(first, word - 2); near <= Math.min(end - 1, word + 1); near++) if (speech.firstPerson.has(formAt(scene, near))) return true
  }
  return false
}

/** «Vi vil ikke tillate»: no promise. */
function isDenied(scene: Scene, auxiliary: number, end: number): boolean {
  for (let word = auxiliary + 1; word < Math.min(end, auxiliary + 3); word++) if (scene.lexicon.negations.has(formAt(scene, word))) return true
  return false
}

/** «Hvis de ikke svarer, vil vi …»: a condition that is not met, then what will come of it. */
function threatens(scene: Scene, [first, end]: Words): boolean {
  const { speech, text, lexicon } = scene
  let step = 0
  for (let word = first; word < end; word++) {
    const form = formAt(scene, word)
    if (step === 0 && word < first + 4 && speech.conditions.has(form)) step = 1
    else if (step === 1 && lexicon.negations.has(form)) step = 2
    else if (step === 2 && text.form[word] === ',') step = 3
    else if (step === 3 && (speech.future.has(form) || text.feats[word]!.includes('Tense=Fut'))) return true
    if (/^[.!?]$/u.test(form)) return false
  }
  return false
}

/** «… at de vil erobre byen»: the third person of reported speech, with a future, at the head of the clause; «skal ha skutt» is hearsay. */
function ofThemselves(scene: Scene, [first, end]: Words): boolean {
  const { speech, pack, text } = scene
  for (let word = first; word < Math.min(end - 1, first + 3); word++) {
    if (pack.people.pronouns[formAt(scene, word)]?.person !== 3) continue
    const auxiliary = speech.future.has(formAt(scene, word + 1)) ? word + 1 : word + 2
    return speech.future.has(formAt(scene, auxiliary)) && !/^(?:ha|have|haber)$/u.test(text.lemma[auxiliary + 1] ?? '')
  }
  return false
}
