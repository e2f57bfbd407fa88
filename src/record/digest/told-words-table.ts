import type { Language } from '../../words/index.ts'

/** Small words that decide whether a clause can be read alone, lower case. */
export interface ToldWords {
  /** Conjunctions before what somebody says: left out. */
  readonly that: readonly string[]
  /** Words that join a clause to another, where the parser takes them for adverbs. */
  readonly joining: readonly string[]
  /** Conjunctions of what is not told to be so. */
  readonly wondering: readonly string[]
  /** Pronouns that stand for nobody who was named before. */
  readonly ofAll: readonly string[]
  /** Objects that stand for what was said before. */
  readonly taking: readonly string[]
}

export const toldWords: Readonly<Record<Language, ToldWords>> = {
  nb: {
    that: ['at'],
    joining: ['da', 'når', 'mens', 'etter'],
    wondering: ['om', 'hvis', 'dersom'],
    ofAll: ['ingen', 'ingenting', 'alle', 'noen', 'mange', 'flere', 'andre'],
    taking: ['dette', 'det'],
  },
  nn: {
    that: ['at'],
    joining: ['då', 'når', 'medan', 'etter'],
    wondering: ['om', 'dersom', 'viss'],
    ofAll: ['ingen', 'ingenting', 'alle', 'nokon', 'nokre', 'mange', 'fleire', 'andre'],
    taking: ['dette', 'det'],
  },
  en: {
    that: ['that'],
    joining: ['when', 'while', 'after', 'as'],
    wondering: ['if', 'whether'],
    ofAll: ['nobody', 'everybody', 'everyone', 'somebody', 'someone', 'all', 'none', 'many', 'others'],
    taking: ['this', 'that', 'it', 'so'],
  },
  es: {
    that: ['que'],
    joining: ['cuando', 'mientras', 'tras'],
    wondering: ['si'],
    ofAll: ['nadie', 'todos', 'todas', 'alguien', 'muchos', 'otros'],
    taking: ['eso', 'esto', 'ello', 'lo'],
  },
}
