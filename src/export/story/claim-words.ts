import type { Claim, ClaimValue } from '../../words/index.ts'
import { oneLine } from '../attribution.ts'
import { countsOf, type ShownReport } from './story-view.ts'

const shownNames = 4

/** Who stands behind a claim: `2 origins: Rosa Quispe, Julio Ferrand · 3 newsrooms · 11 reports`. */
export function behind(claim: Claim): string {
  const { newsrooms, reports } = countsOf([claim])
  return [`${counted(claim.origins.length, 'origin')}: ${namesOf(claim)}`, counted(newsrooms, 'newsroom'), counted(reports, 'report')].join(' · ')
}

/** The names of a claim's origins, the first of many. */
export function namesOf({ origins }: Claim): string {
  const names = origins.map(({ name }) => oneLine(name))
  return names.length > shownNames ? `${names.slice(0, shownNames).join(', ')} and ${names.length - shownNames} more` : names.join(', ')
}

/** The numbers of a claim in the order they were told: `killed: 3, replaced · 5 · 9, withdrawn`. */
export function numbersOf(claim: Claim, reports: ReadonlyMap<string, ShownReport>): readonly string[] {
  const kinds = new Map<string, ClaimValue[]>()
  for (const value of claim.values ?? []) kinds.set(value.kind, [...(kinds.get(value.kind) ?? []), value])
  return [...kinds].map(([kind, values]) => `${kind}: ${values.map((value) => valueWords(value, reports)).join(' · ')}`)
}

const states: Readonly<Record<ClaimValue['state'], string>> = {
  current: '',
  superseded: ', replaced',
  disputed: ', disputed',
  retracted: ', withdrawn',
}

function valueWords(value: ClaimValue, reports: ReadonlyMap<string, ShownReport>): string {
  const outlet = reports.get(value.report)?.outlet ?? value.report
  const told = [...(value.at === undefined ? [] : [clock(value.at)]), oneLine(outlet)].join(', ')
  return `${amount(value)} (${told}${states[value.state]})`
}

/** `5`, `at least 3`, `up to 40`, `3–5`. */
export function amount({ min, max }: Pick<ClaimValue, 'min' | 'max'>): string {
  if (min === undefined) return max === undefined ? '?' : `up to ${max}`
  if (max === undefined) return `at least ${min}`
  return min === max ? String(min) : `${min}–${max}`
}

/** `1 origin`, `3 origins`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A moment to the minute, in UTC. */
export function clock(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
}
