import { languages } from '../../../words/index.ts'
import { command, oneOf } from '../command.ts'

/** The language core by itself, for people who measure it. */
export const parse = command({
  name: 'parse',
  summary: 'Find sentences, words, parts of speech, lemmas, dependencies and names, and print them as CoNLL-U.',
  example: 'hearsay parse --language nb report.txt',
  inputs: { shown: 'FILE', summary: 'a text; - or nothing for standard input', count: 'some' },
  options: {
    language: oneOf('language of the text, instead of telling it from the words', languages),
    input: oneOf('what comes in: text (unless given), or CoNLL-U whose sentences and words are kept', ['text', 'conllu']),
  },
  async run(files, { language, input }, io) {
    const { parseFiles } = await import('../parse-files.ts')
    return parseFiles(files.length > 0 ? files : ['-'], { language, input: input ?? 'text' }, io)
  },
})
