import type { LanguagePack } from '../../language/index.ts'
import { publisherNamed, type Publisher } from '../../knowledge/index.ts'
import type { Line } from './lines.ts'

/** Who wrote a report, by its byline. */
export interface Byline {
  readonly names: readonly string[]
  readonly agencies: readonly Publisher[]
}

const between = /\s*(?:,|;|\||\/|&|\s(?:og|and|y|e|with|med|con)\s|\s[-–—]\s)\s*/iu
const particle = /^(?:de|del|la|las|los|y|von|van|der|den|al|el|bin|ben|da|dos|du|di|af)$/u

/** Reads «Av Kari Lund og NTB», "By ANA LEM, Associated Press": an opening word of the pack, then nothing but names. */
export function bylineOf(line: Line, pack: Pick<LanguagePack, 'bylines'>): Byline | undefined {
  if (line.text.length > 160) return undefined
  const rest = afterOpening(line.text.replace(/^\(|\)$/gu, ''), pack.bylines)
  if (rest === undefined) return undefined
  const parts = rest
    .replace(/\s*\S+@\S+/gu, '')
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const names: string[] = []
  const agencies: Publisher[] = []
  for (const part of parts) {
    const publisher = publisherNamed(part)
    if (publisher) agencies.push(publisher)
    else if (isPersonName(part)) names.push(part)
    else break
  }
  return names.length + agencies.length > 0 && names.length + agencies.length >= Math.min(parts.length, 1) ? { names, agencies } : undefined
}

function afterOpening(text: string, openings: readonly string[]): string | undefined {
  for (const opening of openings) {
    if (text.slice(0, opening.length).toLowerCase() !== opening.toLowerCase()) continue
    const rest = /^(?:\s*:\s*|\s+)(?<rest>\S.*)$/u.exec(text.slice(opening.length))?.groups?.rest
    if (rest !== undefined && !/[.!?:]$/u.test(rest)) return rest
  }
  return undefined
}

/** Two to six words, every one with a capital letter save the particles of surnames. */
function isPersonName(part: string): boolean {
  const words = part.split(/\s+/u)
  if (words.length < 2 || words.length > 6 || !/^\p{Lu}/u.test(part)) return false
  return words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || particle.test(word))
}
