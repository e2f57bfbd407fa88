import { expect, test } from 'vitest'
import { packOf } from '../../language/packs/index.ts'
import { lastParts } from './compounds.ts'
import { eventLexiconOf } from './lexicon.ts'

const nb = eventLexiconOf(packOf('nb'))

test.each([
  ['lovforslag', 'forslag'],
  ['fredsforhandling', 'forhandling'],
  ['dataangrep', 'angrep'],
  ['politistyrke', 'styrke'],
  ['tv-kanal', 'kanal'],
])('«%s» is a kind of «%s»', (noun, last) => {
  expect(lastParts(nb, noun).at(-1)).toBe(last)
})

test.each([
  ['forslag', 'lag'],
  ['lovforslag', 'lag'],
  ['nederlag', 'lag'],
  ['beslag', 'lag'],
  ['avslag', 'lag'],
  ['fredsforhandling', 'handling'],
  ['behandling', 'handling'],
  ['søksmål', 'mål'],
  ['massearrestasjon', 'stasjon'],
  ['koran', 'ran'],
])('«%s» is no kind of «%s»', (noun, last) => {
  expect(lastParts(nb, noun)).not.toContain(last)
})

test('last parts are ends of the noun and shorter than it', () => {
  for (const noun of ['', 'å', 'hær', 'regjeringsstyrke', '-----', 'ŧŧŧŧŧŧŧŧ', 'e'.repeat(300)])
    for (const last of lastParts(nb, noun)) expect(noun.endsWith(last) && last.length < noun.length).toBe(true)
})
