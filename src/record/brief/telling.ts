import { languages, type BriefSentence, type Citation, type Claim } from '../../words/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { claimDraft, ownSentence } from './claim-draft.ts'
import { opposed, sideOf } from './claim-index.ts'
import type { DraftSentence } from './draft.ts'
import { openMaterial, type Making, type Material } from './material.ts'
import type { StorySentence } from './sentences.ts'

/** A brief in the making. */
export interface Telling {
  /** Tells what the story is about: what most reports tell. */
  tellLead(): void
  /** Tells sentences of the brief's language while there is room. */
  tellBest(): void
  tellFigure(claim: Claim): void
  /** Tells both sides of a claim that others contradict, and whether that was new. */
  tellBoth(claim: Claim): boolean
  /** Fills what room is left with words of other languages. */
  tellOthers(): void
  sentences(): readonly BriefSentence[]
}

/** Opens an empty brief of a story, with room for so many words. `isNew` says which reports it may tell what they tell of. */
export function openTelling({ digests }: JoinedStory, making: Making, room: number, isNew: (report: string) => boolean): Telling {
  const own = openMaterial(digests, making.language, making)
  const told = new Set<string>()
  const printed: BriefSentence[] = []
  let length = 0
  const print = ({ text, citations, claims: known }: DraftSentence): void => {
    if (printed.some((it) => it.text === text)) return
    const claims = known ?? [...new Set(citations.flatMap(({ report, span }) => making.claims.at(report, span)))].map(({ id }) => id)
    for (const id of claims) told.add(id)
    printed.push({ text, citations, claims })
    length += text.split(' ').length
  }
  /** Whether the words a sentence rests on are printed already. */
  const isPrinted = ({ citations: [{ report, span }] }: DraftSentence): boolean =>
    printed.some(({ citations }) =>
      citations.some((it) => it.report === report && 2 * (Math.min(it.span[1], span[1]) - Math.max(it.span[0], span[0])) > span[1] - span[0]),
    )
  /** Whether one of the words that assert a claim is printed. */
  const isTold = ({ id, members }: Claim): boolean =>
    told.has(id) && printed.some((it) => it.claims.includes(id) && it.citations.some((cited) => members.some((member) => touches(cited, member))))
  const tellClaim = (claim: Claim, frame?: 'against' | 'denied'): boolean => {
    if (isTold(claim)) return true
    const found = claimDraft(claim, own, making, frame)
    if (!found) return false
    if (found.number !== undefined) own.choosing.tell(found.number)
    print(found.draft)
    told.add(claim.id)
    return true
  }
  const tellSides = (claim: Claim): void => {
    const others = opposed(claim, making.claims)
    if (others.some(({ claim: other }) => isTold(sideOf(other)))) return
    for (const { claim: other, denial } of others) if (tellClaim(sideOf(other), denial ? 'denied' : 'against')) return
  }
  const left = leftOf(own, isNew)
  /** Tells the sentence that is worth most, and what stands against it. */
  const tellNext = (worth: (number: number) => number, known?: Map<number, number>): boolean => {
    for (;;) {
      const number = bestOf(left, worth, known)
      if (number === undefined) return false
      left.delete(number)
      own.choosing.tell(number)
      const draft = own.draft(number)
      if (!draft || isPrinted(draft)) continue
      print(draft)
      for (const claim of own.claimsAt(number)) tellSides(claim)
      return true
    }
  }
  return {
    tellLead() {
      const worth = (number: number): number => own.choosing.worth(number) * (1 + leadPull * shareOfReports(own.claimsAt(number), digests.length))
      if (!tellNext((number) => (isLead(own.sentences[number]) ? worth(number) : 0))) tellNext(worth)
    },
    tellBest() {
      const known = new Map<number, number>()
      while (length < room && tellNext(own.choosing.worth, known)) continue
    },
    tellFigure(claim) {
      if (told.has(claim.id) && printed.some((it) => it.claims.includes(claim.id))) return
      const sentence = ownSentence(claim, own)
      if (sentence?.number !== undefined) left.delete(sentence.number)
      tellClaim(claim)
    },
    tellBoth(claim) {
      const isNew = !isTold(sideOf(claim))
      if (tellClaim(sideOf(claim))) tellSides(claim)
      return isNew
    },
    tellOthers() {
      for (const tongue of languages) {
        if (tongue === making.language || length >= room) continue
        const other = openMaterial(digests, tongue, making)
        const rest = leftOf(other, isNew)
        const known = new Map<number, number>()
        while (length < room) {
          const number = bestOf(rest, other.choosing.worth, known)
          if (number === undefined) break
          rest.delete(number)
          if (other.claimsAt(number).some(({ id }) => told.has(id))) continue
          const draft = other.draft(number)
          if (!draft || isPrinted(draft)) continue
          other.choosing.tell(number)
          print(draft)
        }
      }
    },
    sentences: () => printed,
  }
}

function touches(a: Citation, b: Citation): boolean {
  return a.report === b.report && a.span[0] < b.span[1] && b.span[0] < a.span[1]
}

function leftOf({ sentences }: Material, isNew: (report: string) => boolean): Set<number> {
  return new Set([...sentences.keys()].filter((number) => isNew(sentences[number]?.digest.id ?? '')))
}

/**
 * The number that is worth most. What a sentence is worth only falls as more is told, so that one whose worth is still what it was needs no look at the
 * rest (Minoux 1978); `known` keeps what was found.
 */
function bestOf(left: ReadonlySet<number>, worth: (number: number) => number, known = new Map<number, number>()): number | undefined {
  for (const number of left) if (!known.has(number)) known.set(number, worth(number))
  for (;;) {
    let best: number | undefined
    let most = 0
    for (const number of left) {
      const value = known.get(number) ?? 0
      if (value > most) [best, most] = [number, value]
    }
    if (best === undefined) return undefined
    const now = worth(best)
    known.set(best, now)
    if (now === most) return best
  }
}

/** Words a lead has at least. */
const leadWords = 10

/** Whether a sentence could open a report: it is one of its first two, and no remark. */
function isLead(sentence: StorySentence | undefined): boolean {
  return sentence !== undefined && sentence.place < 2 && sentence.scanned.words.length >= leadWords
}

/** How much more a first sentence counts that every report tells. */
const leadPull = 2

/** The share of a story's reports that tell the claim most of them tell. */
function shareOfReports(claims: readonly Claim[], reports: number): number {
  return Math.max(0, ...claims.map(({ members }) => new Set(members.map(({ report }) => report)).size)) / reports
}
