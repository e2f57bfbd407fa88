import type { Description } from '../sources/description.ts'
import { descriptionOf } from '../sources/description.ts'
import { folded } from '../terms/letters.ts'
import type { Party } from '../sources/who.ts'
import type { Language } from '../../words/index.ts'

/** Those who are asked to answer for what they do, not for what they see. */
const accountable = new Set([
  'police',
  'army',
  'navy',
  'defence',
  'government',
  'presidency',
  'municipality',
  'region',
  'union',
  'prison',
  'prosecution',
  'company',
])

/** Whether a claim is about somebody or accuses them: a company speaks of what it runs; whoever else has to be named in the clause, by name or by what they are. */
export function isAbout(words: string, language: Language, { descriptions, names }: Party): boolean {
  if (descriptions.some(isCompany)) return true
  const plain = folded(words)
  if (names.some((name) => plain.includes(folded(name)))) return true
  const spoken = descriptionOf(words, language).spheres
  return descriptions.some(({ spheres }) => spheres.some((sphere) => accountable.has(sphere) && spoken.includes(sphere)))
}

function isCompany({ spheres }: Description): boolean {
  return spheres.includes('company')
}
