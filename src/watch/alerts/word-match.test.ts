import { expect, test } from 'vitest'
import { fold, isNamed, wordsStandIn } from './word-match.ts'

test('words stand in one text or another, whatever their case and accents', () => {
  expect(wordsStandIn('tromso broke', ['The dam BROKE', 'Tromsø'])).toBe(true)
  expect(wordsStandIn('Bolivar', ['Plaza Bolívar'])).toBe(true)
  expect(wordsStandIn('dam', ['The damage'])).toBe(false)
  expect(wordsStandIn('dam*', ['The damage'])).toBe(true)
})

test('words in quotation marks stand side by side in one text', () => {
  expect(wordsStandIn('"state of emergency"', ['A state of emergency was declared'])).toBe(true)
  expect(wordsStandIn('"state of emergency"', ['A state', 'of emergency'])).toBe(false)
})

test('a word that must not stand there, and a search of nothing', () => {
  expect(wordsStandIn('dam -police', ['The dam', 'Police'])).toBe(false)
  expect(wordsStandIn('-police', ['The dam'])).toBe(false)
  expect(wordsStandIn('!?', ['!?'])).toBe(false)
})

test('a name holds whole words', () => {
  expect(isNamed('nabrawi', 'Senator al-Nabrawi')).toBe(true)
  expect(isNamed('al nabrawi', 'Nabrawi al')).toBe(true)
  expect(isNamed('nab', 'Nabrawi')).toBe(false)
  expect(isNamed('', 'Nabrawi')).toBe(false)
})

test('letters without accents', () => {
  expect(fold('Señor Zúñiga, Ærø!')).toBe('senor zuniga aero')
})
