import { capitalAt } from '../../knowledge/index.ts'
import { codeOf } from './codes/code.ts'
import type { Draft, Register } from './register.ts'
import type { Scene } from './scene.ts'
import { textOf, type Words } from './words.ts'

/** What a tagger took for a body is a government when it acts under a capital's name. */
export function actAsGovernment({ near }: Scene, body: Draft): void {
  const words = body.name.split(' ')
  const capital = body.kind === 'organisation' && body.roles.length === 0 && words.length < 4 ? capitalAt(words, 0) : undefined
  if (capital === undefined || capital.words !== words.length || capital.country.startsWith('IGO') || near.includes(capital.country)) return
  body.kind = 'country'
  body.country = capital.country
  body.base = { country: capital.country, sectors: ['GOV'] }
}

/** «Moskva», "Washington": the capital of another country, spoken of as one that acts, is that country's government. */
export function governmentAt({ text, near }: Scene, register: Register, words: Words): Draft | undefined {
  const capital = capitalAt(text.form, words.from, words.to)
  if (capital === undefined || words.from + capital.words !== words.to || near.includes(capital.country)) return undefined
  const key = `capital ${capital.country}`
  const known = register.known(key)
  if (known) return known
  const isUnion = capital.country.startsWith('IGO')
  const government = register.create(isUnion ? 'organisation' : 'country', textOf(text, words), 'actor/name/country')
  government.base = codeOf(capital.country, isUnion ? [] : ['GOV'])
  government.country = capital.country
  register.remember(key, government)
  return government
}
