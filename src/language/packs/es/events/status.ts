import type { EventStatusWords } from '../../../events.ts'

/** Words over an event that say whether it happened, in Spanish. */
export const status: EventStatusWords = { planned: [], alleged: [], ongoing: [], hypothetical: [], denied: [], past: [] }
