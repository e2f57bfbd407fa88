export { changeKinds, streamRoute, type Stream, type StreamOptions } from './stream-route.ts'
