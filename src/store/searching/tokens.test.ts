import Database from 'libsql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

const words = (text: string): readonly string[] => [...tokensOf(text)].map(({ word }) => word)

test.each([
  ['Brua i Ålvik – stengt!', ['brua', 'i', 'alvik', 'stengt']],
  ['Explosión en Córdoba: ¿qué pasó?', ['explosion', 'en', 'cordoba', 'que', 'paso']],
  ['Tromsø, Æ og ß', ['tromsø', 'æ', 'og', 'ß']],
  ['covid-19 i 2031, 3,5 %', ['covid', '19', 'i', '2031', '3', '5']],
  ['e\u0301n snake_case', ['en', 'snake', 'case']],
])('%s', (text, found) => {
  expect(words(text)).toEqual(found)
})

test('each word says where it stands', () => {
  const text = '🚢 Båten «Ørn» kom'
  expect([...tokensOf(text)].map(({ from, to }) => text.slice(from, to))).toEqual(['Båten', 'Ørn', 'kom'])
})

test('the words of European languages are those of the index of SQLite', () => {
  const database = new Database(':memory:', {})
  database.exec("create virtual table t using fts5 (words, tokenize = 'unicode61 remove_diacritics 2')")
  database.exec("create virtual table v using fts5vocab ('t', 'instance')")
  const letters = 'aåäáàâæbcçdðeéèêfghiíìïjklłmnñoøöóôpqrsšßtuúüvwxyýzžAÅÉØÑ0179 -.,«»’'
  const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 })
  fc.assert(
    fc.property(text, (typed) => {
      database.exec('delete from t')
      database.prepare('insert into t values (?)').run([typed])
      const rows = database.prepare('select term from v order by "offset"').all([]) as readonly { readonly term: string }[] // what we asked for
      expect(words(typed)).toEqual(rows.map(({ term }) => term))
    }),
    { numRuns: 300 },
  )
  database.close()
})
