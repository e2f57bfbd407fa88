import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventType, Quantity, QuantityKind } from '../../../words/index.ts'
import type { Tree } from '../../tree.ts'
import { holds, spanOf, type Words } from '../../words.ts'
import { countsIn, type Count } from './counts.ts'
import { numberWordsOf, type NumberWords } from './number-words.ts'
import { numeralsIn } from './numerals.ts'
import { phraseAt } from './phrase-table.ts'
import type { EventSeed } from './seed.ts'
import { singles } from './singles.ts'

/** Types that can have each kind of number, the likeliest first. */
const takers: Readonly<Record<QuantityKind, readonly EventType[]>> = {
  killed: ['ASSAULT', 'PROTEST', 'COERCE'],
  injured: ['ASSAULT', 'PROTEST', 'COERCE'],
  arrested: ['COERCE', 'SANCTION', 'PROTEST', 'ASSAULT'],
  missing: ['ASSAULT'],
  displaced: ['ASSAULT', 'COERCE', 'SANCTION'],
  participants: ['PROTEST'],
  amount: ['AID', 'AGREE', 'SANCTION', 'COERCE', 'COOPERATE', 'REQUEST', 'CONCEDE', 'REJECT', 'SUPPORT', 'RETREAT', 'THREATEN'],
}

/** Words beyond which a number is another event's unless nothing else can have it. */
const far = 25

/** Numbers the report gives for each of its events, in their order: each number goes to the one event it fits best. */
export function quantitiesOf(text: Annotated, tree: Tree, pack: LanguagePack, events: readonly EventSeed[]): readonly (readonly Quantity[])[] {
  const numbers: Quantity[][] = events.map(() => [])
  if (events.length === 0) return numbers
  const words = numberWordsOf(pack)
  const bySentence = sentencesOf(text, events)
  let before: readonly number[] = []
  let beforeAt = -9
  for (const [sentence, own] of bySentence) {
    if (own.length === 0 && sentence - beforeAt > 1) continue
    for (const count of countsOf(text, tree, pack, words, sentence)) {
      const taken = own.length > 0 ? takerOf(text, words, events, own, count) : undefined
      const later =
        taken ??
        (sentence - beforeAt === 1 && count.kind !== 'amount' && !own.some((event) => takes(events[event]!, count)) ? lastOf(events, before, count) : undefined)
      for (const event of later === undefined ? [] : [later, ...alsoOf(text, words, events, own, later, count)])
        add(numbers[event]!, quantityOf(text, count, events[event]!))
    }
    if (own.length > 0) {
      before = own
      beforeAt = sentence
    }
  }
  return numbers
}

/** Events by sentence, with the sentences after them. */
function sentencesOf(text: Annotated, events: readonly EventSeed[]): readonly (readonly [sentence: number, events: readonly number[]])[] {
  const found = new Map<number, number[]>()
  events.forEach(({ trigger }, index) => {
    const sentence = text.sentenceOf[trigger]
    if (sentence === undefined) return
    found.set(sentence, [...(found.get(sentence) ?? []), index])
    if (sentence + 1 < text.sentences.length && !found.has(sentence + 1)) found.set(sentence + 1, [])
  })
  return [...found].sort(([a], [b]) => a - b)
}

function countsOf(text: Annotated, tree: Tree, pack: LanguagePack, words: NumberWords, at: number): readonly Count[] {
  const sentence = text.sentences[at]!
  const range: Words = [sentence.firstWord, sentence.endWord]
  const numerals = numeralsIn(text, words, range)
  return [...countsIn(text, tree, words, numerals, range), ...singles(text, tree, pack, words, range, numerals)]
}

function takes({ type }: EventSeed, { kind }: Count): boolean {
  return takers[kind ?? 'participants'].includes(type)
}

/** The event of the sentence a number belongs to. */
function takerOf(text: Annotated, words: NumberWords, events: readonly EventSeed[], own: readonly number[], count: Count): number | undefined {
  let best: { readonly event: number; readonly cost: number } | undefined
  for (const event of own) {
    const seed = events[event]!
    if (!takes(seed, count) || (count.toll && text.upos[seed.trigger] !== 'NOUN')) continue
    if (count.kind === undefined && !isDoneBy(text, seed, count)) continue
    const cost = holds(seed.words, count.anchor)
      ? -1
      : takers[count.kind ?? 'participants'].indexOf(seed.type) * far + distance(seed, count) + (isResult(text, words, seed) ? far : 0)
    if (!best || cost < best.cost) best = { event, cost }
  }
  return best?.event
}

/** A trigger that only tells what became of people («ble drept») has a cause beside it as a rule. */
function isResult(text: Annotated, words: NumberWords, { trigger }: EventSeed): boolean {
  const kind = (phraseAt(text, words.undergo, trigger, { end: trigger + 1, gap: 0 }) ?? phraseAt(text, words.subject, trigger, { end: trigger + 1, gap: 0 }))
    ?.value
  return kind === 'killed' || kind === 'injured'
}

/** What follows an event is likelier its number than what goes before. */
function distance({ words }: EventSeed, { anchor }: Count): number {
  if (anchor >= words[1]) return anchor - words[1]
  return anchor < words[0] ? (words[0] - anchor) * 1.5 : 0
}

/** «400 lærere gikk i tog»: the subject of a protest's clause is who took part. */
function isDoneBy(text: Annotated, { trigger }: EventSeed, { anchor }: Count): boolean {
  const head = text.head[anchor]!
  if (head < 0 || !/^nsubj/u.test(text.relation[anchor]!)) return false
  for (let at = trigger, steps = 0; at >= 0 && steps < 4; at = text.head[at]!, steps++) if (at === head) return true
  return false
}

/** A result told as an event of its own («… og ni ble drept») is also the number of what caused it. */
function alsoOf(text: Annotated, words: NumberWords, events: readonly EventSeed[], own: readonly number[], taker: number, count: Count): readonly number[] {
  const seed = events[taker]!
  if (!holds(seed.words, count.anchor) || count.kind === 'amount' || count.kind === 'arrested') return []
  const others = own.filter((event) => event !== taker && events[event]!.type === seed.type && !isResult(text, words, events[event]!))
  return others.slice(0, 1)
}

/** The last event of the sentence before that can have a number. */
function lastOf(events: readonly EventSeed[], before: readonly number[], count: Count): number | undefined {
  if (count.kind === undefined) return undefined
  const first = takers[count.kind][0]
  return before.findLast((event) => events[event]!.type === first) ?? before.findLast((event) => takes(events[event]!, count))
}

function quantityOf(text: Annotated, { numeral, kind, phrase }: Count, _event: EventSeed): Quantity {
  const words = kind === 'amount' ? phrase : numeral.words
  return {
    kind: kind ?? 'participants',
    ...(numeral.min === undefined ? {} : { min: numeral.min }),
    ...(numeral.max === undefined ? {} : { max: numeral.max }),
    span: spanOf(text, words),
  }
}

function add(numbers: Quantity[], one: Quantity): void {
  if (!numbers.some((other) => other.kind === one.kind && other.min === one.min && other.max === one.max)) numbers.push(one)
}
