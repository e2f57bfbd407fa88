const dayLength = 86_400_000

/** The day of a date that begins with `YYYY-MM-DD`, in days since 1970; nothing where it does not. */
export function dayOfDate(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d/u.test(date)) return undefined
  const at = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(at) ? undefined : at / dayLength
}

/** The day of a moment (milliseconds since 1970) on clocks that are `ahead` milliseconds ahead of UTC, in days since 1970. */
export function dayOfMoment(at: number, ahead: number): number {
  return Math.floor((at + ahead) / dayLength)
}

/** A day, counted from 1970, as `YYYY-MM-DD`. */
export function dateOfDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}
