import { openCommonness } from '../../src/record/terms/commonness.ts'
import type { Form } from '../../src/record/terms/forms.ts'
import { hashOf } from '../../src/record/terms/letters.ts'
import { scan, type Scanned } from '../../src/record/terms/scan.ts'

const common = openCommonness()
/** Words that tell less than this stand for nothing in a made-up tongue. */
const leastRarity = 3

/**
 * A text as if it were in another language: names and numbers stay, one word in four still sounds alike, all other words are strange.
 * It stands in for translations, of which there are few to learn from.
 */
export function inTongue(text: string, tongue: number): Scanned {
  const scanned = scan(text)
  const named = new Set(scanned.forms.flatMap((form, index) => (form.capital && !scanned.opens[index] ? [form.folded] : [])))
  const kept = scanned.forms.map((form, index) => ({ form: strange(form, named.has(form.folded), tongue), index })).filter(({ form }) => form !== undefined)
  return {
    forms: kept.map(({ form }) => form!),
    from: kept.map(({ index }) => scanned.from[index]!),
    to: kept.map(({ index }) => scanned.to[index]!),
    opens: kept.map(({ index }) => scanned.opens[index]!),
  }
}

function strange(form: Form, isName: boolean, tongue: number): Form | undefined {
  if (isName || form.number !== undefined) return form
  if (common.rarity(form.word) < leastRarity) return undefined
  const alike = (hashOf(String(form.sound), tongue) & 3) === 0
  return {
    ...form,
    word: hashOf(String(form.word), tongue),
    sound: form.sound === 0 || alike ? form.sound : hashOf(String(form.sound), tongue),
    capital: false,
  }
}
