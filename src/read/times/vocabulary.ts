import type { LanguagePack, TimeParts, TimeWords } from '../../language/index.ts'
import { grammarOf, literalsOf, openersOf, type GrammarNode, type Openers } from './grammar.ts'
import { startsFigure } from './terminals.ts'
import { madeOnce } from '../made-once.ts'

/** A word or phrase of a class. */
export interface Entry {
  readonly kind: string
  readonly parts: TimeParts
  /** Words after the first. */
  readonly rest: readonly string[]
}

/** A pack's words of time, ready to match. */
export interface Vocabulary {
  readonly pack: TimeWords
  readonly numbers: ReadonlyMap<string, number>
  readonly joints: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  readonly decadeEnd: ReadonlySet<string>
  readonly dayFirst: boolean
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** Every form that may stand in an expression, figures aside. */
  readonly known: ReadonlySet<string>
  /** The rules, last the expressions. */
  readonly rules: readonly GrammarNode[]
  /** Which rules may begin with a form, as 1 and 0. Remembered for each form; figures count as one. */
  opens(form: string): Uint8Array
  readonly clockBefore: ReadonlySet<string>
  readonly namesBefore: ReadonlySet<string>
  readonly yearAfter: ReadonlySet<string>
  readonly shy: ReadonlySet<string>
  readonly shyAfter: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  readonly supposing: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  /** Lemmas whose infinitive lies ahead. */
  readonly plans: ReadonlySet<string>
  /** Lemmas of verbs of saying. */
  readonly saying: ReadonlySet<string>
}

/** The words of time of a pack; made once. */
export const vocabularyOf: (pack: LanguagePack) => Vocabulary = madeOnce(vocabulary)

function vocabulary({ times, cues }: LanguagePack): Vocabulary {
  const names = new Map(Object.keys(times.rules).map((name, index) => [name, index]))
  const rules = [...Object.values(times.rules), times.expressions].map((lines) => grammarOf(lines, names))
  const entries = entriesOf(times)
  const numbers = new Map(Object.entries(times.numbers))
  const ordinals = new Map(Object.entries(times.ordinals))
  const known = new Set([...numbers.keys(), ...ordinals.keys(), ...times.numberJoints])
  for (const rule of rules) literalsOf(rule, known)
  for (const [word, list] of entries) for (const form of [word, ...list.flatMap(({ rest }) => rest)]) known.add(form)
  return {
    pack: times,
    numbers,
    joints: new Set(times.numberJoints),
    ordinals,
    decadeEnd: new Set(times.decadeEndings),
    dayFirst: times.dateOrder === 'day-month',
    entries,
    known,
    rules,
    opens: remembered(openersOf(rules), entries, (form) => numbers.has(form) || ordinals.has(form)),
    clockBefore: new Set(times.clockBefore),
    namesBefore: new Set(times.namesBefore),
    yearAfter: new Set(times.yearAfter),
    shy: new Set(times.shy),
    shyAfter: new Set(times.shyAfter),
    future: new Set(times.future),
    supposing: new Set(times.supposing),
    perfect: new Set(times.perfect),
    plans: new Set([...times.plans, ...cues.filter(({ frames }) => frames.includes('infinitive')).map(({ lemma }) => lemma)]),
    saying: new Set(cues.filter(({ upos, lemma, frames }) => upos === 'VERB' && !lemma.includes(' ') && frames.includes('clause')).map(({ lemma }) => lemma)),
  }
}

/** Forms asked for are those of the vocabulary and the figures, so that the memory has an end. */
function remembered(
  openers: readonly Openers[],
  entries: ReadonlyMap<string, readonly Entry[]>,
  isNumber: (form: string) => boolean,
): (form: string) => Uint8Array {
  const memory = new Map<string, Uint8Array>()
  return (form) => {
    const key = startsFigure(form) ? '0' : form.includes('-') && !entries.has(form) ? '-' : form
    const before = memory.get(key)
    if (before) return before
    const figures = key === '0' || key === '-' || isNumber(key)
    const opens = Uint8Array.from(openers, ({ words, kinds, terminals }) =>
      words.has(key) || (figures && terminals) || (entries.get(key)?.some(({ kind }) => kinds.has(kind)) ?? false) ? 1 : 0,
    )
    memory.set(key, opens)
    return opens
  }
}

function entriesOf({ words, phrases }: TimeWords): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  const enter = (phrase: string, kind: string, parts: TimeParts): void => {
    const [first = '', ...rest] = phrase.split(' ')
    const list = entries.get(first) ?? []
    list.push({ kind, parts, rest })
    entries.set(first, list)
  }
  for (const [kind, table] of Object.entries(words)) for (const [word, value] of Object.entries(table)) enter(word, kind, { [kind]: value })
  for (const [kind, table] of Object.entries(phrases)) for (const [phrase, parts] of Object.entries(table)) enter(phrase, kind, parts)
  return entries
}
