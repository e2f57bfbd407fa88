import type { Language, Span } from '../../words/index.ts'
import { kindNamed, sensesOf } from '../concepts/index.ts'
import type { Digest, PropositionMention } from '../digest/index.ts'
import { sentenceAround, shared } from '../sources/telling.ts'
import { folded } from '../terms/letters.ts'
import { becauseWords, being, blamePatterns, causePatterns, natures } from './causes-table.ts'
import { light } from './without-table.ts'

/** What a clause says brought something about: what the words of both sides stand for. */
export interface Because {
  readonly effect: ReadonlySet<string>
  readonly cause: ReadonlySet<string>
}

const read = new WeakMap<object, Because | 'none'>()

/** What a mention says brought something about; nothing where it does not speak of that. */
export function becauseOf(digest: Digest, mention: PropositionMention): Because | undefined {
  const known = read.get(mention)
  if (known) return known === 'none' ? undefined : known
  const made = readBecause(digest, mention)
  read.set(mention, made ?? 'none')
  return made
}

interface Found {
  readonly at: Span
  readonly effect: string
  readonly cause: string
  /** Whether only a verb there says so. */
  readonly ofVerb?: true
}

function readBecause(digest: Digest, mention: PropositionMention): Because | undefined {
  const { language } = digest
  const { span } = sentenceAround(digest, mention.trigger)
  const text = digest.reading.report.text.slice(...span)
  const trigger: Span = [mention.trigger[0] - span[0], mention.trigger[1] - span[0]]
  const found =
    foundIn(text, language).find(({ at, ofVerb }) => shared(at, trigger) > 0 && (ofVerb === undefined || mention.form === 'verb')) ??
    natureIn(text, language, trigger)
  if (!found) return undefined
  const [effect, cause] = [sideOf(found.effect, language), sideOf(found.cause, language)]
  return effect.size > 0 && cause.size > 0 ? { effect, cause } : undefined
}

function foundIn(text: string, language: Language): readonly Found[] {
  const laid = blamePatterns
    .filter((row) => row.language === language)
    .flatMap(({ before, between, first }) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${before}\\s(?<one>[^,;.:]+?)\\s${between}\\s(?<other>[^,;.:]+)`, 'giu'))].map(
        ({ 0: all, index, groups }): Found => {
          const [one = '', other = ''] = [groups?.['one'], groups?.['other']]
          const at: Span = [index, index + all.indexOf(' ')]
          return { at, ...(first === 'cause' ? { cause: one, effect: other } : { effect: one, cause: other }) }
        },
      ),
    )
  const told = causePatterns
    .filter((row) => row.language === language)
    .flatMap(({ words, first }) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'))].map(({ 0: all, index }): Found => {
        const [before, after] = [sideBefore(text.slice(0, index)), sideAfter(text.slice(index + all.length))]
        return { at: [index, index + all.length], ...(first === 'cause' ? { cause: before, effect: after } : { effect: before, cause: after }) }
      }),
    )
  const because = [...text.matchAll(new RegExp(`(?<!\\p{L})${becauseWords[language]}(?!\\p{L})`, 'giu'))].map(({ 0: all, index }): Found => {
    const effect = sideBefore(text.slice(0, index))
    return { at: [index - effect.length, index + all.length], ofVerb: true, effect, cause: sideAfter(text.slice(index + all.length)) }
  })
  return [...laid, ...told, ...because]
}

const kinds = natures.map(kindNamed)

/** What something is said to have been: the trigger is the noun behind "was a". */
function natureIn(text: string, language: Language, trigger: Span): Found | undefined {
  const noun = text.slice(...trigger)
  if (!sensesOf(language, noun).some((sense) => kinds.includes(sense))) return undefined
  const before = new RegExp(`^(?<subject>.*?)(?<!\\p{L})${being[language]}\\s+(?:\\p{L}+\\s)?$`, 'iu').exec(text.slice(0, trigger[0]))
  const subject = before?.groups?.['subject']
  return subject === undefined ? undefined : { at: trigger, effect: sideBefore(subject), cause: `${noun}${sideAfter(text.slice(trigger[1]))}` }
}

/** Words of the clause before a place: from the last mark or joining word on. */
function sideBefore(words: string): string {
  return words.split(/[,;:.–—"“”«»]|\s(?:at|that|que|og|and|y)\s/u).at(-1) ?? ''
}

function sideAfter(words: string): string {
  return words.split(/[,;:.–—"“”«»]/u)[0] ?? ''
}

function sideOf(words: string, language: Language): ReadonlySet<string> {
  return new Set(
    (words.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).flatMap((word) => {
      const form = folded(word)
      if (form.length < 3 || light[language].includes(form)) return []
      const senses = sensesOf(language, word)
      return senses.length > 0 ? senses.map(String) : [`~${form.slice(0, 6)}`]
    }),
  )
}

/** Share of what the shorter of two causes is told with that both have, at least, where they are one. */
const leastShared = 0.5

/** Whether two clauses say what brought about one thing; `same` where they name one cause, `other` where they name different ones. */
export function causesOf(a: Because, b: Because, sameTongue: boolean): 'same' | 'other' | undefined {
  const both = (one: ReadonlySet<string>, two: ReadonlySet<string>): number => [...one].filter((it) => two.has(it) && (sameTongue || isKnown(it))).length
  if (both(a.effect, b.effect) === 0) return undefined
  const shared = both(a.cause, b.cause)
  if (shared >= leastShared * Math.min(a.cause.size, b.cause.size)) return 'same'
  return sameTongue || [a, b].every(({ cause }) => [...cause].some(isKnown)) ? 'other' : undefined
}

function isKnown(term: string): boolean {
  return !term.startsWith('~')
}
