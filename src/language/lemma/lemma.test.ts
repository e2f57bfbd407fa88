import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureLemma } from './figures.ts'
import { loadLemmatiser } from './index.ts'
import { lemmatiser } from './lemmatiser.ts'
import { lemmaOf, wordKey, type LemmaModel } from './model.ts'
import { packLemmas, unpackLemmas } from './pack.ts'
import { applyScript, scriptBetween, shapeOf } from './scripts.ts'

describe('edit scripts', () => {
  it('turn the form into the lemma they were made from', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (form, lemma) => {
        const [small, target] = [form.toLowerCase(), lemma.toLowerCase()]
        fc.pre(small.length === form.length && small.toLowerCase() === small)
        expect(applyScript(small, scriptBetween(small, target), 'kept')).toBe(target)
      }),
    )
  })

  it('case what they make', () => {
    const script = scriptBetween('havnene', 'havn')
    expect(applyScript('Havnene', script, 'small')).toBe('havn')
    expect(applyScript('Havnene', script, 'kept')).toBe('Havn')
    expect(applyScript('HAVNENE', script, 'title')).toBe('Havn')
  })

  it('know shapes apart', () => {
    expect(['havn', 'Havn', 'HAVN', 'McNeil', 'NATO-møte', 'A', 'G20'].map(shapeOf)).toEqual([0, 1, 2, 3, 7, 5, 6])
  })
})

describe('figures', () => {
  it('are spelt as each treebank spells them', () => {
    expect(figureLemma('40,000', 'en')).toBe('40000')
    expect(figureLemma('1.250.000', 'es')).toBe('1250000')
    expect(figureLemma('3,5', 'es')).toBe('3.5')
    expect(figureLemma('12%', 'es')).toBe('12/100')
    expect(figureLemma('40.000', 'nb')).toBeUndefined()
    expect(figureLemma('seven', 'en')).toBeUndefined()
  })
})

/** A model with two rules for nouns, one exception, and no weights: the first rule that fits wins. */
const small: LemmaModel = {
  scripts: [
    { removed: '', added: '' },
    { removed: 'er', added: '' },
  ],
  open: new Map([['NOUN', [1, 0]]]),
  cases: new Map([
    ['NOUN', '00000000'],
    ['PROPN', '11111111'],
  ]),
  words: Uint32Array.of(wordKey('ender', 'NOUN', '')),
  answers: Uint16Array.of(0),
  weights: new Int8Array(16),
}

describe('a model', () => {
  it('asks the table before the rules', () => {
    expect(lemmaOf(small, 'båter', 'NOUN', '_')).toBe('båt')
    expect(lemmaOf(small, 'Ender', 'NOUN', '_')).toBe('ender')
    expect(lemmaOf(small, 'Anders', 'PROPN', '_')).toBe('Anders')
  })

  it('is the same after packing', () => {
    expect(unpackLemmas(packLemmas(small))).toEqual(small)
    const shifted = new Uint8Array(packLemmas(small).length + 1)
    shifted.set(packLemmas(small), 1)
    expect(unpackLemmas(shifted.subarray(1))).toEqual(small)
  })

  it('is asked once for a word and its tag', () => {
    const lemma = lemmatiser(small, 'nb')
    expect([lemma('båter', 'NOUN', '_'), lemma('båter', 'NOUN', '_'), lemma('båter', 'PROPN', '_')]).toEqual(['båt', 'båt', 'båter'])
  })
})

describe('lemmas', () => {
  it.each([
    ['nb', 'fiskebåtene', 'NOUN', 'Definite=Def|Gender=Masc|Number=Plur', 'fiskebåt'],
    ['nb', 'bøkene', 'NOUN', 'Definite=Def|Gender=Fem|Number=Plur', 'bok'],
    ['nb', 'Sa', 'VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin', 'si'],
    ['nb', 'Oslo', 'PROPN', '_', 'Oslo'],
    ['nb', ',', 'PUNCT', '_', ','],
    ['nn', 'seier', 'VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin', 'seie'],
    ['nn', 'fiskarane', 'NOUN', 'Gender=Masc|Number=Plur', 'fiskar'],
    ['en', 'said', 'VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin', 'say'],
    ['en', 'ferries', 'NOUN', 'Number=Plur', 'ferry'],
    ['en', "n't", 'PART', '_', 'not'],
    ['es', 'dijeron', 'VERB', 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin', 'decir'],
    ['es', 'autoridades', 'NOUN', 'Gender=Fem|Number=Plur', 'autoridad'],
    ['es', 'las', 'DET', 'Definite=Def|Gender=Fem|Number=Plur|PronType=Art', 'el'],
  ] as const)('%s %s', (language, form, upos, feats, lemma) => {
    expect(loadLemmatiser(language)(form, upos, feats)).toBe(lemma)
  })

  it('are never empty', () => {
    for (const language of ['nb', 'nn', 'en', 'es'] as const) {
      for (const form of ['-', '…', 'er', 's', 'ene', 'A', '😀', 'los']) expect(loadLemmatiser(language)(form, 'NOUN', '_')).not.toBe('')
    }
  })
})
