import { onlyAgencies } from './agencies.ts'

/** Who made a picture and who sells it, as a credit line names them. */
export interface Credit {
  readonly creator?: string
  readonly agency?: string
}

/** Between maker and agency: `/`, `|`, a comma, a bracket, "via", a dash with blanks. */
const separator = /\s*(?:[/|(]|,|\svia\s|\s[-–—]\s)\s*/iu
const opening = /^(?:\(|©|\s|by\s|av\s|por\s|de\s)+/iu
const noise = /^(?:file|handout|pool|arkiv|arkivfoto|archivo|privat|illustrasjon|illustrasjonsfoto|illustration|stock)$/iu
const company = /\b(?:images?|press|photos?|pictures|news|bilder|media|foto|byrå|agency|agencia|kommune|politiet|politi|forsvaret|universitet(?:et)?|TV)\b/iu

/** Reads what stands after «Foto:»: `AIZAR RALDES / AFP`, `Ivan A., Reuters/Scanpix`, `NTB`. */
export function creditParts(text: string): Credit {
  const trimmed = text
    .replace(opening, '')
    .replace(/[\s.)\]]+$/u, (end) => (end.startsWith('.') && /\s\p{Lu}$/u.test(text.slice(0, text.length - end.length)) ? '.' : ''))
  const parts = trimmed
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !noise.test(part))
  const names: string[] = []
  const agencies: string[] = []
  for (const part of parts) {
    if (agencies.length > 0 || isAgency(part, names.length > 0)) agencies.push(part.replace(/\s*\b(?:photo|foto)\b\s*/iu, ' ').trim())
    else names.push(part)
  }
  const [last] = agencies
  const wasAgencyFirst = last !== undefined && names.length === 0 && agencies.length > 1
  if (wasAgencyFirst) return agencyFirst(agencies)
  return { ...(names.length > 0 ? { creator: names.join(', ') } : {}), ...(agencies.length > 0 ? { agency: agencies.join('/') } : {}) }
}

/** "AP Photo/Ana Lem", «EFE/Ana Lem», "EPA/Ana Lem": agencies, then whoever is left. */
function agencyFirst(parts: readonly string[]): Credit {
  const known = parts.filter((part) => onlyAgencies(part) !== undefined || isCode(part))
  const names = parts.filter((part) => !known.includes(part))
  return { ...(names.length > 0 ? { creator: names.join(', ') } : {}), ...(known.length > 0 ? { agency: known.join('/') } : {}) }
}

function isAgency(part: string, afterName: boolean): boolean {
  if (onlyAgencies(part) !== undefined || isCode(part)) return true
  return afterName && (company.test(part) || !/\s/u.test(part))
}

/** An abbreviation of a house that no table knows. */
function isCode(part: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(part)
}
