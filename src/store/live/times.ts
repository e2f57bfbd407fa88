import { HearsayError } from '../../words/index.ts'

/** A time as it is compared: milliseconds since 1970 UTC. Throws `broken` for what is no time: the caller's mistake. */
export function millisecondsOf(time: string): number {
  const milliseconds = Date.parse(time)
  if (Number.isNaN(milliseconds)) throw new HearsayError('broken', { reason: `"${time}" is no time` })
  return milliseconds
}
