import { agencyPattern as named, isAgency } from './agency-names.ts'
import { captionButtons, captionLabels, creditJoints, creditOpenings } from './credit-table.ts'
import { isPerson } from './names.ts'
import { anyCapital, anyCase } from './words-of.ts'

/** Who made a picture and whom it came by. */
export interface Credit {
  readonly creator?: string
  readonly agency?: string
}

/** A caption without its credit, and the credit. */
export interface CaptionParts {
  readonly caption: string
  readonly credit: Credit
}

const opening = `(?<![\\p{L}\\p{N}])(?:${anyCase(creditOpenings)})\\s?(?::|(?<=[Ss]ource),|(?<=[Cc]opyright\\s?)©?|\\s(?:${anyCase(creditJoints)})\\s(?=\\p{Lu}))`
const opened = new RegExp(`[\\s(|/–-]*(?:${opening}|(?:[Cc]ourtesy of|COURTESY OF|[Cc]ortesía de)\\s(?=\\p{Lu})|©|\\(c\\))\\s*(?<credit>[^:]{2,120})$`, 'u')
const inBrackets = new RegExp(`\\s*[([](?<credit>[^()[\\]]{0,60}(?<![\\p{L}])(?:${named})(?![\\p{L}])[^()[\\]]{0,60})[)\\]]\\.?$`, 'u')
/** `(Foto La Voz: Ana Lem)`: the outlet before the colon, the maker behind. */
const outletFirst = /\s*[([](?:[Ff]oto|FOTO|[Pp]hoto|[Ii]magen) (?<agency>\p{Lu}[^():]{1,30}):\s?(?<creator>[^():]{2,60})[)\]]\.?$/u
const slashed = new RegExp(
  `(?<=[.!?»”"]\\s|\\s[|–-]\\s)(?<credit>[^.!?/|]{0,40}(?:${named})(?![\\p{L}])[^.!?|]{0,40}|\\p{Lu}[^.!?/|]{2,40}\\s?/\\s?\\p{Lu}[^.!?/|]{1,40})$`,
  'u',
)
const introduction = new RegExp(`^(?:[\\s(|/©-]|${opening}|${anyCase('photo by|foto')}(?=\\s))+`, 'u')
const buttons = new RegExp(`\\s*(?:(?<![\\p{L}])(?:${anyCase(captionButtons)})|(?<=\\p{L})(?:${anyCapital(captionButtons)}))(?![\\p{L}])[.…>]*\\s*$`, 'u')
/** The longest text that is one caption. */
export const longestCaption = 1500

/** Tells the credit at the end of a caption from the caption: behind `Foto:`, `©` and the like, in brackets with an agency, behind the last sentence with a slash. */
export function captionParts(text: string): CaptionParts {
  const whole = text.slice(0, longestCaption).replace(captionLabels, '').replace(buttons, '').replace(buttons, '').trim()
  if (namesMakers(whole)) return { caption: '', credit: creditOf(whole) }
  const tail = whole.slice(-200)
  const both = outletFirst.exec(tail)
  if (both?.groups)
    return {
      caption: whole.slice(0, whole.length - both[0].length).trim(),
      credit: { creator: both.groups['creator'] ?? '', agency: both.groups['agency'] ?? '' },
    }
  const found = opened.exec(tail) ?? inBrackets.exec(tail) ?? slashed.exec(tail)
  if (!found) return { caption: whole, credit: {} }
  return {
    caption: whole
      .slice(0, whole.length - found[0].length)
      .replace(/\s*[|–/(-]\s*$/u, '')
      .trim(),
    credit: creditOf(found.groups?.['credit'] ?? ''),
  }
}

/** Longer than any credit with what stands around it, in characters. */
const longestLine = 400

/** Who a credit line names: `Ana Lem / NTB`, `AP Photo/Ana Lem`, `Ana Lem via Getty Images`, `privat`. */
export function creditOf(line: string): Credit {
  if (line.length > longestLine) return {}
  const bare = line
    .replace(introduction, '')
    .replace(buttons, '')
    .replace(/^((?:AP|AFP|EPA)) (?:Photo|Images?)\b/u, '$1')
    .replace(/(?:, (?:[Ff]ile|[Aa]rkiv|[Aa]rchivo))?[\s).\]|]*$/u, '')
    .trim()
  if (bare === '' || bare.length > 120) return {}
  const parts = bare
    .split(/\s*[/|,(;]\s*|\s+(?:via|for|vía|\u2013|-)\s+/u)
    .map((part) => part.replace(introduction, '').replace(/[)\s]+$/u, ''))
    .filter((part) => part !== '')
  const makers = parts.filter((part) => !isAgency(part))
  const [first, ...rest] = makers
  const known = [...new Set(parts.filter(isAgency))]
  if (first === undefined) return known.length === 0 ? {} : { agency: known.join('/') }
  if (known.length > 0 && rest.length === 0) return { creator: first, agency: known.join('/') }
  const last = makers.at(-1) ?? ''
  if (/^\p{Lu}{2,}$/u.test(first) && isPerson(last)) return { creator: last, agency: first }
  return parts.length === 1 ? { creator: first } : { creator: first, agency: parts.filter((part) => part !== first).join('/') }
}

/** Whether a short text names nobody but who made a picture. */
export function looksLikeCredit(text: string): boolean {
  const bare = text.replace(/^[\s(|/–-]+|[\s)|.]+$/gu, '')
  if (bare === '' || bare.length > 100) return false
  if (opened.exec(text)?.index === 0 || isPerson(bare)) return true
  const parts = partsOf(bare)
  return namesMakers(text) || (bare.length < 70 && parts.length <= 4 && parts.some((part) => isAgency(part)))
}

/** Whether a text is people and agencies alone, of both at least one or two agencies. */
function namesMakers(text: string): boolean {
  if (text.length > 100) return false
  const parts = partsOf(text.replace(/^[\s(|/–-]+|[\s)|.]+$/gu, ''))
  const known = parts.filter((part) => isAgency(part)).length
  return known > 0 && parts.every((part) => isAgency(part) || isPerson(part))
}

function partsOf(text: string): readonly string[] {
  return text.split(/\s*[/|(,]\s*|\s+(?:via|for)\s+/u).map((part) => part.replace(/\)$/u, '').trim())
}
