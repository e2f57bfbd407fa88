import type { Annotated } from '../../language/index.ts'
import type { DigestSentence } from './digest.ts'

/** The sentences of a text, in order. */
export function sentencesOf(text: Annotated): readonly DigestSentence[] {
  let paragraph = 0
  return text.sentences.map(({ span }) => {
    while (paragraph + 1 < text.paragraphs.length && (text.paragraphs[paragraph + 1]?.[0] ?? Infinity) <= span[0]) paragraph++
    return { span, paragraph }
  })
}
