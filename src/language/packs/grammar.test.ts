import { describe, expect, test } from 'vitest'
import { languages } from '../../words/index.ts'
import { packOf } from './index.ts'

describe.each(languages)('the grammar of the %s pack', (language) => {
  const { grammar } = packOf(language)

  test('endings are lower case, each once, and longer ones stand before those that they end in', () => {
    for (const endings of [grammar.definiteEndings, grammar.definitePluralEndings, grammar.pluralEndings, grammar.agentEndings]) {
      expect(new Set(endings).size).toBe(endings.length)
      for (const ending of endings) expect(ending).toMatch(/^\p{Ll}+$/u)
    }
    for (const endings of [grammar.definiteEndings, grammar.pluralEndings])
      endings.forEach((ending, at) => expect(endings.slice(0, at).filter((earlier) => ending !== earlier && ending.endsWith(earlier))).toEqual([]))
  })

  test('nouns that are written together join with letters and have vowels', () => {
    if (!grammar.compounds) return
    expect(grammar.compounds.joints.every((joint) => joint.length === 1)).toBe(true)
    expect(grammar.compounds.vowels).not.toBe('')
  })
})
