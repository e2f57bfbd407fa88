import { written } from '../dates/index.ts'
import { monthTable } from '../dates/month-table.ts'
import { offsetOf } from '../dates/zones.ts'

const dayFirst = /(?<!\d)(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})\s+(?<zone>[A-Z]{1,5})\s+(?<month>\p{L}{3,9})\.?\s+(?<year>\d{2}|\d{4})(?!\d)/iu
const monthFirst = /(?<!\d)(?<month>\d{2})-(?<day>\d{2})-(?<year>\d{2})\s+(?<hour>\d{2})(?<minute>\d{2})\s?(?<zone>[A-Z]{2,4})/u

/** When a trailer says that its message was sent: `212101 GMT Nov 18` is the 21st at 21:01, `AP-WF-02-20-16 0337GMT` has the month first. RFC 3339. */
export function sentAt(trailer: string): string | undefined {
  const found = (dayFirst.exec(trailer) ?? monthFirst.exec(trailer))?.groups
  if (!found) return undefined
  const [day, hour, minute, year] = ['day', 'hour', 'minute', 'year'].map((name) => Number(found[name])) as [number, number, number, number] // four names
  const on = { year: year < 100 ? 2000 + year : year, month: monthOf(found['month'] ?? ''), day }
  const offset = offsetOf(found['zone'] ?? '', on)
  return written({ ...on, clock: { hour, minute, second: 0, ...(offset === undefined ? {} : { offset }) } })
}

function monthOf(name: string): number {
  if (/^\d+$/u.test(name)) return Number(name)
  const word = name.toLowerCase()
  for (const { names } of monthTable) {
    const month = names.findIndex((forms) => forms.split(' ').includes(word))
    if (month >= 0) return month + 1
  }
  return 0
}
