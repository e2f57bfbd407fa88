import type { Actor, Reading } from '../words/index.ts'
import { oneLine } from './attribution.ts'
import { codeOf } from './happening.ts'

/** An actor in a line: who it is, and how often the report speaks of it. */
export interface Who {
  readonly id: string
  readonly name: string
  /** Role, country and sector, other names; whatever is known. */
  readonly about: readonly string[]
}

/** The actors that say or do something in a report, or have it said or done to them, in text order. */
export function whoIsWho(reading: Reading): readonly Who[] {
  const { statements, events, report } = reading
  const taking = new Set(
    [
      ...statements.flatMap(({ speaker, via, addressees, targets }) => [...(speaker ? [speaker] : []), ...via, ...addressees, ...targets]),
      ...events.flatMap(({ sources, targets }) => [...sources, ...targets]),
    ].map(({ actor }) => actor),
  )
  return reading.actors.filter(({ id }) => taking.has(id)).map((actor) => ({ id: actor.id, name: oneLine(actor.name), about: about(actor, report.text) }))
}

function about(actor: Actor, text: string): readonly string[] {
  const code = codeOf(actor)
  const holder = actor.links['holder']
  const others = otherNames(actor, text)
  const { length } = actor.mentions
  return [
    ...(actor.role === undefined || actor.name.includes(actor.role) ? [] : [oneLine(actor.role)]),
    ...(code === '' ? [] : [code]),
    ...(holder === undefined ? [] : [`by the table of offices ${holder}`]),
    ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
    ...(length > 1 ? [`${length} mentions`] : []),
  ]
}

/** Other names and roles of an actor in the report, at most three, each once. */
function otherNames({ name, mentions }: Actor, text: string): readonly string[] {
  const known = new Set([fold(name)])
  const others: string[] = []
  for (const { span, form } of mentions) {
    const words = oneLine(text.slice(...span))
    if (form === 'pronoun' || words.length > 60 || known.has(fold(words))) continue
    known.add(fold(words))
    others.push(words)
  }
  return others.slice(0, 3)
}

function fold(words: string): string {
  return oneLine(words).toLowerCase()
}
