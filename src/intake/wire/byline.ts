import { agenciesIn, agencyNamed, unique } from './agencies.ts'
import { bylineOpenings, bylineTitles } from './byline-table.ts'

/** Who wrote a report and which agencies the byline credits. */
export interface Byline {
  readonly names: readonly string[]
  readonly agencies: readonly string[]
}

const longestFirst = [...bylineOpenings].sort((a, b) => b.length - a.length)
const opening = new RegExp(`^(?:${longestFirst.join('|')})(?:\\s*:\\s*|\\s+)(?=\\S)`, 'iu')
const title = new RegExp(`(?<!\\p{L})(?:${bylineTitles.join('|')})(?!\\p{L})`, 'iu')
const joints = /\s*[,;|]\s*|\s+(?:and|og|och|und|y|et|&)\s+|\s*\n\s*/u

/**
 * The names in a byline as agencies write it: without "By", marks at its end and titles; an agency behind a slash is credited, not a name. Of a byline
 * that names an agency alone, or as one of its parts, the agency is a name, too.
 */
export function bylineOf(field: string): Byline {
  const line = field
    .slice(0, 600)
    .replace(/[ \t\r]+/gu, ' ')
    .replace(/[\s=<]+$/u, '')
    .trim()
  const text = line.replace(opening, '')
  const parts = text
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
  const names = parts.map(nameIn)
  const people = names.filter((name) => agencyNamed(name) !== undefined || !title.test(name))
  return { names: unique(people.length > 0 ? people : names), agencies: unique(parts.flatMap(agenciesIn)) }
}

/** Several bylines as one. */
export function bylinesOf(fields: readonly string[]): Byline {
  const read = fields.map(bylineOf)
  return { names: unique(read.flatMap((it) => it.names)), agencies: unique(read.flatMap((it) => it.agencies)) }
}

/** `Geir Moe / Havnenytt`, `Ane Lie/TT` and `AP/Ole Matt` are the person; NAMES IN CAPITALS become Names. */
function nameIn(part: string): string {
  const pieces = part.split(/\s*\/\s*|\s+\((?=[^()]*\)\s*$)/u).filter((piece) => piece !== '')
  const name = (pieces.find((piece) => agencyNamed(piece) === undefined) ?? part).replace(opening, '').trim()
  const isShouted = name === name.toUpperCase() && /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(name) && agencyNamed(name) === undefined
  return isShouted ? name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()) : name
}
