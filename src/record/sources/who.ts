import type { Actor, Span } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { agreement, descriptionOf, speaksFor, type Description } from './description.ts'
import { bracketed, sameBody, samePerson } from './names.ts'
import { properName } from './proper-name.ts'
import { rememberedOf } from '../terms/remembered.ts'
import { shared } from './telling.ts'

/** One actor of a story, as all its reports speak of it. */
export interface Who {
  /** Its number in the story. */
  readonly number: number
  /** Fullest proper name; nothing for somebody only described. */
  readonly name?: string
  readonly isPerson: boolean
  /** What all reports together say of the place it has. */
  readonly descriptions: readonly Description[]
  /** Names of bodies it is said to speak for. */
  readonly bodies: readonly string[]
  /** What is said of bodies it speaks for that are only described: "the company". */
  readonly spokenFor: readonly Description[]
}

/** Who is who in a story. */
export interface WhoIsWho {
  /** The actor of the story that an actor of a report is; nothing for one that is only described and fits no one, or several. */
  of(digest: Digest, actor: Actor, words: string): Who | undefined
  /** What is said of the place of an actor and of the bodies it speaks for, and the names of all of them. */
  party(who: Who): Party
  /** Whether one speaks for the other. */
  speakFor(person: Who, body: Who): boolean
}

/** An actor together with whom it speaks for. */
export interface Party {
  readonly descriptions: readonly Description[]
  readonly names: readonly string[]
}

interface Known {
  readonly number: number
  readonly isPerson: boolean
  readonly names: Set<string>
  readonly descriptions: Description[]
  readonly bodies: Set<string>
  readonly spokenFor: Description[]
  readonly reports: Set<string>
}

/** Joins the named actors of a story: by name, by what stands in brackets behind a name; the described join the named whose place they have. */
export function whoIsWho({ digests }: JoinedStory): WhoIsWho {
  const all: Known[] = []
  const ofActor = new Map<string, Known>()
  const short = new Map(digests.flatMap(({ reading }) => bracketed(reading.report.text)))
  const named = digests.flatMap((digest) => digest.reading.actors.flatMap((actor) => named1(digest, actor, short)))
  // the fullest names first, so that the order of reports does not matter and a surname finds its one full name
  named.sort((a, b) => b.name.split(' ').length - a.name.split(' ').length || b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const { digest, actor, name, isPerson } of named) {
    const fit = all.filter((it) => it.isPerson === isPerson && [...it.names].some((known) => (isPerson ? samePerson(known, name) : sameBody(known, name))))
    const known = fit.length === 1 || (fit[0] && fit.some((it) => it.names.has(name))) ? (fit.find((it) => it.names.has(name)) ?? fit[0]) : undefined
    const one = known ?? {
      number: all.length,
      isPerson,
      names: new Set<string>(),
      descriptions: [],
      bodies: new Set<string>(),
      spokenFor: [],
      reports: new Set<string>(),
    }
    if (!known) all.push(one)
    one.names.add(name)
    one.reports.add(digest.id)
    one.descriptions.push(...descriptionsOf(digest, actor))
    if (isPerson) {
      const { names, described } = bodiesOf(digest, actor)
      for (const body of names) one.bodies.add(body)
      one.spokenFor.push(...described)
    }
    ofActor.set(`${digest.id} ${actor.id}`, one)
  }
  const who = rememberedOf((known: Known): Who => ({
    number: known.number,
    name: fullest(known),
    isPerson: known.isPerson,
    descriptions: known.descriptions,
    bodies: [...known.bodies].sort(),
    spokenFor: known.spokenFor,
  }))
  return {
    of(digest, actor, words) {
      const direct = ofActor.get(`${digest.id} ${actor.id}`)
      if (direct) return who(direct)
      const name = properName(actor, digest.language, digest.reading.report.text)
      if (name !== undefined) {
        const same = all.filter((it) => [...it.names].some((known) => (it.isPerson ? samePerson(known, name) : sameBody(known, name))))
        return same.length === 1 && same[0] ? who(same[0]) : undefined
      }
      const description = descriptionOf(`${words} ${actor.role ?? ''}`, digest.language)
      if (description.rank === undefined || (description.many && !description.definite)) return undefined
      // "the operator, Fjordlys": the name stands beside what it is
      const beside = description.rank === 'body' ? all.filter((it) => !it.isPerson && [...it.names].some((known) => words.endsWith(`, ${known}`))) : []
      if (beside.length === 1 && beside[0]) return who(beside[0])
      const fit = all.map((known) => ({
        known,
        here: known.reports.has(digest.id),
        score: Math.max(0, ...known.descriptions.map((other) => agreement(other, description))),
      }))
      for (const best of [fit.filter(({ here, score }) => here && score > 0), fit.filter(({ score }) => score === 2), fit.filter(({ score }) => score > 0)]) {
        if (best.length === 1 && best[0]) return who(best[0].known)
      }
      return undefined
    },
    party: rememberedOf(({ name, descriptions, bodies, spokenFor }) => {
      const theirs = all.filter((known) =>
        bodies.some((body) => (known.isPerson ? known.names.has(body) : [...known.names].some((one) => sameBody(one, body)))),
      )
      return {
        descriptions: [...descriptions, ...spokenFor, ...theirs.flatMap((known) => known.descriptions)],
        names: [...(name === undefined ? [] : [name]), ...bodies],
      }
    }),
    speakFor: (person, body) =>
      person.isPerson &&
      !body.isPerson &&
      ((body.name !== undefined && person.bodies.some((name) => sameBody(name, body.name ?? ''))) ||
        person.descriptions.some((one) => body.descriptions.some((other) => speaksFor(one, other)))),
  }
}

interface Named {
  readonly digest: Digest
  readonly actor: Actor
  readonly name: string
  readonly isPerson: boolean
}

function named1(digest: Digest, actor: Actor, short: ReadonlyMap<string, string>): readonly Named[] {
  if (actor.kind === 'country' || actor.kind === 'document' || actor.kind === 'pictures') return []
  const name = properName(actor, digest.language, digest.reading.report.text)
  if (name === undefined) return []
  return [{ digest, actor, name: short.get(name) ?? name, isPerson: actor.kind === 'person' }]
}

function fullest({ names }: Known): string {
  return [...names].sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}

/** What the words around an actor's names say of its place. */
function descriptionsOf({ reading: { report }, language }: Digest, actor: Actor): readonly Description[] {
  const before = (at: number): string => /\p{L}+,?\s+$/u.exec(report.text.slice(Math.max(0, at - 30), at))?.[0] ?? ''
  const named = actor.mentions.filter(({ form }) => form !== 'pronoun')
  const words = new Set([
    actor.role ?? '',
    actor.name,
    ...named.map(({ span: [from, to] }) => `${actor.kind === 'person' ? '' : before(from)}${report.text.slice(from, to)}`),
  ])
  return [...words].map((it) => descriptionOf(it, language)).filter(({ rank }) => rank !== undefined)
}

const joints = /^\s*,?\s*(?:ved|i|hos|at|of|with|for|from|fra|frå|del|de la|de|en)\s+(?:el|la|the)?\s*/u

/** Names of bodies that stand with a person: behind the name («Tveit ved HRS»), before it ("Acme spokesman Lee"), in the role («portavoz de la Marina»), or that spoke just before a spokesperson did. */
function bodiesOf(digest: Digest, person: Actor): { readonly names: readonly string[]; readonly described: readonly Description[] } {
  const { reading, language } = digest
  const { report, actors } = reading
  const bodies = actors.filter(
    ({ kind, name }) => kind === 'organisation' || kind === 'group' || kind === 'other' || (kind === 'person' && descriptionOf(name, language).rank === 'body'),
  )
  const names: string[] = []
  for (const { span } of person.mentions.filter(({ form }) => form !== 'pronoun')) {
    const words = report.text.slice(...span)
    // "Acme Oil spokesman Lee": the body stands right before what it calls the person
    const before = /(?:\p{Lu}[\p{L}&.-]*\s+){1,5}$/u.exec(report.text.slice(Math.max(0, span[0] - 60), span[0]))?.[0].trim()
    if (language === 'en' && before !== undefined && before.length > 3 && /^\p{Ll}/u.test(words)) names.push(before)
    const inside = /^((?:\p{Lu}[\p{L}&.-]*\s+){1,5})\p{Ll}+\s+\p{Lu}/u.exec(words)?.[1]?.trim()
    if (language === 'en' && inside !== undefined) names.push(inside)
    for (const body of bodies) {
      const name = properName(body, language, report.text)
      if (name === undefined) continue
      const behind = body.mentions.some(
        (mention) => mention.span[0] > span[1] && joints.exec(report.text.slice(span[1], mention.span[0]))?.[0].length === mention.span[0] - span[1],
      )
      if (behind || (words.includes(name) && words !== name)) names.push(name)
    }
  }
  names.push(...unreadBodies(digest, person))
  const before = bodySpeakingBefore(digest, person, bodies)
  const name = before && properName(before, language, report.text)
  if (names.length === 0 && name !== undefined) return { names: [name], described: [] }
  return { names, described: before ? descriptionsOf(digest, before) : [] }
}

/** Names behind a person's that the reading took for no actor and no place: «pressevakt Liv Moe i Fjordlys». */
function unreadBodies({ reading: { report, places, actors } }: Digest, person: Actor): readonly string[] {
  return person.mentions.flatMap(({ span, form }) => {
    const joint = form === 'pronoun' ? undefined : joints.exec(report.text.slice(span[1], span[1] + 30))?.[0]
    if (joint === undefined) return []
    const from = span[1] + joint.length
    const name = /^\p{Lu}[\p{L}'’-]{3,}(?:\s\p{Lu}[\p{L}'’-]+)*/u.exec(report.text.slice(from, from + 60))?.[0]
    if (name === undefined) return []
    const at: Span = [from, from + name.length]
    // an unknown name behind «i» or "of" is read as a place for want of better
    const taken = [...places.filter(({ geonames }) => geonames !== undefined), ...actors].some(({ mentions }) =>
      mentions.some((mention) => shared('span' in mention ? mention.span : mention, at) > 0),
    )
    return taken ? [] : [name]
  })
}

/** The body that spoke last before somebody whose place is to speak for one. */
function bodySpeakingBefore(digest: Digest, person: Actor, bodies: readonly Actor[]): Actor | undefined {
  const { statements } = digest.reading
  if (!descriptionsOf(digest, person).some(({ rank, spheres }) => rank === 'spokesperson' || rank === 'chief' || (rank !== undefined && spheres.length > 0)))
    return undefined
  const first = statements.findIndex(({ speaker }) => speaker?.actor === person.id)
  const speakers = statements
    .slice(0, Math.max(0, first))
    .toReversed()
    .map(({ speaker }) => speaker?.actor)
  return speakers.flatMap((id) => bodies.find((body) => body.id === id) ?? []).at(0)
}
