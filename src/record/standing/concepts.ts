import type { Language } from '../../words/index.ts'
import { sensesOf } from '../concepts/index.ts'
import { folded } from '../terms/letters.ts'
import { concepts } from './concepts-table.ts'

const endings: Readonly<Record<Language, RegExp>> = {
  nb: /^(?:en|et|a|ene|er|ar|e|n|s|ens|ets|t|te|ne|enes|et)?$/u,
  nn: /^(?:en|et|a|ene|ane|er|ar|e|n|s|t|te|ne)?$/u,
  en: /^(?:s|es|ed|ing|n|d|ned|ting|ning)?$/u,
  es: /^(?:s|es|o|a|os|as|n|on|ron|io|ia|ado|ada|ados|adas)?$/u,
}

/** Below so many letters a beginning is too short to stand without one of the language's own endings: «bil» is not in «bilde». */
const short = 5

const stems = new Map<Language, readonly (readonly [stem: string, concept: string])[]>()
const states = new Set(concepts.filter(({ state }) => state).map(({ concept }) => concept))

/** The things a word stands for; what all concepts know of it where the table does not have it, else its own beginning, so that one language's words and those that languages share can be compared. */
export function conceptsOf(word: string, language: Language): readonly string[] {
  const form = folded(word)
  const known = stemsOf(language)
    .filter(([stem]) => fits(form, stem, language))
    .map(([, concept]) => concept)
  if (known.length > 0) return [...new Set(known)]
  const senses = sensesOf(language, word)
  if (senses.length > 0) return senses.map((sense) => `#${sense}`)
  return form.length > 2 ? [`~${form.slice(0, 6)}`] : []
}

/** Whether what a word stands for may change from hour to hour. */
export function isState(concept: string): boolean {
  return states.has(concept)
}

/** Whether the table knows what a word stands for in all languages. */
export function isKnown(concept: string): boolean {
  return !concept.startsWith('~')
}

function stemsOf(language: Language): readonly (readonly [string, string])[] {
  const known = stems.get(language)
  if (known) return known
  const made = concepts.flatMap((row) => row[language].split(' ').map((stem) => [folded(stem), row.concept] as const))
  stems.set(language, made)
  return made
}

function fits(form: string, stem: string, language: Language): boolean {
  if (form.startsWith(stem)) return stem.length >= short || endings[language].test(form.slice(stem.length))
  if (language !== 'nb' && language !== 'nn') return false
  // the last part of a compound says what it is
  const at = form.lastIndexOf(stem)
  return stem.length >= short - 1 && at > 2 && endings[language].test(form.slice(at + stem.length))
}
