import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openNetwork } from './network.ts'
import { openWeights } from './weights.ts'

/** What training/parser/export.py wrote beside the weights: inputs, and what PyTorch made of them. */
interface Golden {
  readonly version: string
  readonly treebank: number
  readonly sentences: readonly { readonly forms: readonly string[]; readonly upos: readonly string[]; readonly heads?: readonly number[] }[]
}

describe.each(['no', 'en', 'es'])('the model %s reads as its trainer does', (code) => {
  const golden = JSON.parse(readFileSync(`models/${code}.golden.json`, 'utf8')) as Golden
  const weights = openWeights(new Uint8Array(readFileSync(`models/${code}.bin`)))
  const network = openNetwork(weights)

  test('the golden file belongs to these weights', () => {
    expect(golden.version).toBe(weights.header.version)
    expect(existsSync(`training/parser/golden/${code}.txt`)).toBe(true)
  })
  test.each(golden.sentences)('$forms', ({ forms, upos, heads }) => {
    const [analysis] = network.analyse([forms], golden.treebank)
    expect([...(analysis?.tag ?? [])].map((tag) => weights.header.labels.feats[tag]?.split(' ')[0])).toEqual(upos)
    if (heads !== undefined) expect([...(analysis?.head ?? [])]).toEqual(heads) // absent where the best heads alone make no tree
  })
  test('together or alone, a sentence reads the same', () => {
    const all = golden.sentences.map(({ forms }) => forms)
    const together = network.analyse([...all, ...all, ...all], golden.treebank)
    all.forEach((forms, i) => expect(network.analyse([forms], golden.treebank)[0]).toEqual(together[i]))
  })
  test('an empty report and an empty sentence', () => {
    expect(network.analyse([], 0)).toEqual([])
    expect(() => network.analyse([new Array<string>(401).fill('a')], 0)).toThrow('401 words')
  })
})
