import type { Outlet } from '../../words/index.ts'
import { agenciesIn, agencyNamed, unique } from './agencies.ts'
import { datelineAtHead, datelineField } from './dateline.ts'
import { firstTold, oneLine, placesOf, type Said, type Told } from './said.ts'

const inText = 'dateline in the text'

/** What a dispatch says of where it was written and of who is credited. */
export interface Credits {
  readonly dateline?: readonly Said[]
  /** Where the item is from: the place of writing where no dateline is. */
  readonly located?: readonly Said[]
  readonly credits?: readonly Said[]
  readonly owners?: readonly Said[]
  readonly bylines?: readonly Said[]
}

/** Place of writing and agencies, each with where it stands. */
export interface Credited {
  readonly dateline: Told<string> | undefined
  readonly agencies: Told<readonly string[]> | undefined
}

/** The place of writing and every agency credited: in fields of their own, the byline, the dateline. */
export function creditedIn(said: Credits, text: string, named: { readonly bylines: readonly string[]; readonly foot: readonly string[] }): Credited {
  const fields = (said.dateline ?? []).flatMap(([from, value]) => (value === undefined ? [] : [{ from, ...datelineField(value) }]))
  const head = datelineAtHead(text)
  const all = [
    ...(said.credits ?? []).flatMap(([from, value]) => each(from, namesIn(value ?? ''))),
    ...(said.owners ?? []).flatMap(([from, value]) => each(from, agenciesIn(withoutDomain(value ?? '')))),
    ...each(placesOf(said.bylines), named.bylines),
    ...fields.flatMap(({ from, agencies }) => each(from, agencies)),
    ...each(inText, head.agencies),
    ...each('foot of the text', named.foot),
  ]
  const names = unique(all.map(({ value }) => value))
  const from = unique(names.map((name) => all.find(({ value }) => value === name)?.from ?? '')).join(', ')
  const located = (said.located ?? []).flatMap(([from, value]) => (value === undefined ? [] : [{ from, ...datelineField(value) }]))
  return { dateline: datelineOf([...fields, { from: inText, ...head }, ...located]), agencies: names.length === 0 ? undefined : { from, value: names } }
}

/** The owner that is named, as an outlet. */
export function outletOf(owners: readonly Said[] | undefined): Told<Outlet> | undefined {
  return firstTold(owners, (value) => {
    const name = isDomain(value) ? undefined : oneLine(value)
    return name === undefined || name.length > 80 ? undefined : { name: agencyNamed(name) ?? name }
  })
}

function datelineOf(places: readonly { readonly from: string; readonly place?: string }[]): Told<string> | undefined {
  for (const { from, place } of places) if (place !== undefined) return { from, value: place }
  return undefined
}

function each(from: string, values: readonly string[]): readonly Told<string>[] {
  return values.map((value) => ({ from, value }))
}

/** The agencies a credit names; one that nobody knows is named as it stands. */
function namesIn(credit: string): readonly string[] {
  const line = oneLine(withoutDomain(credit)) ?? ''
  const known = agenciesIn(line)
  return known.length > 0 || line === '' || line.length > 80 || isDomain(line) ? known : [line]
}

function isDomain(value: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+\/?$/u.test(value) || /^https?:/u.test(value)
}

function withoutDomain(value: string): string {
  return value.replace(/^(?:https?:\/\/)?(?:www\.)?(?<name>[\w-]{2,20})\.(?:com|org|net|no|se|dk|fi|de|it|fr|es|uk|co\.uk)\/?$/iu, '$<name>')
}
