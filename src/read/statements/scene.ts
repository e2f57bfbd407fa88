import type { Annotated, LanguagePack, SpeechWords } from '../../language/index.ts'
import type { LayoutBlock, Span, TimeExpression } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import { findCues, type CueHit } from './cues.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { paragraphsOf, quotationsOf, type Quotation, type Quotations } from './quotations.ts'
import { treeOf, type Tree } from '../tree.ts'
import { smallOf, type Words, wordsIn } from '../words.ts'

/** One report laid out for the frames: text, trees, quotations, cues, and what is not running prose. */
export interface Scene {
  readonly text: Annotated
  readonly tree: Tree
  readonly pack: LanguagePack
  readonly lexicon: Lexicon
  readonly speech: SpeechSets
  readonly quotations: Quotations
  readonly cues: readonly CueHit[]
  readonly paragraphOf: Int32Array
  /** Layout kind of each paragraph's block, for paragraphs that are not running prose. */
  readonly blockOf: readonly (LayoutBlock['kind'] | undefined)[]
  /** Where the report's datelines stand. */
  readonly datelines: readonly Span[]
  /** 1 for words of a time expression: nobody who speaks. */
  readonly isTime: Uint8Array
}

/** The closed-class lists of a pack as sets. */
export type SpeechSets = { readonly [K in keyof SpeechWords]: SpeechWords[K] extends readonly string[] ? ReadonlySet<string> : SpeechWords[K] }

/** Lays a report out. Linear in its words. */
export function sceneOf(text: Annotated, pack: LanguagePack, layout: Layout, times: readonly TimeExpression[] = []): Scene {
  const isTime = new Uint8Array(text.length)
  for (const { span } of times) isTime.fill(1, ...wordsIn(text, span))
  const tree = treeOf(text)
  const lexicon = lexiconOf(pack)
  const paragraphOf = paragraphsOf(text)
  return {
    text,
    tree,
    pack,
    lexicon,
    paragraphOf,
    speech: setsOf(pack.speech),
    quotations: quotationsOf(text, paragraphOf),
    cues: findCues(text, tree, lexicon),
    blockOf: blocksOf(text, layout),
    datelines: layout.blocks.filter(({ kind }) => kind === 'dateline').map(({ span }) => span),
    isTime,
  }
}

const made = new WeakMap<SpeechWords, SpeechSets>()

/** The lists as sets, made once a pack. */
function setsOf(words: SpeechWords): SpeechSets {
  const known = made.get(words)
  if (known) return known
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list)
  const sets: SpeechSets = {
    that: set(words.that),
    questions: set(words.questions),
    relatives: set(words.relatives),
    to: set(words.to),
    infinitive: set(words.infinitive),
    by: set(words.by),
    from: set(words.from),
    comes: set(words.comes),
    through: set(words.through),
    anaphors: set(words.anaphors),
    likewise: set(words.likewise),
    citing: set(words.citing),
    citedBy: set(words.citedBy),
    firstPerson: set(words.firstPerson),
    duty: set(words.duty),
    future: set(words.future),
    denial: set(words.denial),
    blame: set(words.blame),
    backing: set(words.backing),
    but: set(words.but),
    conditions: set(words.conditions),
    passives: set(words.passives),
    being: set(words.being),
    yes: set(words.yes),
    no: set(words.no),
    speakerBeforeCue: words.speakerBeforeCue,
    resumes: words.resumes,
  }
  made.set(words, sets)
  return sets
}

function blocksOf(text: Annotated, layout: Layout): readonly (LayoutBlock['kind'] | undefined)[] {
  let next = 0
  return text.paragraphs.map(([from, to]) => {
    while (next < layout.blocks.length && layout.blocks[next]!.span[1] <= from) next++
    const block = layout.blocks[next]
    return block && block.span[0] <= from && block.span[1] >= to ? block.kind : undefined
  })
}

/** Words of the sentence `word` stands in. */
export function sentenceAt({ text }: Scene, word: number): Words {
  const sentence = text.sentences[text.sentenceOf[word]!]
  return sentence ? [sentence.firstWord, sentence.endWord] : [word, word + 1]
}

/** Words of the paragraph `word` stands in. */
export function paragraphAt(scene: Scene, word: number): Words {
  return wordsIn(scene.text, scene.text.paragraphs[scene.paragraphOf[word]!] ?? [0, 0])
}

/** The quotation in marks, else after a dash, around `word`. */
export function quotationAt({ quotations }: Scene, word: number): Quotation | undefined {
  return quotations.all[quotations.marked[word] ?? -1] ?? quotations.all[quotations.dashed[word] ?? -1]
}

/** The word in lower case, empty outside the text. */
export function formAt({ text }: Scene, word: number): string {
  return word >= 0 && word < text.length ? smallOf(text).form[word]! : ''
}

/** True for a finite verb; without features every verb counts. */
export function isFinite({ text }: Scene, word: number): boolean {
  const upos = text.upos[word]
  if (upos !== 'VERB' && upos !== 'AUX') return false
  const feats = text.feats[word]!
  return feats === '_' || feats.includes('VerbForm=Fin') || feats.includes('Mood=')
}

/** Whether some words hold a finite verb. */
export function hasFinite(scene: Scene, [first, end]: Words): boolean {
  for (let word = first; word < end; word++) if (isFinite(scene, word)) return true
  return false
}
