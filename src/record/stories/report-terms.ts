import { hashOf } from '../terms/letters.ts'
import type { Commonness } from '../terms/commonness.ts'
import { scan, type Scanned } from '../terms/scan.ts'
import { vectorOf, type Vector } from '../terms/vector.ts'
import type { Told } from '../told.ts'

/** What of a report is compared. `sounds` and `names` are the same in languages that borrow from each other, `numbers` in all. */
export const channels = ['words', 'lead', 'names', 'leadNames', 'sounds', 'numbers'] as const
export type Channel = (typeof channels)[number]

/** A report as vectors, one a channel. */
export type ReportVectors = Readonly<Record<Channel, Vector>>

/** Most terms of a report a channel keeps. */
const most: Readonly<Record<Channel, number>> = { words: 90, lead: 40, names: 50, leadNames: 20, sounds: 90, numbers: 24 }
/** Words of the text that are its lead; a title comes on top. */
const leadWords = 60
/** Words of a text that are looked at: what a report is about stands at its beginning. */
const longest = 1500
const nameSeed = 0x4e41
const numberSeed = 0x4e55

/** How often each term stands in a report, by channel; the lead counts once more. */
export type ReportTerms = Readonly<Record<Channel, ReadonlyMap<number, number>>>

/** The terms of a report. Names are capitalised words that are capitalised inside sentences too, and their runs. */
export function termsOf({ report: { title = '', text }, scanned: known }: Told, scanned: Scanned = known ?? scan(text)): ReportTerms {
  const found = { words: new Map(), lead: new Map(), names: new Map(), leadNames: new Map(), sounds: new Map(), numbers: new Map() }
  const named = namedIn(scanned)
  addTerms(found, scan(title), 2, Infinity, named)
  addTerms(found, scanned, 1, leadWords, named)
  return found
}

type Found = Record<Channel, Map<number, number>>

function addTerms(found: Found, { forms }: Scanned, weight: number, lead: number, named: ReadonlySet<string>): void {
  const count = Math.min(forms.length, longest)
  for (let index = 0; index < count; index++) {
    const form = forms[index]!
    const times = index < lead ? weight + 0.5 : weight
    if (form.number !== undefined) addNumber(found.numbers, form.number, forms[index + 1]?.sound ?? 0, times)
    if (form.folded.length < 3 && form.number === undefined && /[a-z]/u.test(form.folded)) continue
    add(found.words, form.word, times)
    if (index < lead) add(found.lead, form.word, weight)
    if (form.sound !== 0) add(found.sounds, form.sound, times)
    if (!form.capital || !named.has(form.folded)) continue
    const name = form.sound === 0 ? form.word : form.sound
    const next = forms[index + 1]
    const run = next?.capital === true && named.has(next.folded) ? hashOf(`${name} ${next.sound || next.word}`, nameSeed) : 0
    for (const term of run === 0 ? [name] : [name, run]) {
      add(found.names, term, times)
      if (index < lead) add(found.leadNames, term, weight)
    }
  }
}

/** A number, and the number with what it counts. */
function addNumber(numbers: Map<number, number>, number: string, counted: number, times: number): void {
  add(numbers, hashOf(number, numberSeed), times)
  if (counted !== 0) add(numbers, hashOf(`${number} ${counted}`, numberSeed), times)
}

function add(terms: Map<number, number>, term: number, times: number): void {
  terms.set(term, (terms.get(term) ?? 0) + times)
}

function namedIn({ forms, opens }: Scanned): ReadonlySet<string> {
  const named = new Set<string>()
  forms.forEach((form, index) => {
    if (form.capital && !opens[index] && form.folded.length > 2) named.add(form.folded)
  })
  return named
}

/** Weighs terms by how often they stand in the report and how rare they are elsewhere. */
export function vectorsOf(terms: ReportTerms, common: Commonness): ReportVectors {
  const weighed = (channel: Channel): Vector => {
    const weights = new Map<number, number>()
    for (const [term, times] of terms[channel]) weights.set(term, (1 + Math.log(times)) * common.rarity(term))
    return vectorOf(weights, most[channel])
  }
  return {
    words: weighed('words'),
    lead: weighed('lead'),
    names: weighed('names'),
    leadNames: weighed('leadNames'),
    sounds: weighed('sounds'),
    numbers: weighed('numbers'),
  }
}

/** Counts the terms of a report as told of once more. */
export function countTerms(terms: ReportTerms, common: Commonness): void {
  common.add(new Set([...terms.words.keys(), ...terms.sounds.keys(), ...terms.names.keys(), ...terms.numbers.keys()]))
}
