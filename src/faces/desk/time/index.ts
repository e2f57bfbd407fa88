export { ago } from './ago.ts'
export { clock, count, day, listed, shortDay, shortMonth, zoneName, type ZoneChoice } from './clock.ts'
export { nextZone, setPlace, shown, zone } from './zone.svelte.ts'
export { default as Moment } from './Moment.svelte'
