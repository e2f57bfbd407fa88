import { entryOf } from '../../text/index.ts'
/** Codes of three letters, and `no`, as BCP 47 has the language. Agencies that write `no` write bokmål. */
const shorter: Readonly<Record<string, string>> = {
  no: 'nb',
  nor: 'nb',
  nob: 'nb',
  nno: 'nn',
  eng: 'en',
  spa: 'es',
  swe: 'sv',
  dan: 'da',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  ita: 'it',
  por: 'pt',
  fin: 'fi',
  nld: 'nl',
  dut: 'nl',
}

/** A field's language as BCP 47, with its region where one is given: `nb-NO`, `swe`, `en_US`. Undefined for none and for "undetermined". */
export function languageTag(field: string): string | undefined {
  const found = /^(?<tag>[a-z]{2,3})(?:[-_](?<region>[a-z]{2}|\d{3}))?(?![a-z])/iu.exec(field)?.groups
  const tag = found?.['tag']?.toLowerCase()
  if (tag === undefined || tag === 'und' || tag === 'zxx' || tag === 'mul') return undefined
  const region = found?.['region']
  return (entryOf(shorter, tag) ?? tag) + (region === undefined ? '' : `-${region.toUpperCase()}`)
}
