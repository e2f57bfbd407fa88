import { describe, expect, it } from 'vitest'
import { scanTokens, type TokenColumns } from '../../text/index.ts'
import { advance, boundaryFeatures, boundaryScore, featureCount, isCandidate, openSentence, tokenKinds } from './boundary.ts'
import { rulesOf } from './languages.ts'
import { longestSentence, sentenceStarts } from './sentences.ts'

function columnsOf(text: string): TokenColumns {
  const columns: TokenColumns = { from: [], to: [] }
  scanTokens(text, 0, text.length, rulesOf.nb.tokens, columns)
  return columns
}

const kindsOf = (text: string): readonly number[] => [...tokenKinds(text, columnsOf(text))]

describe('kinds of tokens', () => {
  it('see one kind in all dashes and all opening marks', () => {
    expect(kindsOf('- Ja')).toEqual(kindsOf('– Ja'))
    expect(kindsOf('«Ja»')).toEqual(kindsOf('“Ja”'))
    expect(kindsOf('"Ja"')).toEqual(kindsOf('«Ja»'))
  })

  it('pair straight quotes that stand between blanks', () => {
    expect(kindsOf('sa " Ja " og')).toEqual(kindsOf('sa « Ja » og'))
  })

  it('tell words by their letters', () => {
    const [small, capital, capitals, figure] = kindsOf('båt Båt BÅT 22')
    expect(new Set([small, capital, capitals, figure]).size).toBe(4)
  })
})

describe('features', () => {
  it('are the same for marks that print differently and differ with the words', () => {
    const featuresOf = (text: string, at: number): readonly number[] => {
      const columns = columnsOf(text)
      const kinds = tokenKinds(text, columns)
      const state = openSentence(0)
      for (let index = 0; index < at; index++) advance(state, text, columns.from[index] ?? 0, kinds[index] ?? 0)
      const out = new Int32Array(featureCount)
      boundaryFeatures(text, columns, kinds, state, at, columns.from.length, text.length, out)
      return [...out]
    }
    expect(featuresOf('– Vi går. Nå.', 4)).toEqual(featuresOf('- Vi går. Nå.', 4))
    expect(featuresOf('- Vi går. Nå.', 4)).not.toEqual(featuresOf('- Vi går. På.', 4))
  })

  it('sum to their weights', () => {
    const weights = new Int8Array(16).fill(3)
    expect(boundaryScore({ weights }, new Int32Array(featureCount))).toBe(3 * featureCount)
  })
})

describe('sentences', () => {
  it('are asked for only where one may begin', () => {
    const [small, , stop] = kindsOf('båt . .')
    expect(isCandidate(small ?? 0, small ?? 0, true)).toBe(false)
    expect(isCandidate(stop ?? 0, small ?? 0, true)).toBe(true)
    expect(isCandidate(stop ?? 0, stop ?? 0, true)).toBe(false)
  })

  it('begin at every candidate when the weights say yes, and never when they say no, up to the longest sentence', () => {
    const text = 'Vi går. De blir. '.repeat(100).trim()
    const columns = columnsOf(text)
    expect(sentenceStarts(text, columns, { weights: new Int8Array(16).fill(1) })).toHaveLength(199)
    const starts = [0, ...sentenceStarts(text, columns, { weights: new Int8Array(16).fill(-1) }), columns.from.length]
    expect(starts.slice(1).every((start, index) => start - (starts[index] ?? 0) <= longestSentence)).toBe(true)
  })
})
