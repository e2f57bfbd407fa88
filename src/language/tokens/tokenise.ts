import { paragraphs, scanTokens, type TokenColumns } from '../../text/index.ts'
import type { Language } from '../../words/index.ts'
import { rulesOf } from './languages.ts'
import { boundaryWeights } from './load.ts'
import type { WordRules } from './rules.ts'
import { sentenceStarts } from './sentences.ts'
import type { TokenisedSentence, TokenisedText, TokenisedWord } from './tokenised.ts'

/** Sentences and words of `text`. A sentence never crosses a paragraph and never has more than 250 words. */
export function tokenise(text: string, language: Language): TokenisedText {
  const rules = rulesOf[language]
  const weights = boundaryWeights(language)
  const sentences: TokenisedSentence[] = []
  for (const [from, to] of paragraphs(text)) {
    const columns: TokenColumns = { from: [], to: [] }
    scanTokens(text, from, to, rules.tokens, columns)
    const count = columns.from.length
    if (count === 0) continue
    let open = 0
    for (const start of [...sentenceStarts(text, columns, weights), count]) {
      sentences.push(sentence(text, columns, open, start, rules))
      open = start
    }
  }
  return { sentences }
}

function sentence(text: string, { from, to }: TokenColumns, first: number, end: number, rules: WordRules): TokenisedSentence {
  const words: TokenisedWord[] = []
  for (let index = first; index < end; index++) {
    const start = from[index]!
    const stop = to[index]!
    const form = text.slice(start, stop)
    const parts = rules.parts(form)
    if (!parts) words.push({ form, from: start, to: stop })
    else for (const part of parts) words.push({ form: part.form, from: start + part.from, to: start + part.to })
  }
  return { words, span: [from[first]!, to[end - 1]!] }
}
