import { datesIn } from '../../dates/index.ts'
import { agencyPattern, isAgency } from './agency-names.ts'
import { bylineOpenings, nameParticles, nameSeparators, roleWords, sentenceWords, smallWords, weekdays } from './byline-table.ts'

/** Who a byline names. */
export interface Named {
  /** People, as written but for capitals alone. */
  readonly people: readonly string[]
  /** Agencies, as written. */
  readonly agencies: readonly string[]
  /** What is neither: a desk, a newsroom, a first name alone. */
  readonly others: readonly string[]
}

const opening = new RegExp(`^(?:(?:${bylineOpenings})(?=[\\s:])\\s*:?\\s*)+`, 'iu')
const separators = new RegExp(`\\s*(?:[,;|•·/&+\\n]|\\s[-–—]\\s|\\s(?:${nameSeparators})\\s|(?<![\\p{L}])(?:${nameSeparators})\\s)\\s*`, 'giu')
/** `Posted on 21 September by Ana Lem`: what stands before the word goes. */
const within = /^(?:posted|published|publisert|publicado|written|updated|submitted|filed|last)\b.{0,60}?\s(?:by|av|por)\s+/iu
const lastFirst = /^(\p{Lu}[\p{L}’'-]+),\s?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.?)*)$/u
const roles = new Set(roleWords.split('|'))
const sentence = new Set(sentenceWords.split('|'))
const small = new Set(smallWords.split('|'))
const day = new RegExp(`,?\\s(?:on\\s)?(?:${weekdays})(?![\\p{L}])`, 'giu')
const particles = new Set(nameParticles.split('|'))
const agencyAtEnd = new RegExp(`(?<!^The)\\s(?=(?:${agencyPattern})$)`, 'u')

/** The longest line that is a byline. */
const longest = 200

/** Reads the names in a byline: what introduces them, addresses, roles, dates and the outlet's own names go. */
export function namesIn(line: string, outlets: readonly string[] = []): Named {
  const people: string[] = []
  const found: string[] = []
  const others: string[] = []
  if (line.length > longest) return { people, agencies: found, others }
  const text = line
    .replace(/[\w.+-]+@[\w.-]+|https?:\/\/\S+|@\w+|\(at\)/gu, ' | ')
    .replace(/[([{][^)\]}]{0,80}[)\]}]/gu, ' | ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(within, '')
    .replace(opening, '')
    .replace(lastFirst, '$2 $1')
    .replace(agencyAtEnd, ' | ')
    .replace(day, ' | ')
    .replace(/(?<=\p{Ll}{2})\.\s(?=\p{Lu})/gu, ' | ')
  for (const part of withoutDates(text).split(separators)) {
    const name = part.replace(opening, '').replace(/^[\s:.©*"“”]+|[\s:."“”]+$/gu, '')
    if (name === '') continue
    if (isAgency(name)) found.push(name)
    else if (isPerson(name) && !outlets.some((outlet) => isOutlet(outlet, name))) people.push(capitalised(name))
    else if (isOther(name)) others.push(name)
  }
  return { people: unique(people), agencies: unique(found), others: unique(others) }
}

/** Whether words look like the name of one person: two to five words, capitals but for particles, no role and no sentence. */
export function isPerson(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 5 || text.length > 50 || /[\d!?:;%#_=<>{}]/u.test(text)) return false
  let capitals = 0
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/[.,’']+$/u, '')
    if (roles.has(lower) || sentence.has(lower) || (small.has(word) && !(particles.has(word) && index > 0)) || /['’]s$/u.test(word)) return false
    if (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || /^[dloLDO]['’]\p{Lu}/u.test(word)) capitals++
    else if (!(particles.has(lower) && index > 0)) return false
  }
  return capitals >= 2 && /\p{L}{2}/u.test(text)
}

/** Whether words may name a desk, a newsroom or someone by one name. */
function isOther(text: string): boolean {
  return (
    text.length <= 40 &&
    text.split(' ').length <= 5 &&
    /^[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[!?:;%#_=<>{}]/u.test(text) &&
    !text.split(' ').some((word) => sentence.has(word))
  )
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

/** A name in capitals alone, with small letters where names have them. */
function capitalised(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}|(?<=[-'’])\p{L}|(?<=(?<![\p{L}])mc)\p{L}/gu, (letter) => letter.toUpperCase())
}

/** Whether a name is the outlet's: the same letters but for `The`, or its host without the end. */
export function isOutlet(outlet: string, name: string): boolean {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^the\s/u, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  return (
    letters(outlet) === letters(name) ||
    (/^[\w-]+(?:\.[\w-]+)+$/u.test(outlet) && outlet.split('.').some((label) => label.length > 4 && letters(label) === letters(name)))
  )
}

/** Each of some texts once, in order. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
