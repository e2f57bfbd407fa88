import type { Pointer, Wish, WishKind } from '../../../review/index.ts'
import { HearsayError, type Outlet, type PlaceValue, type NumberValue, type Reading, type ReportAnchor, type Span } from '../../../words/index.ts'
import { pointerIn, wordsIn } from './words-in.ts'

/** What was typed, and the report it is about. */
export interface Typed {
  readonly kind: WishKind
  readonly item?: string
  /** What follows the target. */
  readonly words: readonly string[]
  readonly reading: Reading
  /** Where the item stands, if there is one. */
  readonly near?: Span
  /** Ids of reports by what was typed for them, and words of claims; looked up beforehand. */
  readonly reports?: readonly string[]
  readonly members?: readonly ReportAnchor[]
}

/** The wish that was typed. Throws `missing-input` and `correction-refused`. */
export function wishOfWords(typed: Typed): Wish {
  const { kind, item, words } = typed
  const of = item === undefined ? {} : { item }
  switch (kind) {
    case 'actor-merge':
      return { kind, ...of, value: pointers(typed, 'the other actors: a9') }
    case 'actor-split':
      return { kind, ...of, value: some(typed, 'the words that speak of somebody else').map((it) => ownWords(typed, it)) }
    case 'actor-rename':
      return { kind, ...of, value: one(typed, 'the name') }
    case 'actor-role':
    case 'actor-country':
      return { kind, ...of, value: orNone(one(typed, 'the role or country, or none')) }
    case 'statement-speaker':
    case 'event-place':
    case 'event-time':
      return { kind, ...of, value: pointerIn(typed.reading.report.text, one(typed, 'an item such as a7, words of the report, or none'), typed.near) }
    case 'statement-chain':
      return { kind, ...of, value: words[0] === 'none' ? [] : pointers(typed, 'the relays, nearest to the speaker first, or none') }
    case 'statement-stance':
    case 'event-type':
    case 'event-status':
    case 'number-kind':
    case 'time-zone':
      return { kind, ...of, value: one(typed, 'the new word') }
    case 'statement-span':
      return { kind, ...of, value: some(typed, 'the words that are said').map((it) => wordsIn(typed.reading.report.text, it, typed.near)) }
    case 'not-a-statement':
    case 'not-an-event':
    case 'report-retracted':
      return nothingMore(typed, { kind, ...of, value: true })
    case 'event-role':
      return { kind, ...of, value: sides(typed) }
    case 'number-value':
      return { kind, ...of, value: range(one(typed, 'a number: 5, 3..5, 3.., ..5')) }
    case 'place':
      return { kind, ...of, value: placeFields(pairs(typed, ['name', 'kind', 'country', 'lat', 'lon', 'zone', 'geonames'])) }
    case 'report-outlet':
      return { kind, value: words[0] === 'none' ? null : outletFields(pairs(typed, ['name', 'country', 'zone'])) }
    case 'report-copy-of':
    case 'report-independent-of':
      return { kind, value: typed.reports?.[0] ?? one(typed, 'the other report') }
    case 'claim-merge':
    case 'claim-split': {
      const [first, ...others] = typed.members ?? []
      return { kind, ...(first && { item: first.span }), value: others }
    }
    case 'hide': {
      const [first] = words
      return { kind, ...(item !== undefined ? of : first === undefined ? {} : { item: wordsIn(typed.reading.report.text, first) }), value: true }
    }
  }
}

function some({ kind, words }: Typed, expected: string): readonly string[] {
  if (words.length === 0) throw new HearsayError('missing-input', { command: `correct ${kind}`, expected, example: `hearsay help correct` })
  return words
}

function one(typed: Typed, expected: string): string {
  const [word = ''] = some(typed, expected)
  return nothingMore({ ...typed, words: typed.words.slice(1) }, word)
}

function nothingMore<Value>({ kind, words }: Typed, value: Value): Value {
  if (words[0] !== undefined) throw new HearsayError('unexpected-input', { command: `correct ${kind}`, value: words[0] })
  return value
}

function pointers(typed: Typed, expected: string): readonly Pointer[] {
  const pointed = some(typed, expected).map((it) => pointerIn(typed.reading.report.text, it, typed.near))
  return pointed.filter((it) => it !== null)
}

/** Words that a person says are not this actor: of several that are the same, a mention of the actor. */
function ownWords({ reading, item }: Typed, words: string): Span {
  const { text } = reading.report
  const own = reading.actors.find(({ id }) => id === item)?.mentions.filter(({ span }) => text.slice(...span) === words) ?? []
  const [only, second] = own
  return only && !second ? only.span : wordsIn(text, words)
}

function orNone(word: string): string | null {
  return word === 'none' ? null : word
}

/** `source a3 target a7 "the crowd"`: a side that is not named stays. */
function sides(typed: Typed): { readonly sources?: readonly Pointer[]; readonly targets?: readonly Pointer[] } {
  const sides: { sources?: Pointer[]; targets?: Pointer[] } = {}
  let side: Pointer[] | undefined
  for (const word of some(typed, 'source or target and who it is: source a3 target a7')) {
    if (word === 'source') side = sides.sources ??= []
    else if (word === 'target') side = sides.targets ??= []
    else if (!side) throw new HearsayError('correction-refused', { reason: `"${word}" stands before source or target` })
    else side.push(...[pointerIn(typed.reading.report.text, word, typed.near)].filter((it) => it !== null))
  }
  return sides
}

function range(typed: string): NumberValue {
  const match = /^(\d+)?(\.\.)?(\d+)?$/u.exec(typed)
  if (!match || typed === '..' || typed === '') throw new HearsayError('correction-refused', { reason: `"${typed}" is no number: 5, 3..5, 3.., ..5` })
  const [min, max] = match[2] === undefined ? [match[1], match[1]] : [match[1], match[3]]
  return { ...(min !== undefined && { min: Number(min) }), ...(max !== undefined && { max: Number(max) }) }
}

function pairs(typed: Typed, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    some(typed, names.map((name) => `${name}=…`).join(' ')).map((word): [string, string] => {
      const [, name = 'name', value = word] = /^(\w+)=(.*)$/su.exec(word) ?? []
      if (!names.includes(name)) throw new HearsayError('correction-refused', { reason: `"${name}" is none of ${names.join(', ')}` })
      return [name, value]
    }),
  )
}

function placeFields(fields: ReadonlyMap<string, string>): Partial<PlaceValue> {
  const known: Record<string, string | number> = {}
  for (const [name, value] of fields) known[name === 'zone' ? 'timeZone' : name] = ['lat', 'lon', 'geonames'].includes(name) ? Number(value) : value
  return known // what it may be is checked when the entry is made
}

function outletFields(fields: ReadonlyMap<string, string>): Outlet {
  const [name = '', country, timeZone] = [fields.get('name'), fields.get('country'), fields.get('zone')]
  return { name, ...(country !== undefined && { country }), ...(timeZone !== undefined && { timeZone }) }
}
