import type { Annotated, Cue } from '../../language/index.ts'
import { fits, type Lexicon } from './lexicon.ts'
import type { Tree } from '../tree.ts'
import { smallOf, type Words } from '../words.ts'

/** A cue of the pack found in the text. */
export interface CueHit {
  readonly cue: Cue
  /** The words that match, in text order. */
  readonly words: readonly number[]
  /** The first of them. */
  readonly first: number
  /** The word the clause hangs on: the verb itself, or the predicate its copula belongs to. */
  readonly core: number
  /** First and last word with auxiliaries before the verb: «har sagt», «no pudo confirmar». */
  readonly group: Words
  readonly negated: boolean
}

/** Words that may stand between two words of a verb phrase. */
const widestGap = 5

const none: readonly never[] = []

/** All cues, in text order; where a longer phrase begins at a word, the shorter lines are left out. */
export function findCues(text: Annotated, tree: Tree, lexicon: Lexicon): readonly CueHit[] {
  const hits: CueHit[] = []
  const small = smallOf(text)
  for (let word = 0; word < text.length; word++) {
    const lemma = small.lemma[word]!
    const form = small.form[word]!
    const entries = lexicon.byWord.get(lemma) ?? none
    const byForm = form === lemma ? none : (lexicon.byWord.get(form) ?? none)
    if (entries.length === 0 && byForm.length === 0) continue
    let longest = 0
    const before = hits.length
    for (const entry of [...entries, ...byForm]) {
      if (entry.words.length < longest) continue
      if (
        entry.words.length === 1 &&
        !fits(entry.cue.upos, text.upos[word]!, text.feats[word]!) &&
        !(entry.cue.upos === 'VERB' && isHiddenVerb(text, tree, word))
      )
        continue
      const words = matched(text, word, entry.words, entry.cue)
      if (!words) continue
      longest = entry.words.length
      if (hits.slice(before).some((hit) => hit.cue === entry.cue)) continue
      hits.push(hitOf(text, tree, lexicon, entry.cue, words))
    }
  }
  return hits
}

/** «fordømmer X og anklager Y»: a verb that the tagger took for a noun, joined to a verb and with an object. */
function isHiddenVerb(text: Annotated, tree: Tree, word: number): boolean {
  const head = tree.head(word)
  const joined = text.upos[word] === 'NOUN' && text.relation[word] === 'conj' && head >= 0 && text.upos[head] === 'VERB'
  return joined && tree.children(word).some((child) => child > word && text.relation[child] === 'obj')
}

/** The words of the phrase that begins at `from`, or nothing. */
function matched(text: Annotated, from: number, phrase: readonly string[], cue: Cue): readonly number[] | undefined {
  const found = [from]
  const small = smallOf(text)
  const sentence = text.sentenceOf[from]
  const gap = cue.upos === 'ADP' || cue.upos === 'ADV' ? 0 : widestGap
  let at = from
  for (const wanted of phrase.slice(1)) {
    let next = -1
    for (let word = at + 1; word <= at + 1 + gap && word < text.length && text.sentenceOf[word] === sentence; word++) {
      if (small.lemma[word] === wanted || small.form[word] === wanted) {
        next = word
        break
      }
      if (/^[.;:!?–—]$/u.test(text.form[word]!) || text.upos[word] === 'VERB') break
    }
    if (next < 0) return undefined
    found.push(next)
    at = next
  }
  return found
}

function hitOf(text: Annotated, tree: Tree, lexicon: Lexicon, cue: Cue, words: readonly number[]): CueHit {
  const verb = words.find((word) => text.upos[word] === 'VERB') ?? words.find((word) => text.upos[word] === 'AUX') ?? words[0]!
  let core = cue.upos === 'NOUN' ? (words.find((word) => text.upos[word] === 'NOUN') ?? words[0]!) : verb
  while (/^(?:cop|aux)/u.test(text.relation[core]!) && tree.head(core) >= 0) core = tree.head(core)
  const group = verbGroup(text, verb)
  return { cue, words, first: words[0]!, core, group, negated: isNegated(text, tree, lexicon, core, group) }
}

/** The verb with the auxiliaries and negations directly before it. */
function verbGroup(text: Annotated, verb: number): Words {
  let first = verb
  for (let word = verb - 1; word >= 0 && verb - word <= 4 && text.sentenceOf[word] === text.sentenceOf[verb]; word--) {
    const upos = text.upos[word]!
    if (upos === 'AUX' || (upos === 'PRON' && word === first - 1 && /Case=(?:Acc|Dat)/u.test(text.feats[word]!) && text.language === 'es')) first = word
    else if (upos !== 'ADV' && upos !== 'PART') break
  }
  return [first, verb + 1]
}

function isNegated(text: Annotated, tree: Tree, lexicon: Lexicon, core: number, group: Words): boolean {
  const negates = (word: number): boolean => lexicon.negations.has(smallOf(text).form[word]!)
  const near = (word: number): boolean => negates(word) && Math.abs(word - core) <= 6
  if (tree.parsed && tree.children(core).some((child) => /^(?:advmod|neg|cc|det)/u.test(text.relation[child]!) && near(child))) return true
  for (let word = group[0]; word < group[1]; word++) if (negates(word)) return true
  const before = group[0] - 1
  return before >= 0 && text.sentenceOf[before] === text.sentenceOf[group[0]] && negates(before)
}
