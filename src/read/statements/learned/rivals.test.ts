import { describe, expect, test } from 'vitest'
import { spanOf, type Words } from '../../words.ts'
import { handScene, mayor, relative } from './hand-parsed.ts'
import { proposeRivals } from './rivals.ts'

describe('rivals for a cue', () => {
  test('are the readings of its frames, then its complements', () => {
    const scene = handScene(mayor)
    const said = proposeRivals(scene).find((group) => group[0]?.hit?.cue.lemma === 'say') ?? []
    const text = (words: Words): string => scene.text.text.slice(...spanOf(scene.text, words))
    expect(said[0]?.by).toBe('statement/clause/parse')
    expect(said.map(({ content }) => content.map(text).join(' | '))).toContain('that the bridge was safe')
    expect(said.some(({ by }) => by.startsWith('statement/complement'))).toBe(true)
    for (const { speaker } of said) expect(speaker === undefined ? '' : text(speaker)).toMatch(/^(?:|The mayor)$/u)
  })

  test('never say the same twice', () => {
    for (const group of proposeRivals(handScene(mayor))) {
      const keys = group.map(({ content, speaker }) => JSON.stringify([content, speaker]))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  test('share one cue', () => {
    for (const table of [mayor, relative]) {
      for (const group of proposeRivals(handScene(table))) expect(new Set(group.map(({ hit }) => hit?.core)).size).toBe(1)
    }
  })
})
