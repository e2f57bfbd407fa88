import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportsIn } from '../src/intake/index.ts'
import { openReader, type Reader } from '../src/index.ts'
import { HearsayError, languages, type Language, type Reading } from '../src/words/index.ts'
import { junk } from './junk.ts'
import { faultsOf } from './whole-reading.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})

function read(text: string, language: Language): Reading {
  return reader.read({ id: '1', language, text })
}

/** Words that make statements when they meet, and signs that break them. */
const pieces = fc.oneof(
  fc.constantFrom('– ', '— ', '«', '»', '“', '”', '"', "'", ', ', '. ', ': ', '\n', '\n\n', ' ', '...', '(', ')', '\uD83D', '🚒', '\u0000', '\u00A0'),
  fc.constantFrom('sier ', 'ifølge ', 'Solberg ', 'Det gjør også ', 'ikke ', 'at ', 'han ', 'ordførar Ane Lie ', 'Foto: NTB'),
  fc.constantFrom('said ', 'according to ', 'the mayor ', 'told AFP ', 'she ', 'that ', 'denied ', 'Dr. Smith ', "don't "),
  fc.constantFrom('dijo ', 'según ', 'el presidente ', 'que ', 'al diario ', 'añadió ', 'ella ', 'del ', 'Añadió '),
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

describe('whatever the words', () => {
  test('a reading keeps the text, the contract and its spans, and is the same twice', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        const reading = read(text, language)
        expect(reading.report.text).toBe(text)
        expect(faultsOf(reading)).toEqual([])
        expect(JSON.stringify(read(text, language))).toBe(JSON.stringify(reading))
      }),
      { numRuns: 80 },
    )
  })

  test('any string is a reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...languages), (text, language) => {
        expect(faultsOf(read(text, language))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('any bytes are readings or typed errors', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for await (const item of reportsIn({ name: 'bytes', id: '1', bytes: once(bytes) })) {
          if (item instanceof HearsayError) expect(item.code).not.toBe('broken')
          else expect(faultsOf(reader.read({ ...item.report, language: 'en' }))).toEqual([])
        }
      }),
      { numRuns: 50 },
    )
  })
})

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

describe('junk', () => {
  test.each(Object.entries(junk))('%s is a reading', (_, make) => {
    for (const language of ['nb', 'en'] as const) expect(faultsOf(read(make(4000), language))).toEqual([])
  })
})

describe('the examples', () => {
  const folder = join(import.meta.dirname, '../examples/night')
  test.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s is read as the contract has it', (file) => {
    const language = languages.find((it) => file.endsWith(`.${it}.txt`)) ?? 'nb'
    expect(faultsOf(read(readFileSync(join(folder, file), 'utf8'), language))).toEqual([])
  })
})
