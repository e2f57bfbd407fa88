import type { Span } from '../../words/index.ts'
import { withoutJoint } from '../compounds.ts'
import { holdsFor } from './conditions.ts'
import type { LightVerb } from '../../language/index.ts'
import type { LineEntry } from './lexicon.ts'
import { coreOf, phraseFrom } from './phrase-match.ts'
import type { Judgement } from './learned/judge.ts'
import type { Scene } from './scene.ts'

/** A word or phrase of the text that a line of the pack fits. */
export interface Trigger {
  readonly entry: LineEntry
  readonly words: readonly number[]
  /** The word the participants hang on. */
  readonly core: number
  /** First part of a compound and its characters: «drone» of «droneangrep». */
  readonly first?: { readonly lemma: string; readonly span: Span }
  /** What the learned step takes it for. */
  readonly judgement?: Judgement
  /** The light verb whose noun it is. */
  readonly light?: { readonly verb: number; readonly line: LightVerb; readonly words: readonly number[] }
}

/** All triggers in text order: at each word the longest phrase whose conditions hold, else the last part of a compound. */
export function findTriggers(scene: Scene): readonly Trigger[] {
  const { text, lexicon, lemma, form } = scene
  const found: Trigger[] = []
  const taken = new Set<number>()
  for (let word = 0; word < text.length; word++) {
    if (taken.has(word)) continue
    const trigger =
      misread(scene, word) ??
      triggerAt(scene, word, lexicon.lines.get(lemma[word]!)) ??
      (form[word] === lemma[word] ? undefined : triggerAt(scene, word, lexicon.lines.get(form[word]!))) ??
      (lexicon.pack.grammar.compounds ? compoundAt(scene, word) : undefined)
    if (!trigger || taken.has(trigger.core)) continue
    if (trigger.words.length > 1) absorb(found, trigger)
    found.push(trigger)
    for (const each of trigger.words) taken.add(each)
    taken.add(trigger.core)
  }
  return found.toSorted((a, b) => a.core - b.core)
}

/** A word of its own that turns out to belong to a longer phrase is no trigger of its own: «sanksjonene er vedtatt». */
function absorb(found: Trigger[], { words }: Trigger): void {
  for (let at = found.length - 1; at >= 0; at--) if (found[at]!.words.every((word) => words.includes(word))) found.splice(at, 1)
}

function triggerAt(scene: Scene, word: number, entries: readonly LineEntry[] | undefined, isVerb = false): Trigger | undefined {
  if (!entries) return undefined
  for (const entry of entries) {
    if (entry.words.length === 1 && !(isVerb ? entry.line.upos === 'VERB' : fits(scene, word, entry.line.upos))) continue
    const words = phraseFrom(scene, word, entry.words)
    if (!words) continue
    const core = coreOf(scene, words, entry.line.upos)
    if (entry.words.length > 1 && !fits(scene, core, entry.line.upos) && !words.some((each) => fits(scene, each, entry.line.upos))) continue
    if (holdsFor(scene, entry, core, words, entry.line.upos === 'NOUN')) return { entry, words, core }
  }
  return undefined
}

/** Whether the words around are all in capitals, as in old headlines, where the tagger takes verbs for names. */
function isInCapitals({ text }: Scene, word: number): boolean {
  if (text.to[word]! - text.from[word]! <= 4) return false
  const { span } = text.sentences[text.sentenceOf[word]!]!
  const sentence = text.text.slice(...span)
  return sentence === sentence.toUpperCase()
}

/** A verb that was tagged as something else: a participle as an adjective, a word of a headline in capitals, or what has a subject or an object («Cuba ayuda a Haití») as a noun. */
function misread(scene: Scene, word: number): Trigger | undefined {
  const { text, tree, lexicon, form } = scene
  if (lexicon.forms.size === 0 || text.upos[word] === 'VERB' || text.upos[word] === 'AUX') return undefined
  const verb = lexicon.forms.get(form[word]!)
  if (verb === undefined || tree.children(word).some((child) => /^(?:cop|det)/u.test(text.relation[child]!))) return undefined
  const participle = text.upos[word] === 'ADJ' && text.feats[word]!.includes('VerbForm=Part')
  const capitals = isInCapitals(scene, word)
  if (!participle && !capitals && !tree.children(word).some((child) => child < word && /^nsubj/u.test(text.relation[child]!))) return undefined
  return triggerAt(scene, word, lexicon.lines.get(verb), true)
}

/** Whether a word's tag lets it be a line's part of speech: participles pass for verbs, and what the tagger took for a noun in a verb's place. */
function fits({ text, tree }: Scene, word: number, upos: string): boolean {
  const tag = text.upos[word]!
  if (tag === upos) return upos !== 'NOUN' || !/^(?:cop|aux)/u.test(text.relation[word]!)
  if (tag === 'PROPN' && upos === 'NOUN') return text.name[word] === 'O'
  if (tag === 'ADJ' && upos === 'NOUN') return /^(?:nsubj|obj)/u.test(text.relation[word]!)
  switch (upos) {
    case 'VERB':
      return (
        (tag === 'ADJ' && text.feats[word]!.includes('VerbForm=Part')) ||
        (tag === 'NOUN' && tree.children(word).some((child) => /^(?:nsubj|obj)/u.test(text.relation[child]!))) ||
        tag === 'AUX'
      )
    case 'ADJ':
      return tag === 'ADV' || (tag === 'VERB' && text.feats[word]!.includes('VerbForm=Part'))
    case 'ADV':
      return tag === 'ADJ' || tag === 'ADP'
    default:
      return false
  }
}

/** Shortest first and last part of a compound. */
const shortest = 3

function compoundAt(scene: Scene, word: number): Trigger | undefined {
  const { text, lexicon, lemma } = scene
  if (text.upos[word] !== 'NOUN') return undefined
  const whole = lemma[word]!
  for (let from = shortest; from <= whole.length - shortest - 1; from++) {
    const entry = lexicon.lines
      .get(whole.slice(from))
      ?.find((each) => each.words.length === 1 && each.line.upos === 'NOUN' && holdsFor(scene, each, word, [word], true))
    if (!entry) continue
    const first = whole.slice(0, from).replace(/-$/u, '')
    return { entry, words: [word], core: word, first: { lemma: unbound(scene, first), span: [text.from[word]!, text.from[word]! + first.length] } }
  }
  return undefined
}

/** The first part without its joining letter where the pack then knows it: «regjerings» → «regjering». */
function unbound({ lexicon }: Scene, first: string): string {
  const known = (part: string): boolean => lexicon.actors.has(part) || lexicon.modes.has(part) || lexicon.elsewhere.has(part)
  if (known(first) || first.length < 4) return first
  const short = withoutJoint(lexicon.pack.grammar, first)
  return known(short) ? short : first
}
