export { tokenise } from './tokenise.ts'
export type { TokenisedSentence, TokenisedText, TokenisedWord } from './tokenised.ts'
