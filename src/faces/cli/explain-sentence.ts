import { eventLines, statementLines, timeTable, whereTable, whoTable } from '../../export/index.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import { loadLanguage, type Annotated } from '../../language/index.ts'
import { explain, read } from '../../read/index.ts'
import { languageOf } from '../../watch/index.ts'
import type { Language } from '../../words/index.ts'
import { explained } from './explained.ts'
import type { Io } from './io.ts'
import { textOf } from './report-files.ts'
import { drawnTree } from './tree.ts'

/** `hearsay explain "sentence"`: words and tree, what is in it with the rules behind it, and what came to nothing, with the reason. */
export async function explainSentence(sentence: string, named: Language | undefined, io: Io): Promise<number> {
  const text = sentence === '-' ? await textOf('-', io) : sentence
  const input = { id: 'sentence', text }
  const language = named ?? languageOf(input)
  const loaded = await loadLanguage(language)
  const annotated = loaded.annotate(text)
  const { pack } = loaded
  const knowledge = loadKnowledge()
  const reading = read(annotated, input, pack, knowledge)
  const { notes, refused } = explained(reading, explain(annotated, input, pack, knowledge))
  await io.out.write(`Words and tree (${language})\n\n${treesOf(annotated)}\n`)
  for (const { title, lines } of sections) {
    const body = [...lines(reading, { width: 80, color: io.color, notes })]
    await io.out.write(body.length > 0 ? `${title}\n${body.join('')}\n` : `${title}: none\n`)
  }
  await io.out.write(refused.length > 0 ? `Refused\n\n${refused.map((line) => `  ${line}\n`).join('')}` : 'Refused: nothing\n')
  return 0
}

const sections = [
  { title: 'Statements', lines: statementLines },
  { title: 'Events', lines: eventLines },
  { title: 'Who is who', lines: whoTable },
  { title: 'Places', lines: whereTable },
  { title: 'Times', lines: timeTable },
] as const

function treesOf(text: Annotated): string {
  return text.sentences.map((sentence) => drawnTree(text, sentence)).join('\n')
}
