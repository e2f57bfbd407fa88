import type { PageLanguage } from '../../language/index.ts'
import type { Messages } from '../../messages/messages.ts'
import { count } from '../../time/clock.ts'

/** A number as it was told: `7`, `at least 3`, `10–20`. */
export function valueText({ min, max }: { readonly min?: number; readonly max?: number }, words: Messages['numbers'], language: PageLanguage): string {
  if (min !== undefined && max !== undefined) return min === max ? count(min, language) : `${count(min, language)}–${count(max, language)}`
  if (min !== undefined) return words.atLeast(count(min, language))
  return max === undefined ? '' : words.atMost(count(max, language))
}
