export { findEvents, eventsOf, type EventDraft, type EventsFound } from './find-events.ts'
