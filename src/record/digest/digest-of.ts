import type { Annotated } from '../../language/index.ts'
import type { Reading } from '../../words/index.ts'
import type { Digest, DigestHead } from './digest.ts'
import { mentionsOf } from './mentions.ts'
import { sentencesOf } from './sentences.ts'

/** What the record keeps of a report, its text and its reading. */
export function digestOf(text: Annotated, reading: Reading, { at }: DigestHead): Digest {
  return {
    id: reading.report.id,
    language: text.language,
    ...(at !== undefined && { at }),
    reading,
    sentences: sentencesOf(text),
    mentions: mentionsOf(text, reading),
  }
}
