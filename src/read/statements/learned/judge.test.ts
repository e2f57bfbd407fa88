import { describe, expect, test } from 'vitest'
import { spanOf, type Words } from '../../words.ts'
import { candidateFeatures } from './candidate-features.ts'
import { leftOptions, rightOptions } from './edges.ts'
import { handScene, mayor, relative } from './hand-parsed.ts'
import { judged, surroundings, withLeft, withRight, withSpeaker } from './judge.ts'
import { proposeRivals } from './rivals.ts'
import { speakerOptions } from './speakers.ts'
import { acceptBits, edgeBits, speakerBits, type JudgeWeights } from './weights.ts'

function weights(changes: Partial<JudgeWeights> = {}): JudgeWeights {
  return {
    accept: new Int8Array(2 ** acceptBits),
    left: new Int8Array(2 ** edgeBits),
    right: new Int8Array(2 ** edgeBits),
    speaker: new Int8Array(2 ** speakerBits),
    threshold: 0,
    ...changes,
  }
}

/** A table with `value` at the places that only the first list has. */
function tableFor(bits: number, wanted: readonly number[], others: readonly (readonly number[])[] = [], value = 9): Int8Array {
  const table = new Int8Array(2 ** bits)
  for (const place of wanted) if (!others.some((list) => list.includes(place))) table[place] = value
  return table
}

const scene = handScene(mayor)
const groups = proposeRivals(scene)
const text = (words: Words): string => scene.text.text.slice(...spanOf(scene.text, words))
const said = groups.find((group) => group[0]?.hit?.cue.lemma === 'say')!
const first = said[0]!

describe('the judge', () => {
  test('takes nothing below the threshold, and says so', () => {
    const { candidates, refused } = judged(scene, groups, weights({ threshold: 1 }))
    expect(candidates).toEqual([])
    expect(refused.map(({ hit }) => hit.cue.lemma)).toContain('say')
  })

  test('takes at most one of the rivals, the one with the highest sum', () => {
    const around = surroundings(groups)
    const group = groups.indexOf(said)
    const features = said.map((candidate, place) => candidateFeatures(scene, candidate, around(group, place)))
    const accept = tableFor(acceptBits, features[1]!, [features[0]!, ...features.slice(2)])
    const { candidates } = judged(scene, [said], weights({ accept, threshold: 1 }))
    expect(candidates.map(({ by }) => by)).toEqual([said[1]!.by])
  })

  test('moves the end of the content to the best place', () => {
    const options = rightOptions(scene, first)
    const last = options.find(({ at }) => text([first.content[0]![0], at]).endsWith('checked'))!
    const right = tableFor(
      edgeBits,
      last.places,
      options.filter((option) => option !== last).map(({ places }) => places),
    )
    const [taken] = judged(scene, [[first]], weights({ right })).candidates
    expect(taken?.content.map(text)).toEqual(['that the bridge was safe, although nobody had checked'])
  })

  test('never moves an edge out of the sentence or over the cue', () => {
    for (const group of groups) {
      for (const candidate of group) {
        for (const { at } of rightOptions(scene, candidate)) expect(at).toBeGreaterThan(candidate.content.at(-1)![0])
        for (const { at } of leftOptions(scene, candidate)) expect(at).toBeLessThan(candidate.content[0]![1])
      }
    }
    for (const { at } of leftOptions(scene, first)) expect(at).toBeGreaterThan(2)
  })

  test('gives the same answer twice', () => {
    expect(judged(scene, groups, weights())).toEqual(judged(scene, groups, weights()))
  })
})

describe('edges', () => {
  test('the present edge is always among the options', () => {
    expect(rightOptions(scene, first).map(({ at }) => at)).toContain(first.content.at(-1)![1])
    expect(leftOptions(scene, first).map(({ at }) => at)).toContain(first.content[0]![0])
  })

  test('an empty content is refused', () => {
    const [start, end] = first.content[0]!
    expect(withRight(first, start)).toBe(first)
    expect(withLeft(first, end)).toBe(first)
    expect(withRight(first, end)).toBe(first)
  })
})

describe('speakers', () => {
  test('nobody is always an option, and so is the frame’s own choice', () => {
    const options = speakerOptions(scene, first)
    expect(options[0]?.speaker).toBeUndefined()
    expect(options.map(({ speaker }) => speaker && text(speaker))).toContain('The mayor')
  })

  test('no option lies inside the content', () => {
    expect(speakerOptions(scene, first).map(({ speaker }) => speaker && text(speaker))).not.toContain('the bridge')
  })

  test('a relative word brings the noun it stands for', () => {
    const other = handScene(relative)
    const denied = proposeRivals(other)
      .flat()
      .find(({ hit }) => hit?.cue.lemma === 'deny')!
    const options = speakerOptions(other, denied)
    const option = options.find(({ antecedent }) => antecedent)
    expect(option?.antecedent && other.text.text.slice(...spanOf(other.text, option.antecedent))).toMatch(/^Ibarra/u)
    const speaker = tableFor(
      speakerBits,
      option!.places,
      options.filter((one) => one !== option).map(({ places }) => places),
    )
    const chosen = withSpeaker(other, denied, weights({ speaker }))
    expect(chosen.speaker && other.text.form[chosen.speaker[0]]).toBe('who')
    expect(chosen.antecedent).toEqual(option?.antecedent)
  })
})

test('features are counted in a fixed number for a cue, and stay within the table', () => {
  const around = surroundings(groups)
  const counts = new Set(groups.flatMap((group, at) => group.map((candidate, place) => candidateFeatures(scene, candidate, around(at, place)).length)))
  expect(counts.size).toBe(1)
  for (const group of groups)
    for (const candidate of group)
      for (const place of candidateFeatures(scene, candidate, { inside: 0, rivals: 1, place: 0 })) expect(place).toBeLessThan(2 ** acceptBits)
})
