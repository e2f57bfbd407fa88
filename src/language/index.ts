export type { Annotated, NameKind, NameTag, Sentence, Upos } from './annotated.ts'
export type { Cue, Frame, LanguagePack, Title } from './pack.ts'
export type { SpeechWords } from './speech.ts'
export type { PeopleWords, Pronoun } from './people.ts'
