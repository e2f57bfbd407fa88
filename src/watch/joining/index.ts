export { keepJoined, type KeepJoinedOptions, type KeptJoined } from './keep-joined.ts'
export { joinerOnThread, type JoinThreadSetup } from './on-thread.ts'
