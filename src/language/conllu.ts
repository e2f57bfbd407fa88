import { HearsayError, type Span } from '../words/index.ts'
import type { Annotated, Sentence } from './annotated.ts'
import type { TokenisedSentence, TokenisedText, TokenisedWord } from './tokens/index.ts'

/** What a CoNLL-U file gives the language core: the text it spells, and its sentences and words with offsets in that text. */
export interface ReadConllu {
  readonly text: string
  readonly tokens: TokenisedText
}

interface Line {
  readonly first: number
  readonly last: number
  readonly form: string
  readonly glued: boolean
}

/**
 * Reads the sentences and words of a CoNLL-U file; tags and trees are not looked at. Throws HearsayError `bad-conllu`.
 * Sentences stand on one line until a `# newpar` or `# newdoc`; words stand a blank apart unless `SpaceAfter=No` says otherwise.
 */
export function readConllu(source: string): ReadConllu {
  const sentences: TokenisedSentence[] = []
  let text = ''
  let glue = ''
  let block: Line[] = []
  const close = (): void => {
    if (block.length === 0) return
    text += glue
    const start = text.length
    const added = spell(block, start)
    text += added.text
    sentences.push({ words: added.words, span: [start, text.length] })
    glue = block.at(-1)?.glued === true ? '' : ' '
    block = []
  }
  source.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') close()
    else if (line.startsWith('#')) {
      if (/^# new(?:par|doc)/.test(line) && text !== '') glue = '\n\n'
    } else {
      const word = readLine(line, index + 1)
      if (word) block.push(word)
    }
  })
  close()
  return { text, tokens: { sentences } }
}

/** A word or multiword token; nothing for an empty node. */
function readLine(line: string, number: number): Line | undefined {
  const fields = line.split('\t')
  if (fields.length !== 10) throw new HearsayError('bad-conllu', { reason: `line ${number} has ${fields.length} fields` })
  const [id = '', form = ''] = fields
  if (/^\d+\.\d+$/.test(id)) return undefined
  const found = /^(\d+)(?:-(\d+))?$/.exec(id)
  if (!found || form === '') throw new HearsayError('bad-conllu', { reason: `line ${number} is no word` })
  const first = Number(found[1])
  return { first, last: Number(found[2] ?? first), form, glued: (fields[9] ?? '').split('|').includes('SpaceAfter=No') }
}

/** The text of a sentence and its words, from offset `start` on. */
function spell(block: readonly Line[], start: number): { readonly text: string; readonly words: readonly TokenisedWord[] } {
  const words: TokenisedWord[] = []
  let text = ''
  let pending = false
  let open: { readonly last: number; readonly span: Span; readonly parts: string[] } | undefined
  for (const { first, last, form, glued } of block) {
    if (open && first <= open.last) {
      open.parts.push(form)
      if (first === open.last) words.push(...placed(open.parts, open.span, text.slice(open.span[0] - start)))
      continue
    }
    if (pending) text += ' '
    const from = start + text.length
    text += form
    pending = !glued
    if (last > first) open = { last, span: [from, from + form.length], parts: [] }
    else words.push({ form, from, to: from + form.length })
  }
  return { text, words }
}

/** Words of a multiword token: side by side where they spell it (`do`, `n't`), else all over the whole of it (`de`, `el`). */
function placed(parts: readonly string[], [from, to]: Span, token: string): readonly TokenisedWord[] {
  if (parts.join('') !== token) return parts.map((form) => ({ form, from, to }))
  let at = from
  return parts.map((form) => ({ form, from: at, to: (at += form.length) }))
}

/** Writes the language layer of a text as CoNLL-U: `# text`, `SpaceAfter=No`, `TokenRange=start:end` (UTF-16 units) and `name=B-PER`. */
export function writeConllu(text: Annotated): string {
  let out = ''
  let paragraph = 0
  text.sentences.forEach((sentence, index) => {
    const opens = paragraph < text.paragraphs.length && sentence.span[0] >= (text.paragraphs[paragraph]?.[0] ?? 0)
    while (paragraph < text.paragraphs.length && sentence.span[0] >= (text.paragraphs[paragraph]?.[0] ?? 0)) paragraph++
    out += `${opens ? '# newpar\n' : ''}# sent_id = ${index + 1}\n# text = ${text.text.slice(...sentence.span).replace(/\s+/gu, ' ')}\n${sentenceLines(text, sentence)}\n`
  })
  return out
}

function sentenceLines(text: Annotated, { firstWord, endWord }: Sentence): string {
  let lines = ''
  let until = firstWord
  for (let word = firstWord; word < endWord; word++) {
    const id = word - firstWord + 1
    if (word >= until) {
      until = sharesSpan(text, word, endWord)
      if (until > word + 1)
        lines += `${id}-${until - firstWord}\t${text.text.slice(text.from[word], text.to[word])}${'\t_'.repeat(7)}\t${misc(text, word, false)}\n`
    }
    const head = text.head[word] ?? -1
    const inside = until > word + 1 || (word > firstWord && text.from[word] === text.from[word - 1])
    lines +=
      [
        id,
        text.form[word],
        text.lemma[word] || '_',
        text.upos[word],
        '_',
        text.feats[word] || '_',
        head < 0 ? 0 : head - firstWord + 1,
        text.relation[word],
        '_',
        misc(text, word, inside),
      ].join('\t') + '\n'
  }
  return lines
}

/** End of the words that share the span of word `word`. */
function sharesSpan({ from, to }: Annotated, word: number, endWord: number): number {
  let end = word + 1
  while (end < endWord && from[end] === from[word] && to[end] === to[word]) end++
  return end
}

/** The last field; words inside a multiword token carry only their name, place and spacing stand on the token. */
function misc(text: Annotated, word: number, inside: boolean): string {
  const parts: string[] = []
  const to = text.to[word] ?? 0
  const shared = text.from[word] === text.from[word + 1] || text.from[word] === text.from[word - 1]
  if (!inside) {
    if (to < text.text.length && !/\s/u.test(text.text.charAt(to))) parts.push('SpaceAfter=No')
    parts.push(`TokenRange=${text.from[word]}:${to}`)
  }
  const name = text.name[word] ?? 'O'
  if (name !== 'O' && (inside || !shared)) parts.push(`name=${name}`)
  return parts.join('|') || '_'
}
