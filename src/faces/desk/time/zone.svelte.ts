import { ask, here } from '../address/index.ts'
import { page } from '../language/index.ts'
import { clock, day, dayAndClock, zoneName, zones, type ZoneChoice } from './clock.ts'

const desk = Intl.DateTimeFormat().resolvedOptions().timeZone
let place = $state.raw<string>()

/** Which clock the page goes by. */
export const zone = {
  get choice(): ZoneChoice {
    return zones.find((it) => it === here.query('zone')) ?? 'desk'
  },
  /** IANA name of the zone times are shown in. */
  get iana(): string {
    return this.choice === 'utc' ? 'UTC' : this.choice === 'place' ? (place ?? desk) : desk
  },
  /** IANA name of the zone of the desk. */
  desk,
  /** How it is called. */
  get name(): string {
    return zoneName(this.iana)
  },
  get placeKnown(): boolean {
    return place !== undefined
  },
}

/** Says where what is shown happened; `undefined` where that is not known. */
export function setPlace(iana: string | undefined): void {
  place = iana
}

/** The next of desk, place and UTC. */
export function nextZone(): void {
  const order: readonly ZoneChoice[] = place === undefined ? ['desk', 'utc'] : zones
  const next = order[(order.indexOf(zone.choice) + 1) % order.length] ?? 'desk'
  ask({ zone: next === 'desk' ? undefined : next })
}

const thisYear = new Date().getFullYear()

/** A moment in the zone and language of the page. */
export const shown = {
  clock: (iso: string | undefined): string => clock(iso, page.language, zone.iana),
  day: (iso: string | undefined): string => day(iso, page.language, zone.iana, thisYear),
  dayAndClock: (iso: string | undefined): string => dayAndClock(iso, page.language, zone.iana, thisYear),
}
