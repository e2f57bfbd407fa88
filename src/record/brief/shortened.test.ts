import { expect, test } from 'vitest'
import { invented } from '../../../test/briefs/invented.ts'
import type { Language, LayoutBlock, TimeExpression } from '../../words/index.ts'
import { briefPhrases } from './phrases/index.ts'
import { storySentences } from './sentences.ts'
import { shortened } from './shortened.ts'

interface Around {
  readonly before?: string
  readonly times?: readonly { readonly words: string; readonly value: string }[]
  readonly layout?: readonly LayoutBlock[]
}

function short(language: Language, sentence: string, { before = '', times = [], layout = [] }: Around = {}): string {
  const sentences = before === '' ? [sentence] : [before, sentence]
  const said = before === '' ? [] : [{ name: before.split(',')[0] ?? '', cue: before.split(' ').at(-2) ?? '', words: before }]
  const digest = invented({ id: 'r', language, outlet: 'Pier Post', at: '2031-05-04T10:00:00Z', sentences, said })
  const { text } = digest.reading.report
  const found = times.map(({ words, value }, number): TimeExpression => {
    const from = text.indexOf(words)
    return { id: `t${number}`, span: [from, from + words.length], type: 'date', value }
  })
  const actors = digest.reading.actors.map((actor) => {
    const at = text.indexOf(sentence)
    return { ...actor, mentions: [...actor.mentions, { span: [at, at + sentence.indexOf(' ')] as const, form: 'pronoun' as const }] }
  })
  const full = { ...digest, reading: { ...digest.reading, actors, times: found, report: { ...digest.reading.report, layout } } }
  const last = storySentences([full], language).at(-1)
  return last ? shortened(last, briefPhrases[language]).text : ''
}

test.each([
  ['en', 'SALTVIK (Nordwire) - A ferry ran aground on Sunday.', 'A ferry ran aground on Sunday.'],
  ['en', 'SALTVIK, May 4 - A ferry ran aground on Sunday.', 'A ferry ran aground on Sunday.'],
  ['es', 'Lindero, 4 may (AMC).- Un barco encalló el domingo.', 'Un barco encalló el domingo.'],
  ['nb', '20.50: Fergen er fri, melder politiet.', 'Fergen er fri, melder politiet.'],
  ['en', 'But the owners (all of them from Saltvik) disagree.', 'The owners disagree.'],
  ['en', 'The Coastal Safety Board (CSB) will look into it.', 'The Coastal Safety Board (CSB) will look into it.'],
  ['es', 'Sin embargo, los dueños no están de acuerdo.', 'Los dueños no están de acuerdo.'],
  ['nn', 'Men eigarane er usamde i det.', 'Eigarane er usamde i det.'],
  ['en', 'He said “but (as you know) we tried” to the board.', 'He said “but (as you know) we tried” to the board.'],
] as const)('%s: %s', (language, sentence, expected) => {
  expect(short(language, sentence)).toBe(expected)
})

test('a pronoun that opens a sentence gets its name', () => {
  expect(short('en', 'She left the ship before the tide turned.', { before: 'Ada Moe, the owner, spoke.' })).toBe(
    'Ada Moe left the ship before the tide turned.',
  )
  expect(short('nb', 'Hun forlot skipet før tidevannet snudde.', { before: 'Ada Moe, eieren, snakket.' })).toBe('Ada Moe forlot skipet før tidevannet snudde.')
})

test('days named from the day of the report get their name', () => {
  expect(short('en', 'The ferry ran aground yesterday.', { times: [{ words: 'yesterday', value: '2031-05-03' }] })).toBe('The ferry ran aground on Saturday.')
  expect(short('nn', 'Ferja gjekk på grunn i går.', { times: [{ words: 'i går', value: '2031-05-03' }] })).toBe('Ferja gjekk på grunn laurdag.')
  expect(short('es', 'El barco encalló ayer.', { times: [{ words: 'ayer', value: '2031-05-03' }] })).toBe('El barco encalló el sábado.')
  expect(short('en', "Yesterday's storm took the quay.", { times: [{ words: 'Yesterday', value: '2031-05-03' }] })).toBe("Yesterday's storm took the quay.")
})

test('a byline and a credit that the report has are left out', () => {
  const sentence = 'A ferry ran aground. (Nordwire)'
  expect(short('en', sentence, { layout: [{ kind: 'credit', span: [20, 31] }] })).toBe('A ferry ran aground.')
})
