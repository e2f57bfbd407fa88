import { HearsayError, type ReportInput } from '../../../words/index.ts'
import type { ReportSaidValues } from './report.ts'

/** What those options say about the report. Throws `bad-value` for a time or zone that is none. */
export function reportSaid(values: Omit<ReportSaidValues, 'offices'>): Partial<ReportInput> {
  const { language, published, outlet } = values
  const timeZone = values['time-zone']
  return {
    ...(language && { language }),
    ...(published !== undefined && { publishedAt: checkedTime(published) }),
    ...(timeZone !== undefined && { timeZone: checkedZone(timeZone) }),
    ...(outlet !== undefined && { outlet: { name: outlet, ...(timeZone !== undefined && { timeZone }) } }),
  }
}

/** RFC 3339, or its beginning: a day, or a day and a minute without an offset. */
function checkedTime(value: string): string {
  const time = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u
  if (time.test(value) && !Number.isNaN(Date.parse(value))) return value.replace(' ', 'T')
  throw new HearsayError('bad-value', { option: '--published', value, expected: 'a time such as 2024-06-26T23:41+02:00' })
}

function checkedZone(value: string): string {
  try {
    Intl.DateTimeFormat('en', { timeZone: value })
    return value
  } catch {
    throw new HearsayError('bad-value', { option: '--time-zone', value, expected: 'an IANA time zone such as Europe/Oslo' })
  }
}
