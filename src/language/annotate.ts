import { paragraphs } from '../text/index.ts'
import type { Language } from '../words/index.ts'
import type { Annotated, NameTag, Sentence, Upos } from './annotated.ts'
import type { Network } from './model/network.ts'
import type { ModelHeader } from './model/weights.ts'
import type { NameFinder } from './names/index.ts'
import type { TokenisedText } from './tokens/index.ts'

/** What `annotate` needs of a loaded language. */
export interface Parts {
  readonly language: Language
  /** Whose conventions the shared model follows: its treebank's number. */
  readonly treebank: number
  readonly header: ModelHeader
  readonly network: Network
  readonly names: NameFinder
  readonly lemma: (form: string, upos: Upos, feats: string) => string
}

/** The language layer of a text whose sentences and words are known: tags, lemmas, trees and names as columns. */
export function annotate(text: string, tokens: TokenisedText, { language, treebank, header, network, names, lemma }: Parts): Annotated {
  const { labels } = header
  const tags = labels.feats.map((label) => ({ upos: label.slice(0, label.indexOf(' ')) as Upos, feats: label.slice(label.indexOf(' ') + 1) })) // the model's own label list
  const analyses = network.analyse(
    tokens.sentences.map((sentence) => sentence.words.map((word) => word.form)),
    treebank,
  )
  const found = names.find(
    tokens.sentences.map((sentence, s) => {
      const analysis = analyses[s]
      if (analysis === undefined) throw new Error('the network left a sentence out')
      return {
        forms: sentence.words.map((word) => word.form),
        upos: Array.from(analysis.tag, (tag) => tags[tag]?.upos ?? 'X'),
        head: analysis.head,
        relation: Array.from(analysis.relation, (relation) => labels.relations[relation] ?? 'dep'),
        scores: analysis.names,
      }
    }),
  )
  const length = tokens.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const columns = {
    from: new Int32Array(length),
    to: new Int32Array(length),
    head: new Int32Array(length),
    sentenceOf: new Int32Array(length),
    form: new Array<string>(length),
    lemma: new Array<string>(length),
    upos: new Array<Upos>(length),
    feats: new Array<string>(length),
    relation: new Array<string>(length),
    name: new Array<NameTag>(length),
  }
  const sentences: Sentence[] = []
  let first = 0
  tokens.sentences.forEach(({ words, span }, s) => {
    const analysis = analyses[s]
    if (analysis === undefined) throw new Error('the network left a sentence out')
    words.forEach((word, i) => {
      const at = first + i
      const { upos, feats } = tags[analysis.tag[i] ?? 0] ?? { upos: 'X', feats: '_' }
      const head = analysis.head[i] ?? 0
      columns.from[at] = word.from
      columns.to[at] = word.to
      columns.form[at] = word.form
      columns.upos[at] = upos
      columns.feats[at] = feats
      columns.lemma[at] = lemma(word.form, upos, feats)
      columns.head[at] = head === 0 ? -1 : first + head - 1
      columns.relation[at] = head === 0 ? 'root' : (labels.relations[analysis.relation[i] ?? 0] ?? 'dep')
      columns.name[at] = found[s]?.[i] ?? 'O'
      columns.sentenceOf[at] = s
    })
    sentences.push({ firstWord: first, endWord: first + words.length, span })
    first += words.length
  })
  return { text, language, length, ...columns, sentences, paragraphs: paragraphs(text) }
}
