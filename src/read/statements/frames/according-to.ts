import { rule, type Candidate, type Proposal } from '../candidate.ts'
import { contentBefore, quotationEndingAt } from '../content.ts'
import type { CueHit } from '../cues.ts'
import { phraseOf, phraseRight } from '../phrases.ts'
import { formAt, hasFinite, sentenceAt, type Scene } from '../scene.ts'
import { phraseWithout, subjectBehind } from '../subjects.ts'
import { isQuotationMark, smallOf, trimmed, without, type Words } from '../../words.ts'

/** C, according to X: the phrase may open, interrupt or end the clause it is about. */
export function accordingTo(scene: Scene, hit: CueHit): Proposal {
  const source = sourceOf(scene, hit)
  if (typeof source === 'string') return source
  const phrase: Words = [hit.first, Math.max(source.end, ...hit.words.map((word) => word + 1))]
  const content = contentAround(scene, hit, phrase)
  if (content.words.length === 0) return 'nothing is said around the phrase'
  const candidate: Candidate = {
    by: rule('according-to', scene.tree.parsed ? 'parse' : 'order'),
    hit,
    cue: [hit.first, source.cueEnd],
    content: content.words,
    addressees: [],
    targets: [],
    via: readBy(scene, source.speaker, phrase[1]),
    ...(source.verbal ? { stance: 'says' as const } : {}),
    ...(source.speaker ? { speaker: source.speaker } : {}),
    ...(content.quotation ? { quotation: content.quotation } : {}),
  }
  return [candidate]
}

interface Source {
  readonly speaker?: Words
  readonly end: number
  readonly cueEnd: number
  /** A verb of saying stands in the phrase: «según dijo X». */
  readonly verbal?: boolean
}

/** The noun phrase behind the cue; for a cue with a verb in it («etter det X erfarer») or before it («según dijo X») the subject of that verb. */
function sourceOf(scene: Scene, hit: CueHit): Source | string {
  const { text, tree } = scene
  const bare = Math.max(...hit.words)
  const last = hit.cue.upos === 'VERB' && text.upos[bare + 1] === 'ADP' ? bare + 1 : bare
  const [, end] = sentenceAt(scene, hit.first)
  const inside = phraseRightBetween(scene, hit)
  if (inside) return { speaker: inside, end: last + 1, cueEnd: last + 1 }
  const verb = verbBehind(scene, last + 1, end)
  if (verb >= 0) {
    const speaker = verbSubject(scene, verb)
    return speaker
      ? { speaker, end: Math.max(speaker[1], verb + 1), cueEnd: speaker[0] > verb ? verb + 1 : last + 1, verbal: true }
      : { end: verb + 1, cueEnd: verb + 1, verbal: true }
  }
  const head = tree.head(last)
  const sound = head > last && head < last + 25 && scene.text.sentenceOf[head] === scene.text.sentenceOf[last] && !/^(?:VERB|AUX)$/u.test(text.upos[head]!)
  const byTree = sound ? phraseWithout(scene, head, last) : undefined
  const byOrder = phraseRight(scene, last + 1, end)
  const speaker = byTree && byTree[0] === last + 1 ? byTree : byOrder
  if (!speaker) return 'no source behind the cue'
  if (text.upos[speaker[0]] === 'NUM' && speaker[1] - speaker[0] === 1) return 'a number is no source'
  const source = beforeNextClause(scene, untilVerb(scene, speaker), hit.first === sentenceAt(scene, hit.first)[0])
  return { speaker: source, end: source[1], cueEnd: last + 1 }
}

/** «Según la policía, el camión iba vacío»: behind the last comma the clause begins, unless a comma closes what it opens. */
function beforeNextClause({ text }: Scene, [first, end]: Words, opensSentence: boolean): Words {
  if (!opensSentence || text.upos[end] === 'PUNCT') return [first, end]
  for (let word = end - 1; word > first; word--) if (text.form[word] === ',') return [first, word]
  return [first, end]
}

/** «etter det NTB erfarer»: the source stands between the words of the cue. */
function phraseRightBetween(scene: Scene, hit: CueHit): Words | undefined {
  for (let index = 1; index < hit.words.length; index++) {
    const from = hit.words[index - 1]! + 1
    const to = hit.words[index]!
    if (to > from) {
      const phrase = phraseRight(scene, from, to)
      if (phrase) return phrase
    }
  }
  return undefined
}

/** A finite verb directly behind «según», with an object pronoun between at most. */
function verbBehind(scene: Scene, from: number, end: number): number {
  const { text } = scene
  if (text.language !== 'es') return -1
  for (let word = from; word < Math.min(end, from + 4); word++) {
    if (text.upos[word] === 'VERB') return word
    if (text.upos[word] !== 'PRON' && text.upos[word] !== 'AUX' && text.upos[word] !== 'ADV') return -1
  }
  return -1
}

function verbSubject(scene: Scene, verb: number): Words | undefined {
  const { text, tree } = scene
  const child = tree.children(verb).find((word) => text.relation[word]!.startsWith('nsubj') && word > verb)
  return child === undefined ? subjectBehind(scene, verb + 1) : phraseOf(scene, child, verb)
}

/** «Ifølge X er …»: the phrase ends before the verb of the clause. */
function untilVerb({ text }: Scene, [first, end]: Words): Words {
  for (let word = first + 1; word < end; word++) if (text.upos[word] === 'AUX' && text.form[word - 1] !== ',') return [first, word]
  return [first, end]
}

interface Around {
  readonly words: readonly Words[]
  readonly quotation?: ReturnType<typeof quotationEndingAt>
}

function contentAround(scene: Scene, hit: CueHit, phrase: Words): Around {
  const { text } = scene
  const [first, end] = sentenceAt(scene, hit.first)
  const quoted = quotationEndingAt(scene, phrase[0])
  const opensSentence = trimmed(text, [first, phrase[0]])[1] <= trimmed(text, [first, phrase[0]])[0] || onlyConnectives(scene, first, phrase[0])
  if (quoted && !opensSentence) {
    const left = contentBefore(scene, phrase[0])
    if (left) return { words: [left.words], ...(left.quotation ? { quotation: left.quotation } : {}) }
  }
  if (opensSentence) return behindPhrase(scene, phrase, end)
  const dash = scene.quotations.all[scene.quotations.dashed[hit.first] ?? -1]
  if (dash && dash.opensParagraph && trimmed(text, [phrase[1], end])[1] <= trimmed(text, [phrase[1], end])[0]) {
    const left = contentBefore(scene, phrase[0])
    if (left) return { words: [left.words], quotation: dash }
  }
  const clause = clauseAround(scene, phrase, [first, end])
  const parts = without(clause, phrase)
    .map((part) => trimmed(text, part, true))
    .filter((part) => part[1] > part[0] && (part[0] < phrase[0] || goesOn(scene, part, phrase)))
  return { words: parts.some((part) => hasFinite(scene, part)) || parts.reduce((sum, part) => sum + part[1] - part[0], 0) >= 3 ? parts : [] }
}

/** What stands behind the source and is more than a part of it: not «…, som viser til X», not «vedtatt i går». */
function goesOn(scene: Scene, [first, end]: Words, phrase: Words): boolean {
  const { text, speech } = scene
  if (speech.relatives.has(formAt(scene, first)) || text.feats[first]!.includes('VerbForm=Ger')) return false
  if (text.upos[first] === 'VERB' && (scene.lexicon.byWord.get(smallOf(text).lemma[first]!) ?? []).some(({ cue }) => cue.frames.includes('clause')))
    return false
  return hasVerb(scene, [first, end]) || (text.form[phrase[1]] === ',' && end - first >= 2 && text.upos[first] === 'ADP')
}

function hasVerb({ text }: Scene, [first, end]: Words): boolean {
  for (let word = first; word < end; word++)
    if ((text.upos[word] === 'VERB' || text.upos[word] === 'AUX') && !text.feats[word]!.includes('VerbForm=Part')) return true
  return false
}

/** «Men ifølge X …»: words before the phrase that carry nothing. */
function onlyConnectives({ text }: Scene, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (!/^(?:CCONJ|ADV|PUNCT|SCONJ)$/u.test(text.upos[word]!)) return false
  return end - first <= 3
}

function behindPhrase(scene: Scene, phrase: Words, end: number): Around {
  const { text, quotations } = scene
  const rest = trimmed(text, [phrase[1], end], true)
  if (rest[1] - rest[0] < 2) return { words: [] }
  const start = isQuotationMark(text.form[rest[0]]!) ? rest[0] + 1 : rest[0]
  const marked = quotations.all[quotations.marked[start] ?? -1]
  if (marked && marked.outer[0] === rest[0] && marked.outer[1] >= rest[1] - 1) return { words: [marked.outer], quotation: marked }
  return { words: [rest] }
}

/** The clause the phrase belongs to: the sentence, cut at dashes and semicolons, and where the phrase stands inside it, at «, men» and «, og». */
function clauseAround(scene: Scene, phrase: Words, [first, end]: Words): Words {
  const { text } = scene
  const inside = trimmed(text, [phrase[1], end])[1] > trimmed(text, [phrase[1], end])[0]
  let left = first
  for (let word = first; word < phrase[0]; word++) {
    if (/^[;—–]$/u.test(text.form[word]!)) left = word + 1
    else if (inside && joinsClauses(scene, word) && hasFinite(scene, [word, phrase[0]])) left = word + 1
  }
  let right = end
  for (let word = end - 1; word >= phrase[1]; word--)
    if (/^[;—–]$/u.test(text.form[word]!) || (joinsClauses(scene, word) && hasFinite(scene, [word, end]) && hasFinite(scene, [left, phrase[0]]))) right = word
  return [left, right]
}

function joinsClauses({ text, speech }: Scene, word: number): boolean {
  return text.upos[word] === 'CCONJ' && text.form[word - 1] === ',' && speech.but.has(smallOf(text).form[word]!)
}

/** «…, som NTB har lest»: who read the source relays it. */
function readBy(scene: Scene, speaker: Words | undefined, end: number): readonly Words[] {
  const { text, speech } = scene
  if (!speaker) return []
  let word = end
  if (formAt(scene, word) === ',') word++
  if (!speech.relatives.has(formAt(scene, word))) word = speaker[0] + 1
  for (; word < Math.min(text.length, end + 3); word++) {
    if (!speech.relatives.has(formAt(scene, word)) || text.upos[word + 1] !== 'PROPN') continue
    return [trimmed(text, [word + 1, nameEnd(scene, word + 1)])]
  }
  return []
}

function nameEnd({ text }: Scene, from: number): number {
  let end = from
  while (end < text.length && text.upos[end] === 'PROPN') end++
  return end
}
