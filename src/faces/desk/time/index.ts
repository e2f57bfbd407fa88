export { clock, count, day, listed, zoneName, zones, type ZoneChoice } from './clock.ts'
export { nextZone, setPlace, shown, zone } from './zone.svelte.ts'
export { default as Moment } from './Moment.svelte'
