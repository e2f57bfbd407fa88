import type { ClaimOrigin } from '../../words/index.ts'
import { folded } from '../terms/letters.ts'
import { agreement, descriptionOf } from './description.ts'
import type { FarEnd, Followed } from './follow.ts'
import type { Houses } from './houses.ts'
import { makerIn } from './maker.ts'
import type { Speaker } from './voice.ts'
import { properName } from './proper-name.ts'
import { askedAt } from './voice.ts'
import type { Party, Who, WhoIsWho } from './who.ts'

/** The origins of a claim and which of them each member has. */
export interface Origins {
  readonly origins: readonly Pick<ClaimOrigin, 'kind' | 'name'>[]
  readonly places: readonly number[]
  /** Of each member, before a body is joined with who speaks for it. */
  readonly ends: readonly End[]
}

/** The far end of a member's chain. */
export interface End {
  /** Tells it from all others of the story. */
  readonly key: string
  /** How well placed it is to know: 2 for an office, a body or whoever is named, 1 for a newsroom's own eyes, 0 for one of many. */
  readonly standing: 0 | 1 | 2
  /** The actor with whom it speaks for. */
  readonly party: Party
}

interface Node {
  readonly key: string
  readonly kind: ClaimOrigin['kind']
  readonly name: string
  readonly standing: 0 | 1 | 2
  readonly who?: Who
}

/** Joins the far ends of a claim's chains: one actor, however its reports speak of it, is one origin; so are a body and who speaks for it. */
export function originsOf(followed: readonly Followed[], who: WhoIsWho, houses: Houses): Origins {
  const nodes = followed.map(({ origin, newsroom }) => nodeOf(origin, newsroom, who, houses))
  const firstOf = new Map<string, Node>()
  for (const node of nodes) if (!firstOf.has(node.key)) firstOf.set(node.key, node)
  const joined = new Map<string, string>()
  for (const node of firstOf.values()) {
    const others = [...firstOf.values()].filter((it) => it !== node && it.who !== undefined)
    const same = node.who?.name === undefined ? others.filter((it) => it.who?.name !== undefined && describedAs(it.who, node.who)) : []
    const person = same.length === 1 ? same[0] : others.find((it) => it.who && node.who && who.speakFor(it.who, node.who))
    if (person) joined.set(node.key, person.key)
  }
  const keyOf = (node: Node): string => joined.get(node.key) ?? node.key
  const keys = [...new Set(nodes.map(keyOf))]
  return {
    origins: keys.map((key) => {
      const all = [...firstOf.values()].filter((node) => keyOf(node) === key)
      const own = all.find((node) => node.key === key)
      const named = all.filter((node) => node.who?.name !== undefined && node !== own)
      return { kind: own?.kind ?? 'actor', name: [own, ...named].flatMap((node) => node?.name ?? []).join(', ') }
    }),
    places: nodes.map((node) => keys.indexOf(keyOf(node))),
    ends: nodes.map(({ key, standing, who: one }) => ({ key, standing, party: one ? who.party(one) : { descriptions: [], names: [] } })),
  }
}

/** Whether somebody named has the place that somebody only described has. */
function describedAs(named: Who, described: Who | undefined): boolean {
  return described !== undefined && named.descriptions.some((one) => described.descriptions.some((other) => agreement(one, other) > 0))
}

function nodeOf(origin: FarEnd, newsroom: string, who: WhoIsWho, houses: Houses): Node {
  if ('maker' in origin) return { key: `pictures ${origin.maker}`, kind: 'pictures', name: origin.maker, standing: 1 }
  if ('house' in origin) return { key: `house ${origin.house}`, kind: houses.isAgency(origin.house) ? 'agency' : 'outlet', name: origin.house, standing: 1 }
  return nodeOfSpeaker(origin.speaker, newsroom, who)
}

/** The name of an actor; of a body the words that hold its name and say what it is: «el Ministerio del Interior» for «Interior». */
function spelledOut({ name = '', isPerson }: Who, said: string): string {
  const longer = said.length > name.length && said.length < name.length * 4 && said.includes(name)
  return !isPerson && longer && name.split(' ').length === 1 ? said.replace(/^(?:the|el|la|los|las)\s+/iu, '') : name
}

/** The words of a picture with what stands behind them up to the next stop: «ein video filma av …». */
function wordsOn({ reading: { report } }: Speaker['digest'], { mentions }: Speaker['actor'], words: string): string {
  const at = mentions.map(({ span: [from] }) => from).find((from) => report.text.startsWith(words, from))
  return at === undefined ? words : words + (/^[^.,;:\n]*/u.exec(report.text.slice(at + words.length))?.[0] ?? '')
}

function nodeOfSpeaker({ digest, actor, words }: Speaker, newsroom: string, whoIs: WhoIsWho): Node {
  const maker = actor.kind === 'pictures' ? makerIn(wordsOn(digest, actor, words), digest.language) : undefined
  if (maker !== undefined) return { key: `pictures ${maker}`, kind: 'pictures', name: maker, standing: 1 }
  const kind = actor.kind === 'document' || actor.kind === 'pictures' ? actor.kind : 'actor'
  const who = kind === 'actor' ? whoIs.of(digest, actor, words) : undefined
  const asked = askedAt(words, digest.language)
  const said = (asked < 0 ? words : words.slice(0, asked))
    .trim()
    .replace(/[,;:.]+$/u, '')
    .replace(/\s*\([^)]*$/u, '')
  if (who?.name !== undefined)
    return {
      key: `who ${who.number}`,
      kind,
      name: spelledOut(who, said),
      standing: who.descriptions.length > 0 && who.descriptions.every(({ many }) => many) ? 0 : 2,
      who,
    }
  const own = kind === 'actor' && actor.kind === 'person' ? properName(actor, digest.language) : undefined
  if (own !== undefined) return { key: `named ${folded(own)}`, kind, name: own, standing: 2 }
  const description = descriptionOf(said, digest.language)
  const place = description.rank === undefined ? folded(said) : `${description.spheres.join('+')} ${description.rank}`
  const name = said === '' ? actor.name : said
  const described: Who = { number: -1, isPerson: description.rank !== 'body', descriptions: [description], bodies: [], spokenFor: [] }
  if (!description.many) return { key: `described ${place}`, kind, name, standing: 2, who: described }
  return { key: `${newsroom}: ${place}`, kind, name, standing: 0, ...(description.definite && { who: described }) }
}
