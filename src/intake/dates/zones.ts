import type { Moment } from './moment.ts'
import { zoneTable } from './zone-table.ts'

const numeric = /^(?:utc|gmt)?\s?([+\-−])(\d{1,2}):?(\d\d)?$/iu

/**
 * Minutes east of UTC of a zone as it stands behind a time: `+0200`, `GMT-3`, `CEST`, `ET`. The day tells winter from summer.
 * Undefined for a name the table lacks.
 */
export function offsetOf(zone: string, on: Pick<Moment, 'year' | 'month' | 'day'>): number | undefined {
  const found = numeric.exec(zone)
  if (found) {
    const size = Number(found[2]) * 60 + Number(found[3] ?? 0)
    return found[1] === '+' ? size : -size
  }
  const name = zone.toLowerCase()
  const known = Object.hasOwn(zoneTable, name) ? zoneTable[name] : undefined
  return typeof known === 'string' ? offsetIn(known, on) : known
}

/** Minutes east of UTC at noon of a day in an IANA zone, by the table Node brings. */
function offsetIn(timeZone: string, { year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>): number {
  const noon = Date.UTC(year, month - 1, day, 12)
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', day: 'numeric', hour: 'numeric', minute: 'numeric' })
  const part = (name: string): number => Number(format.formatToParts(noon).find(({ type }) => type === name)?.value ?? 0)
  const days = part('day') - new Date(noon).getUTCDate()
  return (days === 0 ? 0 : days === 1 || days < -1 ? 1440 : -1440) + (part('hour') - 12) * 60 + part('minute')
}
