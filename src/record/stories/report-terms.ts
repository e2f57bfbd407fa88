import { hashOfTwo } from '../terms/letters.ts'
import type { Commonness } from '../terms/commonness.ts'
import { mark, scan, type Scanned } from '../terms/scan.ts'
import { openTally, type Tally } from '../terms/tally.ts'
import { emptyVector, type Vector } from '../terms/vector.ts'
import { openWeigher } from '../terms/weigher.ts'
import type { Told } from '../told.ts'

/** What of a report is compared. `sounds` and `names` are the same in languages that borrow from each other, `numbers` in all. */
export const channels = ['words', 'lead', 'names', 'leadNames', 'sounds', 'numbers', 'head'] as const
export type Channel = (typeof channels)[number]

/** A report as vectors, one a channel. */
export type ReportVectors = Readonly<Record<Channel, Vector>>

/** Most terms of a report a channel keeps. */
const most: Readonly<Record<Channel, number>> = { words: 90, lead: 40, names: 50, leadNames: 20, sounds: 90, numbers: 24, head: 12 }
/** Words of the text that are its lead; a title comes on top. */
const leadWords = 60
/** Words of the text that stand for a title where there is none. */
const headWords = 15
/** Words of a text that are looked at: what a report is about stands at its beginning. */
const longest = 1500
const nameSeed = 0x4e41
const numberSeed = 0x4e55

/** How often each term stands in the report at hand, by channel; the lead counts once more. */
const found: Readonly<Record<Channel, Tally>> = {
  words: openTally(),
  lead: openTally(),
  names: openTally(),
  leadNames: openTally(),
  sounds: openTally(),
  numbers: openTally(),
  head: openTally(),
}
const counted = openTally()
const weigher = openWeigher()

/**
 * The vectors of a report, whose terms are counted as told of once more. A term weighs by how often it stands in the report and how rare it is elsewhere.
 * Names are capitalised words that are capitalised inside sentences too, and their runs.
 */
export function vectorsOf({ report: { title = '', text }, scanned: known }: Told, common: Commonness, scanned: Scanned = known ?? scan(text)): ReportVectors {
  for (const channel of channels) found[channel].clear()
  if (title !== '') addTerms(namedAsIn(scanned, scan(title)), 2, Infinity, Infinity)
  addTerms(scanned, 1, leadWords, found.head.size === 0 ? headWords : 0)
  countTerms(common)
  weigher.clear()
  for (const channel of channels) {
    const tally = found[channel]
    for (let place = 0; place < tally.size; place++) {
      const term = tally.termAt(place)
      weigher.put(term, (1 + Math.log(tally.countAt(place))) * common.rarity(term))
    }
    weigher.end(most[channel])
  }
  const [
    words = emptyVector,
    lead = emptyVector,
    names = emptyVector,
    leadNames = emptyVector,
    sounds = emptyVector,
    numbers = emptyVector,
    head = emptyVector,
  ] = weigher.vectors()
  return { words, lead, names, leadNames, sounds, numbers, head }
}

function addTerms({ words, sounds, numbers, marks }: Scanned, weight: number, lead: number, head: number): void {
  const count = Math.min(words.length, longest)
  for (let index = 0; index < count; index++) {
    const [word, sound, number, is] = [words[index]!, sounds[index]!, numbers[index]!, marks[index]!]
    const times = index < lead ? weight + 0.5 : weight
    if (number !== 0) addNumber(number, index + 1 < words.length ? sounds[index + 1]! : 0, times)
    if ((is & mark.brief) !== 0) continue
    found.words.add(word, times)
    if (index < lead) found.lead.add(word, weight)
    if (index < head) found.head.add(word, 1)
    if (sound !== 0) found.sounds.add(sound, times)
    if ((is & mark.name) === 0) continue
    const name = sound || word
    addName(name, times, index < lead ? weight : 0)
    if (index + 1 < words.length && (marks[index + 1]! & mark.name) !== 0)
      addName(hashOfTwo(name, sounds[index + 1]! || words[index + 1]!, nameSeed), times, index < lead ? weight : 0)
  }
}

/** A number, and the number with what it counts. */
function addNumber(number: number, counts: number, times: number): void {
  found.numbers.add(number, times)
  if (counts !== 0) found.numbers.add(hashOfTwo(number, counts, numberSeed), times)
}

function addName(name: number, times: number, inLead: number): void {
  found.names.add(name, times)
  if (inLead > 0) found.leadNames.add(name, inLead)
}

/** A title with what is a name in the text marked as a name: its own words are often all capitals. */
function namedAsIn(text: Scanned, title: Scanned): Scanned {
  const names = new Set(text.words.filter((_, index) => (text.marks[index]! & mark.name) !== 0))
  const marks = title.marks.map((is, index) => ((is & mark.capital) !== 0 && names.has(title.words[index]!) ? is | mark.name : is & ~mark.name))
  return { ...title, marks }
}

/** Counts each term of the report at hand once, whichever channels it is in. */
function countTerms(common: Commonness): void {
  counted.clear()
  for (const { size, termAt } of [found.words, found.sounds, found.names, found.numbers])
    for (let place = 0; place < size; place++) counted.add(termAt(place), 1)
  common.add(counted)
}
