/** A time in milliseconds since 1970 as RFC 3339 in UTC. */
export function iso(time: number): string {
  return new Date(time).toISOString()
}
