import { expect, test } from 'vitest'
import type { Annotated } from '../../language/index.ts'
import { drawnTree } from './tree.ts'

const sentence = { firstWord: 0, endWord: 4, span: [0, 17] as const }
const annotated: Annotated = {
  text: 'Vi går, sier Lie.',
  language: 'nb',
  length: 4,
  from: Int32Array.of(0, 3, 8, 13),
  to: Int32Array.of(2, 6, 12, 16),
  form: ['Vi', 'går', 'sier', 'Lie'],
  lemma: ['vi', 'gå', 'si', 'Lie'],
  upos: ['PRON', 'VERB', 'VERB', 'PROPN'],
  feats: ['_', '_', 'Tense=Pres', '_'],
  head: Int32Array.of(1, 2, -1, 2),
  relation: ['nsubj', 'ccomp', 'root', 'nsubj'],
  name: ['O', 'O', 'O', 'B-PER'],
  sentenceOf: new Int32Array(4),
  sentences: [sentence],
  paragraphs: [[0, 17]],
}

test('each word stands under its head, with its number in the sentence', () => {
  expect(drawnTree(annotated, sentence)).toBe(
    [
      '   3  sier                     root        VERB  si Tense=Pres',
      '   2  ├ går                    ccomp       VERB  gå',
      '   1  │ └ Vi                   nsubj       PRON  vi',
      '   4  └ Lie                    nsubj       PROPN Lie B-PER',
      '',
    ].join('\n'),
  )
})
