export { findEvents, type EventsFound } from './find-events.ts'
export { eventsOf, type EventDraft } from './drafts.ts'
