import type { LanguagePack, TimeParts, TimePattern, TimeWords } from '../../language/index.ts'

/** A word or phrase of a class. */
export interface Entry {
  readonly kind: string
  readonly parts: TimeParts
  /** Words after the first. */
  readonly rest: readonly string[]
}

/** One element of a pattern. */
export interface Element {
  readonly optional: boolean
  readonly words?: ReadonlySet<string>
  readonly kind?: string
  readonly rule?: number
  readonly slot?: string
}

/** A pattern, ready to match. */
export interface Pattern {
  readonly elements: readonly Element[]
  readonly parts: TimeParts | undefined
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
  /** Patterns of each rule; the last rule is the expressions. */
  readonly rules: readonly (readonly Pattern[])[]
  readonly namesBefore: ReadonlySet<string>
  readonly yearAfter: ReadonlySet<string>
  readonly shy: ReadonlySet<string>
  readonly shyAfter: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  /** Lemmas of verbs of saying. */
  readonly saying: ReadonlySet<string>
}

const vocabularies = new WeakMap<LanguagePack, Vocabulary>()

/** The words of time of a pack; made once. */
export function vocabularyOf(pack: LanguagePack): Vocabulary {
  const known = vocabularies.get(pack)
  if (known) return known
  const made = vocabulary(pack)
  vocabularies.set(pack, made)
  return made
}

function vocabulary({ times, cues }: LanguagePack): Vocabulary {
  const literals = new Set<string>()
  const names = new Map(Object.keys(times.rules).map((name, index) => [name, index]))
  const patterns = (lines: readonly TimePattern[]): readonly Pattern[] => lines.map((line) => compiled(line, names, literals))
  const entries = entriesOf(times)
  const rules = [...Object.values(times.rules).map(patterns), patterns(times.expressions)]
  for (const [word, list] of entries) for (const form of [word, ...list.flatMap(({ rest }) => rest)]) literals.add(form)
  for (const form of [...Object.keys(times.numbers), ...Object.keys(times.ordinals), ...times.numberJoints]) literals.add(form)
  return {
    pack: times,
    numbers: new Map(Object.entries(times.numbers)),
    joints: new Set(times.numberJoints),
    ordinals: new Map(Object.entries(times.ordinals)),
    decadeEnd: new Set(times.decadeEndings),
    dayFirst: times.dateOrder === 'day-month',
    entries,
    rules,
    known: literals,
    namesBefore: new Set(times.namesBefore),
    yearAfter: new Set(times.yearAfter),
    shy: new Set(times.shy),
    shyAfter: new Set(times.shyAfter),
    future: new Set(times.future),
    saying: new Set(cues.filter(({ upos }) => upos === 'VERB').map(({ lemma }) => lemma.split(' ')[0] ?? '')),
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

function compiled(line: TimePattern, names: ReadonlyMap<string, number>, literals: Set<string>): Pattern {
  const [pattern, parts] = typeof line === 'string' ? [line, undefined] : line
  return { elements: pattern.split(' ').map((element) => elementOf(element, names, literals)), parts }
}

function elementOf(written: string, names: ReadonlyMap<string, number>, literals: Set<string>): Element {
  const optional = written.endsWith('?') && written.length > 1
  const core = optional ? written.slice(0, -1) : written
  const [, open, name = '', slot] = /^([{<])(\w+)(?::(\w+))?[}>]$/u.exec(core) ?? []
  const slots = slot === undefined ? {} : { slot }
  if (open === '<') {
    const rule = names.get(name)
    if (rule === undefined) throw new Error(`no rule <${name}> in the pattern element ${written}`)
    return { optional, rule, ...slots }
  }
  if (open === '{') return { optional, kind: name, ...slots }
  const words = new Set(core.split('|'))
  for (const word of words) literals.add(word)
  return { optional, words }
}
