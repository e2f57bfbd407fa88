export type { ClosedActors } from './close.ts'
export type { ActorFacts, ActorIndex, ActorKey, Agreement, Gender, SpeechContext } from './index-of-actors.ts'
export { findActors } from './find-actors.ts'
