export { keepJoined, type KeepJoinedOptions } from './keep-joined.ts'
export { joinerOnThread, type JoinThreadSetup } from './on-thread.ts'
