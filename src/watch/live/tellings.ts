import type { Told } from '../../record/index.ts'
import { withWords } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { RecordCorrections } from '../record/corrections.ts'
import { readable, type Roll } from './roll.ts'

/** What reports say, taken from the store when it is asked for; those asked for last are at hand. */
export interface Tellings {
  /** Brings some to hand, and gives them in order. Throws `unknown-id` for one that the store no longer has. */
  get(entries: readonly number[]): Promise<readonly Told[]>
  /** Whether one is at hand. */
  has(entry: number): boolean
  /** One that is at hand, with its words. */
  atHand(entry: number): Told
}

/** Reports at hand: about 20 kB each with their words. */
const mostAtHand = 1500
/** Reports asked for at once. */
const some = 200

/** Opens it on the reports of a roll, without the words that people hid. */
export function openTellings(store: Store, roll: Roll, corrections: () => RecordCorrections): Tellings {
  const held = new Map<number, Told>()
  const hold = (entry: number, told: Told): void => {
    held.delete(entry)
    held.set(entry, told)
    if (held.size > mostAtHand) held.delete(held.keys().next().value ?? entry)
  }
  const fetched = async (entries: readonly number[]): Promise<ReadonlyMap<number, Told>> => {
    const byId = new Map(entries.map((entry) => [roll.dated(entry).id, entry]))
    const found = await store.versions([...byId.keys()])
    return new Map(
      found.map(({ id, report }) => {
        const entry = byId.get(id) ?? -1
        return [entry, roll.told(entry, readable(corrections().shown(id, report)))]
      }),
    )
  }
  return {
    async get(entries) {
      const all = new Map<number, Told>()
      for (const entry of entries) {
        const told = held.get(entry)
        if (told) all.set(entry, told)
      }
      const missing = entries.filter((entry) => !all.has(entry))
      for (let from = 0; from < missing.length; from += some) for (const [entry, told] of await fetched(missing.slice(from, from + some))) all.set(entry, told)
      return entries.map((entry) => {
        const told = all.get(entry)
        if (!told) throw new HearsayError('unknown-id', { id: roll.dated(entry).id, file: store.file }, { where: store.file })
        hold(entry, told)
        return told
      })
    },
    has: (entry) => held.has(entry),
    atHand(entry) {
      const told = held.get(entry)
      if (!told) throw new RangeError(`report ${entry} is not at hand`)
      if (told.scanned) return told
      const worded = withWords(told)
      held.set(entry, worded)
      return worded
    },
  }
}
