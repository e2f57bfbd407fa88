import { statementLines } from '../../export/index.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import { loadLanguage, type Annotated } from '../../language/index.ts'
import { explain, read } from '../../read/index.ts'
import { languageOf } from '../../watch/index.ts'
import type { Language } from '../../words/index.ts'
import { explained } from './explained.ts'
import type { Io } from './io.ts'
import { textOf } from './report-files.ts'
import { drawnTree } from './tree.ts'

/** `hearsay explain "sentence"`: words and tree, the statements with their rules, and the cues that built none, with the reason. */
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
  await io.out.write(reading.statements.length > 0 ? 'Statements\n' : 'Statements: none\n')
  for (const part of statementLines(reading, { width: 80, color: io.color, notes })) await io.out.write(part)
  await io.out.write(refused.length > 0 ? `\nRefused\n\n${refused.map((line) => `  ${line}\n`).join('')}` : '\nRefused: nothing\n')
  return 0
}

function treesOf(text: Annotated): string {
  return text.sentences.map((sentence) => drawnTree(text, sentence)).join('\n')
}
