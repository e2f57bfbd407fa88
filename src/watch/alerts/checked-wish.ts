import { searchable } from './word-match.ts'
import type { NewsKind } from '../../words/index.ts'
import { badAlert, fields, listOf, moment, whole, words, type Check } from './checks.ts'
import { conditionChecks, conditionsOf } from './conditions-table.ts'
import type { SearchWish, WishedConditions } from './conditions.ts'
import { checkedTarget } from './checked-target.ts'

const conditions = fields(conditionChecks)

const wish = {
  name: words(80),
  conditions: (value, field) => checkedConditions(conditions(value, field)),
  targets: listOf(checkedTarget, 10),
  mutedUntil: moment,
  digest: whole(1, 7 * 24 * 60),
} as const satisfies Readonly<Record<string, Check<unknown>>>

/** A saved search that came from outside, checked. Throws `bad-alert`, which names the field. */
export function checkedWish(value: unknown): SearchWish {
  const { name, conditions, targets = [], ...rest } = fields(wish)(emptyListLeftOut(value), 'alert')
  if (name === undefined) throw badAlert('alert.name', 'is missing')
  if (conditions === undefined) throw badAlert('alert.conditions', 'are missing')
  return { name, conditions, targets, ...rest }
}

/** A search may go without targets: its news are there to be looked at, and as a feed. */
function emptyListLeftOut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('targets' in value) || !Array.isArray(value.targets) || value.targets.length > 0) return value
  const { targets: _, ...rest } = value
  return rest
}

function checkedConditions(given: WishedConditions): WishedConditions & { readonly tell: readonly NewsKind[] } {
  const tell = given.tell ?? toldOf(given)
  const { tell: _, ...wished } = given
  const named = Object.keys(wished) as (keyof typeof wished)[] // `fields` let no others through
  if (named.every((name) => name === 'asides')) throw badAlert('alert.conditions', 'are empty: it would tell everything')
  for (const kind of tell) {
    const unknown = named.find((name) => !conditionsOf[kind].includes(name))
    if (unknown !== undefined) throw badAlert(`alert.conditions.${unknown}`, `is no condition for news of the kind ${kind}`)
  }
  if (wished.words !== undefined && !searchable(wished.words)) throw badAlert('alert.conditions.words', 'name no word to look for')
  return { ...wished, tell }
}

/** What a search tells of that does not say. */
function toldOf({ numbers, report }: WishedConditions): readonly NewsKind[] {
  if (report !== undefined) return ['version']
  return numbers === undefined ? ['claim'] : ['number']
}
