import { isOn, type Held } from '../../../knowledge/index.ts'
import type { Draft } from '../register.ts'
import type { Scene } from '../scene.ts'
import { codeOf, type Code } from './code.ts'
import { homeOf } from './home.ts'

/** Sectors of offices that are no government's. */
const sectorOfKind: Readonly<Record<string, string>> = {
  'army-chief': 'MIL',
  'speaker': 'LEG',
  'pope': 'REL',
  'hamas': 'REB',
  'hezbollah': 'REB',
  'prosecutor': 'JUD',
  'red-cross': 'NGO',
  'amnesty': 'NGO',
}

/**
 * What the table of offices says of a name of which the report says nothing: the office on the report's day, the elite after it, only the country
 * before it. A surname alone counts for who is in office; of two of a name in office the one whose country the report is about or from.
 */
export function knownPerson(scene: Scene, { name, country, tokens, at }: Draft): Code | undefined {
  const { offices, day, near } = scene
  if (offices === undefined || tokens.length === 0) return undefined
  const held = offices.heldBy(name, day).filter((spell) => country === undefined || spell.country === country)
  const inOffice = held.filter(({ holder }) => isOn(holder, day))
  const likely = inOffice.length > 1 ? [homeOf(scene).of(at[0] ?? 0)?.country, ...near] : []
  const now = inOffice.find((spell) => likely.includes(spell.country)) ?? inOffice[0]
  if (now) return codeOf(now.country, now.country.startsWith('IGO') ? [] : [sectorOf(now)])
  const past = held.filter(({ holder }) => holder.to !== undefined && (day === undefined || holder.to <= day)).at(-1)
  if (past) return { ...(past.country.length === 3 ? { country: past.country } : {}), sectors: ['ELI'] }
  const next = held[0]
  return next && next.country.length === 3 ? { country: next.country, sectors: [] } : undefined
}

function sectorOf({ kind }: Held): string {
  return sectorOfKind[kind] ?? 'GOV'
}
