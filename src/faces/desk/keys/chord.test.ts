import { expect, test } from 'vitest'
import { chord, isLetter } from './chord.ts'

test('g waits for the next key, any other key is itself', () => {
  expect(chord('j', { first: undefined })).toEqual({ name: 'j', next: { first: undefined } })
  expect(chord('g', { first: undefined })).toEqual({ next: { first: 'g' } })
  expect(chord('s', { first: 'g' })).toEqual({ name: 'g s', next: { first: undefined } })
})

test('letters and signs can be turned off, Enter and Escape cannot', () => {
  expect(['j', '?', '/', 'g n'].map(isLetter)).toEqual([true, true, true, true])
  expect(['Enter', 'Escape', 'ArrowDown'].map(isLetter)).toEqual([false, false, false])
})
