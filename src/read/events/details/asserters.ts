import { countBefore } from '../../../text/index.ts'
import { madeOnce } from '../../made-once.ts'
import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventType, Span, Stance } from '../../../words/index.ts'
import type { Draft, StatementsFound } from '../../statements/index.ts'
import { smallOf, spanOf, wordFrom, type Words } from '../../words.ts'
import { does, doesOf } from './operators.ts'
import type { EventSeed } from './seed.ts'

/** A statement that speaks of an event. */
export interface Around {
  readonly index: number
  readonly draft: Draft
  /** The event's trigger is the statement's cue: saying it is the event. */
  readonly own: boolean
  /** Characters of its content. */
  readonly size: number
}

/** The statements whose cue is the trigger, then those whose content holds it, the innermost first. */
export function statementsAround(statements: StatementsFound, trigger: Span): readonly Around[] {
  const { stretches, reach } = stretchesOf(statements)
  let at = firstAfter(stretches, trigger[1])
  const found = new Map<number, Around>()
  while (at-- > 0 && reach[at]! > trigger[0]) {
    const { index, cue, span } = stretches[at]!
    const inside = cue ? span[0] < trigger[1] && span[1] > trigger[0] : span[0] <= trigger[0] && span[1] >= trigger[1]
    if (!inside) continue
    const draft = statements.drafts[index]!
    const size = draft.content.reduce((sum, [from, to]) => sum + to - from, 0)
    found.set(index, { index, draft, size, own: cue || (found.get(index)?.own ?? false) })
  }
  return [...found.values()].sort((a, b) => Number(b.own) - Number(a.own) || a.size - b.size || a.index - b.index)
}

interface Stretches {
  /** Contents and cues by where they begin. */
  readonly stretches: readonly { readonly index: number; readonly cue: boolean; readonly span: Span }[]
  /** How far any stretch up to here reaches. */
  readonly reach: Int32Array
}

const stretchesOf = madeOnce((statements: StatementsFound): Stretches => {
  const stretches = statements.drafts
    .flatMap(({ content, cue }, index) => [...content.map((span) => ({ index, cue: false, span })), ...(cue ? [{ index, cue: true, span: cue }] : [])])
    .sort((a, b) => a.span[0] - b.span[0] || a.index - b.index)
  const reach = new Int32Array(stretches.length)
  for (let at = 0; at < stretches.length; at++) reach[at] = Math.max(at > 0 ? reach[at - 1]! : 0, stretches[at]!.span[1])
  return { stretches, reach }
})

/** The first stretch that begins at `end` or later. */
function firstAfter(stretches: Stretches['stretches'], end: number): number {
  return countBefore(stretches.length, (at) => stretches[at]!.span[0] < end)
}

/** What a report adds to a statement in passing is its own: «… anklaget opposisjonen for kupp, timer etter at titusener gikk i tog». */
export function isAddedTo(text: Annotated, pack: LanguagePack, trigger: number, { cue, type }: Draft): boolean {
  if (cue === undefined || type === 'direct') return false
  for (let at = trigger, steps = 0; at >= 0 && steps < 8; at = text.head[at]!, steps++) {
    const head = text.head[at]!
    if (head < 0 || text.sentenceOf[head] !== text.sentenceOf[trigger]) return false
    const opening = /^(?:advcl|obl)/u.test(text.relation[at]!) ? openingOf(text, pack, at, trigger) : undefined
    if (opening !== undefined) return reaches(text, head, cue) || isAfterComma(text, opening)
  }
  return false
}

/** The preposition or conjunction such as «etter» that opens the clause of a word. */
function openingOf(text: Annotated, pack: LanguagePack, word: number, trigger: number): number | undefined {
  for (let before = word - 1; before >= word - 8 && before >= 0 && text.sentenceOf[before] === text.sentenceOf[trigger]; before--)
    if (text.head[before] === word && /^(?:case|mark)/u.test(text.relation[before]!) && (doesOf(pack, smallOf(text).form[before]!) & does.settle) !== 0)
      return before
  return undefined
}

/** «…, timer etter at»: two words at most lie between. */
function isAfterComma(text: Annotated, word: number): boolean {
  for (let before = word - 1; before >= word - 3 && before >= 0; before--) if (text.form[before] === ',') return true
  return false
}

function reaches(text: Annotated, from: number, cue: Span): boolean {
  return text.from[from]! < cue[1] && text.to[from]! > cue[0]
}

/** Types that are said and done in one, and the stances their own statements take. */
const spoken: Partial<Readonly<Record<EventType, ReadonlySet<Stance>>>> = {
  ACCUSE: new Set(['accuses', 'condemns', 'claims', 'says', 'demands']),
  REQUEST: new Set(['demands', 'asks', 'says']),
  THREATEN: new Set(['threatens', 'says', 'claims']),
  CONCEDE: new Set(['says', 'condemns', 'confirms', 'promises', 'supports']),
}
/** Frames whose content is a deed, not something said: «truer med å», «nekter å»; a threat needs a clause. */
const ofDeeds = /infinitive/u
const ofThreats = /infinitive|oblique|object/u
/** «fordømmer angrepet», «krever løslatelse»: what is condemned or demanded is not said to have happened by the one who does. */
const ofThings = /\/(?:object|oblique|infinitive)\//u
const aboutThings: ReadonlySet<Stance> = new Set(['condemns', 'supports', 'demands', 'asks', 'promises', 'threatens'])

/** Indexes of the statements that assert an event: the innermost one with a speaker whose content holds the trigger, else those whose cue is the trigger; none is the outlet. */
export function assertersOf(text: Annotated, pack: LanguagePack, statements: StatementsFound, { trigger, words, type }: EventSeed): readonly number[] {
  const around = statementsAround(statements, spanOf(text, words)).filter(({ draft }) => draft.speaker !== undefined)
  const outer = around.find(({ own, draft }) => !own && vouches(text, pack, words, draft) && !isAddedTo(text, pack, trigger, draft))
  if (outer) return [outer.index]
  const frames = type === 'THREATEN' ? ofThreats : ofDeeds
  return around.filter(({ own, draft }) => own && spoken[type]?.has(draft.stance) && !frames.test(draft.by)).map(({ index }) => index)
}

/** Whether the speaker says that what the content tells of has happened. */
function vouches(text: Annotated, pack: LanguagePack, [first]: Words, { by, stance, line, type, cue }: Draft): boolean {
  if (ofThings.test(by) && (aboutThings.has(stance) || (doesOf(pack, line ?? '') & (does.plan | does.announce)) !== 0)) return false
  // An indirect report that follows its content reaches no further back than its own sentence.
  if (type !== 'indirect' || cue === undefined || !by.startsWith('statement/content-first')) return true
  return text.sentenceOf[first] === text.sentenceOf[wordFrom(text, cue[0])]
}
