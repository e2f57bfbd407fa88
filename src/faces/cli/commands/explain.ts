import { languages } from '../../../words/index.ts'
import { command, oneOf } from '../command.ts'

/** Shows how a sentence is read. */
export const explain = command({
  name: 'explain',
  summary: 'Show how a sentence is read: its words, its tree, the statements in it, and the rules behind them.',
  example: `hearsay explain "– Vi går ikke herfra, sier Solberg."`,
  inputs: { shown: 'SENTENCE', summary: 'the sentence, in quotation marks; - for standard input', count: 'one' },
  options: { language: oneOf('language of the sentence, instead of telling it from the words', languages) },
  async run([sentence = ''], { language }, io) {
    const { explainSentence } = await import('../explain-sentence.ts')
    return explainSentence(sentence, language, io)
  },
})
