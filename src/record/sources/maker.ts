import { packOf } from '../../language/index.ts'
import type { Language } from '../../words/index.ts'
import { passing, type PassingRow } from './passing-table.ts'

/** Who made a picture, from the words that speak of it: «eit bilete som passasjeren Ada Holt tok» → Ada Holt; nothing where they do not say. */
export function makerIn(words: string, language: Language): string | undefined {
  const behind = new RegExp(`(?<!\\p{L})(?:${alternatives(language, 'made-by')})\\s+(?<maker>.+)$`, 'u').exec(words)?.groups?.['maker']
  const relative = `(?:${packOf(language).speech.relatives.join('|')})`
  const verbs = `(?:${alternatives(language, 'made')})`
  const before = new RegExp(`(?<!\\p{L})${relative}\\s+(?<maker>[^,.;:]+?)\\s+${verbs}(?!\\p{L})`, 'u').exec(words)?.groups?.['maker']
  const inverted = new RegExp(`(?<!\\p{L})${relative}\\s+${verbs}\\s+(?<maker>.+)$`, 'u').exec(words)?.groups?.['maker']
  const maker = behind ?? before ?? inverted
  return maker === undefined ? undefined : named(maker.trim())
}

/** The longest first, so that «tok opp» is not read as «tok». */
function alternatives(language: Language, use: PassingRow['use']): string {
  return passing
    .filter((row) => row.language === language && row.use === use)
    .map(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** A name inside the words; else the words up to where, when or how it was made. */
function named(words: string): string {
  const name = /\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|del|la|van|von|al)\s)?\p{Lu}[\p{L}'’-]+)+/u.exec(words)?.[0]
  return name ?? /^.+?(?=[,.;:]|\s(?:fra|frå|i|på|from|in|at|on|desde|en|durante|during|under|med|with|con)\s|$)/u.exec(words)?.[0] ?? words
}
