import { isAgency } from './agency-names.ts'
import { partsOfByline } from './byline-parts.ts'
import { jobWords, nameParticles, placeOpenings, roleWords, sentenceWords, smallWords, wordsBehindNames } from './byline-table.ts'

/** Who a byline names. */
export interface Named {
  /** People, as written but for capitals alone. */
  readonly people: readonly string[]
  /** Agencies, as written. */
  readonly agencies: readonly string[]
  /** What is neither: a desk, a newsroom, a first name alone. */
  readonly others: readonly string[]
}

const roles = new Set(roleWords.split('|'))
const sentence = new Set(sentenceWords.split('|'))
const small = new Set(smallWords.split('|'))
const particles = new Set(nameParticles.split('|'))
const places = new Set(placeOpenings.split('|'))
const jobs = new Set(jobWords.split('|'))
const behind = new Set(wordsBehindNames.split('|'))

/** The longest line that is a byline. */
const longest = 200

/** Reads the names in a byline: what introduces them, addresses, roles, places, dates and the outlet's own names go. */
export function namesIn(line: string, outlets: readonly string[] = []): Named {
  const people: string[] = []
  const agencies: string[] = []
  const others: string[] = []
  for (const part of line.length > longest ? [] : partsOfByline(line)) {
    const name = isPerson(part) ? part : beforeRole(part)
    if (isAgency(part)) agencies.push(part)
    else if (name === undefined) others.push(...(isOther(part) ? [part] : []))
    else if (!outlets.some((outlet) => isOutlet(outlet, name))) people.push(capitalised(name))
    else others.push(name)
  }
  return { people: unique(people), agencies: unique(agencies), others: unique(others) }
}

/** `Ana Lem Senior Reporter`, `Ana Lem in Oslo`: the name before a role or the place of writing. */
function beforeRole(part: string): string | undefined {
  const words = part.split(' ')
  const at = words.findIndex((word, index) => index > 1 && (behind.has(word) || jobs.has(word.toLowerCase())))
  const name = at < 0 || words.length > 8 ? '' : words.slice(0, at).join(' ')
  return isPerson(name) && !isAgency(words[0] ?? '') ? name : undefined
}

/** Whether words look like the name of one person: two to five words, capitals but for particles, no role, no place and no sentence. */
export function isPerson(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 5 || text.length > 50 || /[\d!?:;%#_=<>{}]/u.test(text)) return false
  if (places.has((words[0] ?? '').toLowerCase())) return false
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
    !text.split(' ').some((word) => sentence.has(word.toLowerCase()))
  )
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
