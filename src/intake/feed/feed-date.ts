import { dateOf } from '../dates/index.ts'

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const rfc822 = /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) ((?:19|20)\d\d) (\d\d:\d\d(?::\d\d)?) (?:GMT|UTC|Z|([+-]\d\d):?(\d\d))$/u

/** The date of a feed's element as RFC 3339. Most are RFC 822 as its makers mean it, which is quickly read; all others are read as people write dates. */
export function feedDate(field: string): string | undefined {
  const text = field.trim()
  const parts = rfc822.exec(text)
  if (!parts) return dateOf(text)
  const [, day = '', name = '', year = '', clock = '', hours, minutes] = parts
  const month = months.indexOf(name) / 3 + 1
  if (!Number.isInteger(month) || month < 1 || !isDay(Number(year), month, Number(day)) || clock > '23:59:59') return dateOf(text)
  const zone = hours === undefined || (Number(hours) === 0 && minutes === '00') ? 'Z' : `${hours}:${minutes}`
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${clock.length === 5 ? `${clock}:00` : clock}${zone}`
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
