import { expect, test } from 'vitest'
import { languages } from '../../words/index.ts'
import { packOf } from './index.ts'

test('Bolivia and its people in all four languages', () => {
  for (const language of languages) expect(packOf(language).countries['Bolivia']).toBe('BOL')
  expect(['boliviansk', 'bolivianer', 'bolivianerne'].map((word) => packOf('nb').demonyms[word])).toEqual(['BOL', 'BOL', 'BOL'])
  expect(['boliviansk', 'bolivianar', 'bolivianarane'].map((word) => packOf('nn').demonyms[word])).toEqual(['BOL', 'BOL', 'BOL'])
})

test('nynorsk is its own lexicon', () => {
  const lemmas = new Set(packOf('nn').cues.map(({ lemma }) => lemma))
  for (const word of ['seie', 'fortelje', 'meine', 'stadfeste', 'åtvare', 'krevje', 'tykkje', 'vone', 'ifølgje', 'fråsegn']) expect(lemmas).toContain(word)
  for (const word of ['si', 'fortelle', 'mene', 'kreve', 'tro', 'ifølge', 'uttalelse']) expect(lemmas).not.toContain(word)
})

test('the two written standards share frames, not lexicons', () => {
  const shared = (upos: string): number => {
    const bokmål = new Set(packOf('nb').cues.filter((cue) => cue.upos === upos).map(({ lemma }) => lemma))
    return packOf('nn').cues.filter((cue) => cue.upos === upos && bokmål.has(cue.lemma)).length
  }
  expect(shared('VERB')).toBeLessThan(packOf('nn').cues.length / 2)
  expect(packOf('nb').negations).toContain('ikke')
  expect(packOf('nn').negations).toContain('ikkje')
})

test('titles of both sexes and of compounds', () => {
  const genderOf = (language: 'nb' | 'nn', lemma: string) => packOf(language).titles.find((title) => title.lemma === lemma)
  expect(genderOf('nb', 'talskvinne')).toEqual({ lemma: 'talskvinne', gender: 'Fem' })
  expect(genderOf('nn', 'ordførar')).toEqual({ lemma: 'ordførar' })
  expect(genderOf('nn', 'ordfører')).toBeUndefined()
  expect(genderOf('nb', 'olje- og energiminister')).toBeDefined()
})
