import type { explain, Finding } from '../../read/index.ts'
import type { Found, Reading } from '../../words/index.ts'

/** Why a reading is as it is, in words: a note for each item by its id, and a line for each cue or trigger that came to nothing. */
export interface Explained {
  readonly notes: ReadonlyMap<string, string>
  readonly refused: readonly string[]
}

/** Joins what was found with the items of the reading it became. */
export function explained(reading: Reading, found: ReturnType<typeof explain>): Explained {
  const rules = new Map<string, string>()
  const refused: string[] = []
  for (const one of found) {
    const key = keyFound(one)
    if (key === undefined) refused.push(refusal(one, reading.report.text))
    else rules.set(key, ruleOf(one))
  }
  return { notes: new Map(itemsOf(reading).map(({ id, key, about }) => [id, `${rules.get(key) ?? 'no rule noted'}; ${about}`])), refused }
}

function ruleOf({ item, by }: Found<Finding>): string {
  return item.what === 'statement' && item.line !== undefined ? `${by}, by the cue "${item.line}"` : by
}

function refusal({ item, span, by }: Found<Finding>, text: string): string {
  const words = text.slice(...span)
  if (item.what === 'refused') return `${words} (cue "${item.line}"), ${by}: ${item.why}`
  return `${words}, ${by}: ${item.what === 'no-event' ? item.why : ''}`
}

/** What tells an item from the others of its layer; two statements may share a content, then their cues differ. */
function keyFound({ item, span }: Found<Finding>): string | undefined {
  switch (item.what) {
    case 'statement':
      return keyOf('statement', item.content, item.cue)
    case 'event':
      return keyOf('event', item.trigger, item.type)
    case 'time':
      return keyOf('time', span)
    case 'place':
    case 'actor':
      return keyOf(item.what, span, item.name)
    case 'refused':
    case 'no-event':
      return undefined
  }
}

function itemsOf({ statements, events, times, places, actors }: Reading): readonly { readonly id: string; readonly key: string; readonly about: string }[] {
  const sure = (confidence: number): string => `confidence ${confidence.toFixed(2)}`
  return [
    ...statements.map(({ id, content, cue, type, confidence }) => ({ id, key: keyOf('statement', content, cue), about: `${type}, ${sure(confidence)}` })),
    ...events.map(({ id, trigger, type, status, confidence }) => ({ id, key: keyOf('event', trigger, type), about: `${status}, ${sure(confidence)}` })),
    ...times.map(({ id, span, type, value }) => ({ id, key: keyOf('time', span), about: `${type}${value === undefined ? '' : ` ${value}`}` })),
    ...places.map(({ id, name, mentions, kind, confidence }) => ({ id, key: keyOf('place', mentions[0], name), about: `${kind}, ${sure(confidence)}` })),
    ...actors.map(({ id, name, mentions, kind, confidence }) => ({ id, key: keyOf('actor', mentions[0]?.span, name), about: `${kind}, ${sure(confidence)}` })),
  ]
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts)
}
