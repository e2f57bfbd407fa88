import { entryOf } from '../../../text/index.ts'
import { countryZones, languageZones } from './country-zone-table.ts'

/**
 * The zone an outlet keeps its times in, IANA: that of the country its host ends in, else of the country or language it says it is written for. A country
 * said by the language tag alone counts only where a published time has that country's offset: `es-ES` is many a system's default. Undefined where nothing
 * tells, or where the time of publishing has an offset that the zone never has then.
 */
export function zoneOfOutlet(host: string | undefined, tag: string | undefined, published: string | undefined): string | undefined {
  const [language = '', country = ''] = tag?.toLowerCase().split('-') ?? []
  const end = host?.split('.').at(-1) ?? ''
  const byHost = end === 'co' && language !== 'es' ? undefined : entryOf(countryZones, end) // many a company takes .co for .com
  const zone = byHost ?? entryOf(languageZones, language) ?? entryOf(countryZones, country)
  if (zone === undefined) return undefined
  const offset = offsetWritten(published)
  if (offset === undefined) return byHost ?? entryOf(languageZones, language)
  return offsetIn(zone, Date.parse(published ?? '')) === offset ? zone : undefined
}

/** Minutes east of UTC of a time with an offset other than `Z`, which says nothing of where. */
function offsetWritten(date: string | undefined): number | undefined {
  const found = /([+-])(\d\d):(\d\d)$/u.exec(date?.slice(10) ?? '')
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : undefined
}

function offsetIn(timeZone: string, instant: number): number {
  const name =
    new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return offsetWritten(`2000-01-01${name.replace('GMT', '')}`) ?? 0
}

/** A time of day without a zone as the clocks of a zone have it, with its offset; others as they are. In the hour that comes twice the first is meant. */
export function withZone(date: string, timeZone: string | undefined): string {
  if (timeZone === undefined || date.length !== 19) return date
  const wall = Date.parse(`${date}Z`)
  const offset = offsetIn(timeZone, wall - offsetIn(timeZone, wall) * 60_000)
  const size = Math.abs(offset)
  return offset === 0 ? `${date}Z` : `${date}${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}
