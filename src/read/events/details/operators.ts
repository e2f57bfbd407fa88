import { madeOnce } from '../../made-once.ts'
import type { Annotated, LanguagePack } from '../../../language/index.ts'
import { smallOf, type Words } from '../../words.ts'
import { isWord } from './phrase-table.ts'

/** What a word does to the event it stands over or beside; several may hold. */
export const does = {
  negate: 1,
  deny: 2,
  avert: 4,
  plan: 8,
  announce: 16,
  ahead: 32,
  allege: 64,
  goOn: 128,
  last: 256,
  suppose: 512,
  demand: 1024,
  order: 2048,
  past: 4096,
  carry: 8192,
  settle: 16384,
  happen: 32768,
  passive: 65536,
  known: 131072,
  owe: 262144,
  endure: 524288,
  remember: 1048576,
  purpose: 2097152,
} as const

/** Words that may stand between two of a phrase; between hearsay's auxiliaries the subject may («i natt skal opprørerne ha tatt byen»). */
const gap = 1
const hearsayGap = 5

interface Phrase {
  readonly words: readonly string[]
  readonly bits: number
  /** Bits it takes from its words instead: «selv om», «ikke bare»; hearsay takes what its auxiliary would mean alone. */
  readonly clears: number
  readonly hearsay: boolean
}

type Index = ReadonlyMap<string, readonly Phrase[]>

/** The phrases of a pack by their first word, longest first; compiled once. */
const indexOf: (pack: LanguagePack) => Index = madeOnce(compile)

function compile(pack: LanguagePack): Index {
  const merged = new Map<string, { bits: number; clears: number; hearsay: boolean }>()
  const enter = (list: readonly string[], bits: number, clears = 0, hearsay = false): void => {
    for (const phrase of list) {
      const entry = merged.get(phrase) ?? { bits: 0, clears: 0, hearsay: false }
      merged.set(phrase, { bits: entry.bits | bits, clears: entry.clears | clears, hearsay: entry.hearsay || hearsay })
    }
  }
  const { status } = pack.events
  enter(pack.negations, does.negate)
  enter(status.denied, does.deny)
  enter(status.averted, does.avert)
  enter(status.planned, does.plan)
  enter(status.announced, does.announce)
  enter(status.ahead, does.ahead)
  enter(status.alleged, does.allege)
  enter(status.ongoing, does.goOn)
  enter(status.lasting, does.last)
  enter(status.durative, does.endure)
  enter(status.hypothetical, does.suppose)
  enter(status.demanded, does.demand)
  enter(status.duties, does.owe)
  enter(status.ordered, does.order)
  enter(status.past, does.past)
  enter(status.remembered, does.remember)
  enter(status.purposes, does.purpose)
  enter(status.carriers, does.carry)
  enter(status.settled, does.settle)
  enter(status.happens, does.happen)
  enter(pack.speech.passives, does.passive)
  enter(status.hearsay, does.allege, does.plan | does.suppose | does.demand | does.owe, true)
  enter(status.real, 0, does.suppose)
  enter(status.unnegated, 0, does.negate)
  const index = new Map<string, Phrase[]>()
  for (const [phrase, entry] of merged) {
    const words = phrase.split(' ')
    const list = index.get(words[0]!) ?? []
    // A word that both negates and denies («uten») counts once.
    list.push({ words, ...entry, bits: entry.bits & does.negate ? entry.bits & ~does.deny : entry.bits })
    index.set(words[0]!, list)
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** What a phrase of the pack does, by its name: for the cue of a statement. */
export function doesOf(pack: LanguagePack, phrase: string): number {
  const words = phrase.split(' ')
  const entry = indexOf(pack)
    .get(words[0]!)
    ?.find((one) => one.words.length === words.length && one.words.every((word, k) => word === words[k]))
  return entry && !entry.hearsay ? entry.bits : 0
}

/** What each word of some words does, by its place after the first. Phrases with a word of the trigger are the event itself and do nothing. */
export function operatorsIn(text: Annotated, pack: LanguagePack, [first, end]: Words, trigger: readonly number[]): Int32Array {
  const index = indexOf(pack)
  const found = new Int32Array(Math.max(0, end - first))
  const cleared = new Int32Array(found.length)
  for (let word = first; word < end; word++) {
    const form = smallOf(text).form[word]!
    const lemma = smallOf(text).lemma[word]!
    const byForm = index.get(form)
    const byLemma = form === lemma ? undefined : index.get(lemma)
    if (!byForm && !byLemma) continue
    let longest = 0
    for (const list of [byForm, byLemma])
      for (const phrase of list ?? []) {
        if (phrase.words.length < longest) continue
        const at = matched(text, word, end, phrase)
        // «ber om fred»: as a preposition the word opens no condition.
        if (phrase.words.length === 1 && phrase.bits === does.suppose && text.upos[word] === 'ADP') continue
        if (!at || at.some((one) => trigger.includes(one))) continue
        longest = phrase.words.length
        for (const one of at) {
          found[one - first]! |= phrase.bits
          cleared[one - first]! |= phrase.clears
        }
      }
  }
  const { definite } = pack.events.status
  for (let k = 0; k < found.length; k++) {
    found[k]! &= ~cleared[k]!
    if (definite.length > 0 && isKnown(text, first + k, definite)) found[k]! |= does.known
  }
  return found
}

/** «åtaket»: a noun with the ending of one spoken of before. */
function isKnown(text: Annotated, word: number, endings: readonly string[]): boolean {
  if (text.upos[word] !== 'NOUN') return false
  const form = smallOf(text).form[word]!
  return form !== smallOf(text).lemma[word]! && endings.some((ending) => form.endsWith(ending))
}

function matched(text: Annotated, from: number, end: number, { words, hearsay }: Phrase): readonly number[] | undefined {
  const at = [from]
  for (let k = 1; k < words.length; k++) {
    const last = at[k - 1]!
    let next = last + 1
    const limit = Math.min(end, last + 2 + (hearsay ? hearsayGap : gap))
    while (next < limit && !isWord(text, next, words[k]!) && (hearsay || text.upos[next] !== 'VERB')) next++
    if (next >= limit || !isWord(text, next, words[k]!)) return undefined
    at.push(next)
  }
  return !hearsay || isPerfect(text, at.at(-1)!, end, words.length === 1) ? at : undefined
}

/** Hearsay speaks of what has happened: an auxiliary (a lone one in the conditional) before a participle. */
function isPerfect(text: Annotated, auxiliary: number, end: number, lone: boolean): boolean {
  if (text.upos[auxiliary] !== 'AUX' || (lone && !text.feats[auxiliary]!.includes('Mood=Cnd'))) return false
  for (let word = auxiliary + 1; word < Math.min(end, auxiliary + 6); word++) if (text.feats[word]!.includes('VerbForm=Part')) return true
  return false
}
