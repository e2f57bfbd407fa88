import type { EventStatus, EventType } from '../../words/index.ts'

/** What a deed is while it is only promised (PLOVER 2.0): cooperation to come is an agreement, a retreat to come a concession. */
const promised: Readonly<Partial<Record<EventType, EventType>>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  RETREAT: 'CONCEDE',
}

/** The type of an event by its status: «will meet» agrees to meet. */
export function typeBy(type: EventType, status: EventStatus): EventType {
  return (status === 'planned' && promised[type]) || type
}
