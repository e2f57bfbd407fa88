export type { Digest, DigestSentence, PropositionMention } from './digest.ts'
export { digestOf } from './digest-of.ts'
