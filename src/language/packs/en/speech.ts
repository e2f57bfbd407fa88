import type { SpeechWords } from '../../speech.ts'

/** The small words of reported speech in English. */
export const speech: SpeechWords = {
  that: ['that'],
  questions: ['whether', 'if', 'what', 'who', 'whom', 'where', 'when', 'how', 'why', 'which'],
  relatives: ['who', 'which', 'that', 'whom'],
  to: ['to', 'with'],
  infinitive: ['to'],
  by: ['by'],
  from: ['from', 'by', 'of'],
  comes: ['come', 'stem'],
  through: ['through', 'via'],
  anaphors: ['that', 'this', 'so', 'it'],
  likewise: ['so do', 'as do', 'do the same', 'do likewise', 'echo by'],
  citing: ['cite', 'quote', 'refer to'],
  citedBy: ['cited by', 'quoted by', 'quoted in', 'cited in'],
  firstPerson: ['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours'],
  duty: ['must', 'should', 'need', 'demand', 'stop', 'order', 'ought'],
  future: ['will', "'ll", '’ll', 'shall', 'going'],
  denial: [
    'a lie', 'a myth', 'baseless', 'fabricate', 'fabrication', 'false', 'lies', 'never happened', 'no truth', 'nonsense', 'not true', 'unfounded',
    'untrue',
  ],
  blame: [
    'a betrayal', 'a disgrace', 'a shame', 'a travesty', 'appalling', 'cowardly', 'deplorable', 'despicable', 'disappointing', 'disgrace',
    'disgraceful', 'disgusting', 'horrific', 'indefensible', 'inexcusable', 'inhumane', 'intolerable', 'irresponsible', 'outrage', 'outrageous',
    'reckless', 'ridiculous', 'scandal', 'scandalous', 'shameful', 'unacceptable', 'unconscionable', 'unfair', 'unforgivable', 'unjust',
  ],
  backing: ['full support', 'our support', 'solidarity', 'stand by', 'stand with', 'we support'],
  but: ['but', 'while', 'and', 'though', 'although'],
  conditions: ['if', 'unless', 'until', 'long'],
  passives: ['be', 'get'],
  being: ['be', 'read', 'go'],
  yes: ['yes', 'yeah', 'absolutely', 'indeed', 'sure'],
  no: ['no', 'never', 'nope'],
  speakerBeforeCue: true,
  resumes: true,
}
