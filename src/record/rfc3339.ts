/** A moment to the second in UTC, from milliseconds since 1970. */
export function rfc3339(at: number): string {
  return new Date(Math.floor(at / 1000) * 1000).toISOString().replace('.000Z', 'Z')
}
