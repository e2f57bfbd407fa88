import { datesIn } from '../../dates/index.ts'
import { agencyPattern, isAgency } from './agency-names.ts'
import { bylineOpenings, nameSeparators, otherDeeds, stampWords, weekdays } from './byline-table.ts'

const opening = new RegExp(`^(?:(?:${bylineOpenings})(?=[\\s:])\\s*:?\\s*)+`, 'iu')
const separators = new RegExp(`\\s*(?:[,;|•·/&+\\n]|\\s[-–—]\\s|\\s(?:${nameSeparators})\\s|(?<![\\p{L}])(?:${nameSeparators})\\s)\\s*`, 'giu')
/** `Posted on 21 September by Ana Lem`: what stands before the word goes. */
const within = /^(?:posted|published|publisert|publicado|written|updated|submitted|filed|last)\b.{0,60}?\s(?:by|av|por)\s+/iu
const lastFirst = /^(\p{Lu}[\p{L}’'-]+),\s?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.?)*)$/u
const day = new RegExp(`,?\\s(?:on\\s)?(?:${weekdays})(?![\\p{L}])`, 'giu')
const agencyAtEnd = new RegExp(`(?<!^The)\\s(?=(?:${agencyPattern})$)`, 'u')
/** `Foto: Per Lie`, `Publisert: …` behind the names. */
const otherLabel = new RegExp(`\\s(?:(?:${otherDeeds})(?:\\s(?:by|av|de|por))?\\s*:|(?:${stampWords})(?![\\p{L}])).*$`, 'iu')
const brackets = /[([{]([^)\]}]{0,80})[)\]}]/gu

/** A byline cut where one name ends and the next begins, without what introduces them, addresses, dates and brackets that name no agency. */
export function partsOfByline(line: string): readonly string[] {
  const text = line
    .replace(/(?<!\p{L})[\w.+-]+@[\w-]+\.[\w.-]+|https?:\/\/\S+|@[\w.]+|\(at\)/gu, ' | ')
    .replace(brackets, (_, words: string) => (isAgency(words.trim()) ? ` | ${words} | ` : ' | '))
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(within, '')
    .replace(opening, '')
    .replace(otherLabel, '')
    .split(';')
    .map((piece) => piece.trim().replace(lastFirst, '$2 $1'))
    .join(' | ')
    .replace(day, ' | ')
    .replace(/(?<=\p{Ll}{2})\.\s(?=\p{Lu})/gu, ' | ')
  return withoutDates(isAgency(text) ? text : text.replace(agencyAtEnd, ' | '))
    .split(separators)
    .flatMap((part) => agenciesApart(part.replace(opening, '').replace(/^[\s:.©*"“”]+|[\s:."“”]+$/gu, '')))
    .filter((part) => part !== '')
}

/** `NTB-AFP` is two where both are agencies. */
function agenciesApart(part: string): readonly string[] {
  const pieces = part.split('-')
  return pieces.length > 1 && pieces.every(isAgency) ? pieces : [part]
}

function withoutDates(text: string): string {
  if (!/\d/u.test(text)) return text
  let kept = ''
  let from = 0
  for (const found of datesIn(text)) {
    kept += `${text.slice(from, found.from)} | `
    from = found.to
  }
  return kept + text.slice(from)
}
