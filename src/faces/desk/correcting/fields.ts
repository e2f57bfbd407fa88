import type { Correction, Reading } from '../api/index.ts'
import type { Item } from '../reading/items.ts'
import type { Field } from '../reading/roles.ts'

/** How a value is given: chosen from a list (one, or several in their order), written, marked in the text, or just said. */
export type How = 'choice' | 'several' | 'text' | 'number' | 'position' | 'words' | 'mentions' | 'report' | 'yes'

/** Everything that a person can put right, by the name it has on the page. */
export const fixes = {
  'speaker': { kind: 'statement-speaker', how: 'choice' },
  'chain': { kind: 'statement-chain', how: 'several' },
  'stance': { kind: 'statement-stance', how: 'choice' },
  'words': { kind: 'statement-span', how: 'words' },
  'not-a-statement': { kind: 'not-a-statement', how: 'yes' },
  'type': { kind: 'event-type', how: 'choice' },
  'sources': { kind: 'event-role', how: 'several' },
  'targets': { kind: 'event-role', how: 'several' },
  'place': { kind: 'event-place', how: 'choice' },
  'time': { kind: 'event-time', how: 'choice' },
  'status': { kind: 'event-status', how: 'choice' },
  'number': { kind: 'number-value', how: 'number' },
  'counted': { kind: 'number-kind', how: 'choice' },
  'not-an-event': { kind: 'not-an-event', how: 'yes' },
  'rename': { kind: 'actor-rename', how: 'text' },
  'same': { kind: 'actor-merge', how: 'choice' },
  'other': { kind: 'actor-split', how: 'mentions' },
  'role': { kind: 'actor-role', how: 'text' },
  'country': { kind: 'actor-country', how: 'choice' },
  'placeName': { kind: 'place', how: 'text' },
  'placeKind': { kind: 'place', how: 'choice' },
  'placeCountry': { kind: 'place', how: 'choice' },
  'position': { kind: 'place', how: 'position' },
  'placeZone': { kind: 'place', how: 'choice' },
  'clock': { kind: 'time-zone', how: 'choice' },
  'outlet': { kind: 'report-outlet', how: 'text' },
  'outletZone': { kind: 'report-outlet', how: 'choice' },
  'copyOf': { kind: 'report-copy-of', how: 'report' },
  'independentOf': { kind: 'report-independent-of', how: 'report' },
  'retracted': { kind: 'report-retracted', how: 'yes' },
  'hide': { kind: 'hide', how: 'yes' },
} as const satisfies Readonly<Record<string, { readonly kind: Correction['kind']; readonly how: How }>>
export type FixName = keyof typeof fixes

const ofKinds: Readonly<Record<Item['kind'], readonly FixName[]>> = {
  statement: ['speaker', 'stance', 'chain', 'words', 'not-a-statement', 'hide'],
  event: ['type', 'sources', 'targets', 'place', 'time', 'status', 'not-an-event', 'hide'],
  actor: ['rename', 'same', 'role', 'country', 'other', 'hide'],
  place: ['placeName', 'placeKind', 'placeCountry', 'position', 'placeZone', 'hide'],
  time: ['clock', 'hide'],
}
const ofReport: readonly FixName[] = ['outlet', 'outletZone', 'copyOf', 'independentOf', 'retracted', 'hide']

/** What a part of an item is put right by. */
const ofParts: Readonly<Partial<Record<Field, FixName>>> = {
  content: 'words',
  cue: 'stance',
  speaker: 'speaker',
  via: 'chain',
  trigger: 'type',
  evidence: 'type',
  sources: 'sources',
  targets: 'targets',
  place: 'place',
  time: 'time',
  numbers: 'number',
  mentions: 'same',
  words: 'clock',
}

/** What can be put right of an item, or of the report as a whole: that whose part is looked at first, then the likeliest to be wrong. */
export function fixesOf(item: Pick<Item, 'id' | 'kind'> | undefined, reading: Reading | undefined, part?: Field): readonly FixName[] {
  if (!item) return ofReport
  const counts = item.kind === 'event' && (reading?.events.find(({ id }) => id === item.id)?.numbers.length ?? 0) > 0
  const all = counts ? [...ofKinds[item.kind].slice(0, -2), 'number' as const, 'counted' as const, ...ofKinds[item.kind].slice(-2)] : ofKinds[item.kind]
  const first = part && ofParts[part]
  return first !== undefined && all.includes(first) ? [first, ...all.filter((it) => it !== first)] : all
}

/** Whether nobody or nothing can be the answer. */
export const canBeNone: ReadonlySet<FixName> = new Set(['speaker', 'place', 'time', 'role', 'country'])

/** Whether it can be something that is not in the list, as it was typed. */
export const canBeTyped: ReadonlySet<FixName> = new Set(['country', 'placeCountry', 'placeZone', 'clock', 'outletZone'])
