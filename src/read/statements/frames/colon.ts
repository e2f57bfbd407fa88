import { rule, type Proposal } from '../candidate.ts'
import { addresseesBehind } from '../addressees.ts'
import type { CueHit } from '../cues.ts'
import type { Quotation } from '../quotations.ts'
import { formAt, hasFinite, sentenceAt, type Scene } from '../scene.ts'
import { speakerOf } from '../speakers.ts'
import { trimmed, type Words } from '../../words.ts'
import { cueWords } from './content-first.ts'

/** X: C. A colon behind the cue, then a quotation, the rest of the sentence, or a dash paragraph; also a quotation right behind the cue. */
export function colon(scene: Scene, hit: CueHit): Proposal {
  const { text } = scene
  const [, end] = sentenceAt(scene, hit.core)
  const from = Math.max(hit.group[1], ...hit.words.map((word) => word + 1))
  const limit = Math.min(text.length, from + 25)
  for (let word = from; word < limit; word++) {
    const form = formAt(scene, word)
    const marked = scene.quotations.all[scene.quotations.marked[word] ?? -1]
    if (marked && marked.outer[0] < from) break
    if (marked)
      return form !== '' && isLong(scene, marked) && quotationFollows(scene, hit, marked, from)
        ? found(scene, hit, marked.outer, marked)
        : 'a short quotation follows the cue'
    if (form === ':') return behindColon(scene, hit, word + 1, end)
    if (/^[.;?!]$/u.test(form) || word >= end) break
  }
  return 'no colon and no quotation behind the cue'
}

function isLong(scene: Scene, { words }: Quotation): boolean {
  return words[1] - words[0] >= 4 || hasFinite(scene, words)
}

/** Only speaker, adverbs and the one spoken to stand between cue and quotation: no other verb. */
function quotationFollows(scene: Scene, hit: CueHit, marked: Quotation, from: number): boolean {
  for (let word = from; word < marked.outer[0]; word++) {
    if (scene.text.upos[word] === 'VERB' && word !== hit.core) return false
    if (scene.speech.that.has(formAt(scene, word)) && scene.text.upos[word] === 'SCONJ') return false
  }
  return marked.outer[0] - from <= 1 || formAt(scene, marked.outer[0] - 1) === ','
}

function behindColon(scene: Scene, hit: CueHit, from: number, end: number): Proposal {
  const { text, quotations } = scene
  for (let word = from; word < Math.min(text.length, from + 3); word++) {
    const marked = quotations.all[quotations.marked[word] ?? -1]
    if (marked && marked.outer[0] >= from - 1) return found(scene, hit, marked.outer, marked)
    const dash = quotations.all[quotations.dashed[word] ?? -1]
    if (dash && dash.words[0] >= from - 1 && dash.words[0] > hit.core) return found(scene, hit, dash.words, dash)
    if (scene.paragraphOf[word] !== scene.paragraphOf[hit.core] && text.upos[word] !== 'PUNCT') break
  }
  const rest = trimmed(text, [from, restOfSentence(scene, from, end)], true)
  return rest[1] - rest[0] >= 2 && scene.paragraphOf[rest[0]] === scene.paragraphOf[hit.core] ? found(scene, hit, rest) : 'nothing follows the colon'
}

/** A sentence splitter may cut at the colon. */
function restOfSentence(scene: Scene, from: number, end: number): number {
  return from >= end && from < scene.text.length ? sentenceAt(scene, from)[1] : end
}

function found(scene: Scene, hit: CueHit, content: Words, quotation?: Quotation): Proposal {
  const speaking = speakerOf(scene, hit)
  const words = trimmed(scene.text, content, true)
  return [
    {
      by: rule('colon', speaking.how),
      hit,
      cue: cueWords(hit),
      content: [words],
      targets: [],
      via: [],
      addressees: addresseesBehind(scene, hit, hit.group[1]).filter(([first]) => first < words[0]),
      ...(speaking.speaker ? { speaker: speaking.speaker } : {}),
      ...(quotation ? { quotation } : {}),
    },
  ]
}
