import type { Change, ChangeFacts, WatchedSource } from '../../store/index.ts'
import { statusOf } from './status.ts'

/** The entry of the log for a source that fares otherwise than before; nothing where it fares as it did. */
export function sourceChange(before: WatchedSource | undefined, after: WatchedSource | undefined, at: string): Omit<Change, 'seq'> | undefined {
  const source = after ?? before
  const [was, is] = [before && factsOf(before), after && factsOf(after)]
  if (!source || was?.status === is?.status) return undefined
  const fate = before ? (after ? 'changed' : 'gone') : 'new'
  return { at, kind: 'source', fate, id: source.id, ...(was && { before: was }), ...(is && { after: is }) }
}

function factsOf(source: WatchedSource): ChangeFacts {
  const status = statusOf(source)
  return { text: source.title ?? source.address, status: status === 'new' ? 'well' : status }
}
