import { expect, test } from 'vitest'
import { revisionOf } from './revision-of.ts'

test.each([
  ['UPDATE 2-Three dead in harbour fire', 'update'],
  ['Rettet: Tre døde i brannen', 'correction'],
  ['RETTELSE: Tre døde', 'correction'],
  ['CORRECTED-Three dead in harbour fire', 'correction'],
  ['KILL: Mayor resigns', 'kill'],
  ['Tre omkom (rettet)', 'correction'],
  ['Corrección: tres muertos', 'correction'],
  ['Rättelse: Tre döda', 'correction'],
  ['OPPDATERT: Elva stiger', 'update'],
  ['1ST LEAD', 'update'],
  ['Update on the flood', undefined],
  ['Kill-switch law passes', undefined],
  ['Rettet opp skaden', undefined],
  ['Corrected sentence for mayor', undefined],
])('headline: %s', (headline, kind) => {
  expect(revisionOf({ headline })?.kind).toBe(kind)
})

test.each([
  ['BC-LD--Harbour Fire, 1st Ld-Writethru', 'update'],
  ['havn-brann (rettelse)', 'correction'],
  ['LINDERO-FIRE/2nd Lead', 'update'],
  ['FIRE-KILL', undefined],
])('slug: %s', (slug, kind) => {
  expect(revisionOf({ slug })?.kind).toBe(kind)
})

test.each([
  ['Eds: Adds reaction from the mayor.', 'update'],
  ['(Corrects number of dead in first paragraph)', 'correction'],
  ['Noe utvidet.', 'update'],
  ['Please kill the story "Mayor resigns".', 'kill'],
  ['For editorial use only', undefined],
])('note: %s', (note, kind) => {
  expect(revisionOf({ note })?.kind).toBe(kind)
})

test('the gravest counts', () => {
  expect(revisionOf({ slug: 'Fire, 2nd Ld-Writethru', note: 'Corrects name of the mayor' })).toEqual({ kind: 'correction' })
})
