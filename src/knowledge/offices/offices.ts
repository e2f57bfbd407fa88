import { foldName } from '../gazetteer/fold.ts'
import { officeTable } from './office-table.ts'

/** Someone who holds or held an office. */
export interface Holder {
  readonly person: string
  /** Other spellings of the name. */
  readonly aliases: readonly string[]
  /** First day in office, ISO 8601 date, as exact as known: `2020-11-08`, `2020`. */
  readonly from?: string
  /** First day out of office. */
  readonly to?: string
}

/** A spell of somebody in an office. */
export interface Held {
  readonly country: string
  readonly kind: string
  readonly holder: Holder
}

/** Who held which office when. */
export interface Offices {
  /** Who holds an office of a country (alpha-3, or union of states) on a day (ISO 8601 date), or last as far as is known. */
  holderOn(kind: string, country: string, day?: string): Holder | undefined
  /** Every spell of a person: by a full name, or by first and last word of one; by surname alone only those who hold the office on the day. */
  heldBy(name: string, day?: string): readonly Held[]
}

/** Offices by the house's table, with `own` spells over it: where they cover a day they decide who holds the office. */
export function officesOf(own: readonly Held[] = []): Offices {
  const house = houseTable()
  if (own.length === 0) return house
  const mine = indexed(own)
  const holderOn: Offices['holderOn'] = (kind, country, day) => mine.holderOn(kind, country, day) ?? house.holderOn(kind, country, day)
  return {
    holderOn,
    heldBy: (name, day) =>
      [...mine.heldBy(name, day), ...house.heldBy(name, day)].filter(({ kind, country, holder }) => !isOverruled(holder, holderOn(kind, country, day), day)),
  }
}

/** Whether the house's table has somebody in office on a day on which the user's own has somebody else. */
function isOverruled(holder: Holder, actual: Holder | undefined, day: string | undefined): boolean {
  return isOn(holder, day) && actual !== holder
}

/** Whether a spell covers a day; without a day, whether it goes on. */
export function isOn({ from, to }: Holder, day: string | undefined): boolean {
  if (day === undefined) return to === undefined
  return (from === undefined || from <= day) && (to === undefined || day < to)
}

let house: Offices | undefined

function houseTable(): Offices {
  house ??= indexed(spellsOfTable())
  return house
}

function* spellsOfTable(): Iterable<Held> {
  for (const [country, kind, holders] of officeTable) {
    const spells = holders.split(' | ').map((spell) => {
      const blank = spell.lastIndexOf(' ')
      return { names: spell.slice(0, blank).split(' = '), from: spell.slice(blank + 1) }
    })
    for (const [at, { names, from }] of spells.entries()) {
      const [person = '—', ...aliases] = names
      const to = spells[at + 1]?.from
      if (person !== '—') yield { country, kind, holder: { person, aliases, from, ...(to === undefined ? {} : { to }) } }
    }
  }
}

function indexed(spells: Iterable<Held>): Offices {
  const byOffice = new Map<string, Held[]>()
  const byName = new Map<string, Held[]>()
  const bySurname = new Map<string, Held[]>()
  for (const held of spells) {
    push(byOffice, `${held.kind} ${held.country}`, held)
    for (const name of [held.holder.person, ...held.holder.aliases]) {
      const words = foldName(name).split(' ')
      const reigns = held.kind === 'monarch' || held.kind === 'pope'
      if (words.length > 1) for (const key of new Set([words.join(' '), ends(words)])) push(byName, key, held)
      if (!reigns) push(bySurname, words.at(-1) ?? '', held)
    }
  }
  return {
    holderOn: (kind, country, day) => byOffice.get(`${kind} ${country}`)?.findLast(({ holder }) => isOn(holder, day))?.holder,
    heldBy(name, day) {
      const words = foldName(name).split(' ')
      if (words.length > 1) return byName.get(words.join(' ')) ?? byName.get(ends(words)) ?? byName.get(words.slice(0, -1).join(' ')) ?? []
      return (bySurname.get(words[0] ?? '') ?? []).filter(({ holder }) => isOn(holder, day))
    },
  }
}

function ends(words: readonly string[]): string {
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`
}

function push(map: Map<string, Held[]>, key: string, held: Held): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [held])
  else if (!list.includes(held)) list.push(held)
}
