import { loadLanguage, readConllu, writeConllu } from '../../language/index.ts'
import { languageOf } from '../../watch/index.ts'
import type { Language } from '../../words/index.ts'
import type { Io } from './io.ts'
import { textOf } from './report-files.ts'

/** How to parse: the language, when it is known, and what comes in. */
export interface ParseHow {
  readonly language: Language | undefined
  readonly input: 'text' | 'conllu'
}

/** `hearsay parse`: each text as CoNLL-U. Throws `bad-conllu`, or what reading the file throws. */
export async function parseFiles(files: readonly string[], how: ParseHow, io: Io): Promise<number> {
  for (const file of files) await io.out.write(await parsed(await textOf(file, io), how))
  return 0
}

async function parsed(source: string, { language, input }: ParseHow): Promise<string> {
  const given = input === 'conllu' ? readConllu(source) : undefined
  const text = given?.text ?? source
  const opened = await loadLanguage(language ?? languageOf({ id: '', text }))
  return writeConllu(given ? opened.annotateTokens(text, given.tokens) : opened.annotate(text))
}
