import type { DraftMember } from '../claims/draft.ts'
import type { JoinedStory } from '../joined-story.ts'
import { copiedFromOf } from './copied.ts'
import { agreement, descriptionOf, speaksFor, type Description } from './description.ts'
import { housesOf, type Houses } from './houses.ts'
import { creditBefore, pageCredit } from './page-credit.ts'
import { tellingOf } from './telling.ts'
import { voiceOf, type Speaker, type Voice } from './voice.ts'
import type { WhoIsWho } from './who.ts'

/** The far end of the chain behind a member of a draft. */
export interface Followed {
  readonly newsroom: string
  readonly origin: FarEnd
  /** Newsrooms between the origin and the report, nearest to the origin first. */
  readonly via: readonly string[]
  /** Whether nobody but the outlet stands behind it. */
  readonly own: boolean
}

/** Who is at the far end: somebody who says it, a newsroom, or a picture. */
export type FarEnd = { readonly speaker: Speaker } | { readonly house: string } | { readonly maker: string }

/** Follows the members of a draft to where they come from. */
export type Follow = (members: readonly DraftMember[]) => readonly Followed[]

/** Voices that were read: they are the same wherever the same newsrooms tell a story. */
const voices = new WeakMap<object, { readonly houses: string; readonly voice: Voice }>()

/** Makes the function that follows the chains of a story. */
export function followOf(story: JoinedStory, who: WhoIsWho): { readonly follow: Follow; readonly houses: Houses } {
  const houses = housesOf(story)
  const voiceOfMember = (member: DraftMember): Voice => {
    const known = voices.get(member.mention)
    if (known?.houses === houses.key) return known.voice
    const voice = voiceOf(tellingOf(member), houses)
    voices.set(member.mention, { houses: houses.key, voice })
    return voice
  }
  const copiedFrom = copiedFromOf(story, (a, b) => {
    const [one, other] = [voiceOfMember(a).speaker, voiceOfMember(b).speaker]
    return one && other && (isSame(one, other, who) ? 'same' : 'other')
  })

  const followMember = (member: DraftMember, members: readonly DraftMember[], known: Map<DraftMember, Followed>): Followed => {
    const before = known.get(member)
    if (before) return before
    const made = made1(member, members, known)
    known.set(member, made)
    return made
  }

  const made1 = (member: DraftMember, members: readonly DraftMember[], known: Map<DraftMember, Followed>): Followed => {
    const telling = tellingOf(member)
    const own = houses.of(member.digest)
    const voice = voiceOfMember(member)
    if (voice.picture) {
      const house = voice.picture.agency ?? own
      return { newsroom: house, origin: { maker: voice.picture.maker ?? house }, via: without([house], own), own: false }
    }
    const ofHouse = (house: string): Followed | undefined => {
      const theirs = members.slice(0, members.indexOf(member)).findLast(({ digest }) => houses.of(digest) === house && digest.id !== member.digest.id)
      return theirs && followMember(theirs, members, known)
    }
    const relayed = voice.houses[0] ?? creditBefore(telling, houses)
    const copied = relayed === own ? undefined : copiedFrom(member, members)
    const source = copied && (copied.member ? followMember(copied.member, members, known) : followTelling(copied.telling))
    const credited = relayed ?? pageCredit(telling, houses)
    const house = relayed === own ? undefined : credited
    const newsroom = (relayed === own ? own : undefined) ?? newsroomOf(relayed, source, credited, own, ofHouse)
    const via = without(
      [...(source?.via ?? []), ...(source && copied ? [houses.of(copied.telling.digest)] : []), ...(house === undefined ? [] : [newsroom, house])],
      own,
    )
    if (voice.speaker) {
      const theirs = house !== undefined && isUnnamed(voice.speaker) ? ofHouse(house) : undefined
      return {
        newsroom,
        origin: theirs && 'speaker' in theirs.origin ? theirs.origin : { speaker: voice.speaker },
        via: without([...via, ...voice.houses], own),
        own: false,
      }
    }
    if (voice.eyes) return { newsroom, origin: { house: newsroom }, via: [], own: newsroom === own }
    if (source && (relayed === undefined || 'speaker' in source.origin)) return { newsroom, origin: source.origin, via, own: false }
    if (house !== undefined) return { newsroom, origin: ofHouse(house)?.origin ?? { house }, via, own: false }
    return { newsroom, origin: { house: own }, via: [], own: true }
  }

  const followTelling = (telling: ReturnType<typeof tellingOf>): Followed => {
    const voice = voiceOf(telling, houses)
    const house = voice.houses[0] ?? creditBefore(telling, houses) ?? pageCredit(telling, houses) ?? houses.of(telling.digest)
    return { newsroom: house, origin: voice.speaker ? { speaker: voice.speaker } : { house }, via: [], own: false }
  }

  return {
    houses,
    follow(members) {
      const known = new Map<DraftMember, Followed>()
      return members.map((member) => followMember(member, members, known))
    },
  }
}

/** The credited newsroom, itself traced where it told the claim before; else that of the copied report, if the page credits nobody whom it does not; else the outlet. */
function newsroomOf(
  relayed: string | undefined,
  source: Followed | undefined,
  credited: string | undefined,
  own: string,
  ofHouse: (house: string) => Followed | undefined,
): string {
  if (relayed !== undefined) return ofHouse(relayed)?.newsroom ?? relayed
  if (source && (credited === undefined || source.newsroom === credited || source.via.includes(credited) || !source.own)) return source.newsroom
  return credited === undefined ? own : (ofHouse(credited)?.newsroom ?? credited)
}

function without(names: readonly string[], own: string): readonly string[] {
  return [...new Set(names)].filter((name) => name !== own)
}

/** Whether two speakers may be one: the same of the story, one place, or one who speaks for the other. */
function isSame(a: Speaker, b: Speaker, who: WhoIsWho): boolean {
  const [one, other] = [who.of(a.digest, a.actor, a.words), who.of(b.digest, b.actor, b.words)]
  if (one && other) return one.number === other.number || who.speakFor(one, other) || who.speakFor(other, one)
  const [mine, theirs] = [a, b].map(({ words, digest }) => descriptionOf(words, digest.language)) as [Description, Description]
  return mine.rank === undefined || theirs.rank === undefined || agreement(mine, theirs) > 0 || speaksFor(mine, theirs) || speaksFor(theirs, mine)
}

/** Whether somebody is only one of many: «en passasjer», "two sources". */
function isUnnamed({ actor, words, digest }: Speaker): boolean {
  return actor.mentions.every(({ form }) => form !== 'name') && descriptionOf(words, digest.language).many
}
