import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One word or multiword token line of a treebank. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  /** Number of the head word in its sentence, counted from 1; 0 is the root. */
  readonly head: number
  readonly relation: string
  readonly misc: string
  /** True for the words of a multiword token. */
  readonly inside: boolean
}

export interface TreebankSentence {
  readonly text: string
  /** Name of the document, or of the sentence where the file has no documents. */
  readonly document: string
  /** Begins a document or paragraph. */
  readonly opens: boolean
  readonly words: readonly TreebankWord[]
}

/** The sentences of a CoNLL-U file, plain or `.gz`. */
export function readTreebank(path: string): readonly TreebankSentence[] {
  const bytes = readFileSync(path)
  const sentences: TreebankSentence[] = []
  let words: TreebankWord[] = []
  let text = ''
  let opens = false
  let document = ''
  let named = false
  let until = 0
  for (const line of (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) {
      document = line.slice(14)
      named = true
    } else if (!named && line.startsWith('# sent_id = ')) document = line.slice(12)
    if (line.startsWith('# newdoc') || line.startsWith('# newpar')) opens = true
    else if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line.trim() === '') {
      if (words.length > 0) sentences.push({ text, document, opens, words })
      if (words.length > 0) opens = false
      words = []
      until = 0
    } else if (!line.startsWith('#')) {
      const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', relation = '', , misc = ''] = line.split('\t')
      if (id.includes('-')) until = Number(id.split('-')[1])
      else if (!id.includes('.')) words.push({ form, lemma, upos, feats, head: Number(head), relation, misc, inside: Number(id) <= until })
    }
  }
  return sentences
}

/** Folder of the gold data: the argument after the others, or `../shared/gold/language` beside the project. */
export function treebankFolder(argument: string | undefined): string {
  return argument ?? new URL('../../../shared/gold/language', import.meta.url).pathname
}

/** Whether a shipped model may be trained on the document: GUM is free (CC BY) in these genres only. */
export function isFree(document: string): boolean {
  return !document.startsWith('GUM_') || /^GUM_(?:news|interview|bio|voyage|textbook|vlog|speech)_/.test(document)
}
