import { describe, expect, test } from 'vitest'
import { Learner, learnChoices, learnYesNo, shuffled } from './learn.ts'

describe('learning', () => {
  test('a feature that tells yes from no gets its weight', () => {
    const learner = new Learner(4, 0.5, 0)
    learnYesNo(
      [
        { places: [1, 2], yes: true, weight: 1 },
        { places: [1, 3], yes: false, weight: 1 },
      ],
      learner,
      30,
    )
    expect(learner.sum([1, 2])).toBeGreaterThan(1)
    expect(learner.sum([1, 3])).toBeLessThan(-1)
  })

  test('a choice learns to prefer the right option', () => {
    const learner = new Learner(4, 0.5, 0)
    learnChoices(
      [
        { options: [[1], [2], [3]], right: 2 },
        { options: [[3], [1]], right: 0 },
      ],
      learner,
      30,
    )
    expect(learner.sum([3])).toBeGreaterThan(Math.max(learner.sum([1]), learner.sum([2])) + 1)
  })

  test('the same examples give the same weights', () => {
    const run = (): Int8Array => {
      const learner = new Learner(6, 0.1, 1e-5)
      learnYesNo(
        Array.from({ length: 40 }, (_, at) => ({ places: [at % 7, 8 + (at % 5)], yes: at % 3 === 0, weight: 1 })),
        learner,
        4,
      )
      return learner.integers(24)
    }
    expect(run()).toEqual(run())
  })

  test('integers are cut at the ends of eight bits', () => {
    const learner = new Learner(2, 1, 0)
    learner.weights.set([100, -100, 0.5, 0])
    expect([...learner.integers(10)]).toEqual([127, -127, 5, 0])
  })

  test('a shuffle holds everything once', () => {
    expect([...shuffled(9, 4)].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect([...shuffled(9, 4)]).toEqual([...shuffled(9, 4)])
  })
})
