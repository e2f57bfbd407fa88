export { openPresence, type Looking, type Presence, type Present } from './presence.ts'
