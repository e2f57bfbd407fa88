import { ask, here } from '../address/index.ts'
import { page } from '../language/index.ts'
import { clock, day, dayAndClock, knownZone, zoneName, zones, type ZoneChoice } from './clock.ts'

const own = Intl.DateTimeFormat().resolvedOptions().timeZone
let desk = $state(knownZone(localStorage.getItem('desk-zone')) ?? own)
let place = $state.raw<string>()

const choice = $derived(zones.find((it) => it === here.query('zone')) ?? 'desk')
const iana = $derived(choice === 'utc' ? 'UTC' : choice === 'place' ? (place ?? desk) : desk)

/** Which clock the page goes by. */
export const zone = {
  get choice(): ZoneChoice {
    return choice
  },
  /** IANA name of the zone times are shown in. */
  get iana(): string {
    return iana
  },
  /** IANA name of the zone of the desk. */
  get desk(): string {
    return desk
  },
  /** Takes a zone for the desk, for later visits, too; that of this machine where it is none. */
  choose(iana: string): void {
    desk = knownZone(iana) ?? own
    if (desk === own) localStorage.removeItem('desk-zone')
    else localStorage.setItem('desk-zone', desk)
  },
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
