export type { ActorFacts, ActorIndex, ActorKey, Agreement, Gender, SpeechContext } from './index-of-actors.ts'
