import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { examplesIn } from '../../../test/golden/examples.ts'
import { minute, sha256 } from '../../../test/random-corrections.ts'
import { faultsOf } from '../../../test/whole-reading.ts'
import { openReader } from '../../index.ts'
import type { Reading, Span } from '../../words/index.ts'
import { applyCorrections, correctionOf } from '../index.ts'

const root = join(import.meta.dirname, '../../../examples')
let readings: readonly Reading[]

beforeAll(async () => {
  const reader = await openReader()
  readings = [join(root, 'night'), root].flatMap((folder) => examplesIn(folder)).map(({ report }) => reader.read(report))
})

/** The reading with one to three runs of words hidden. */
function hidden(reading: Reading, spans: readonly Span[]): Reading {
  const entries = spans.map((item, n) =>
    correctionOf(reading, { kind: 'hide', item, value: true, reason: 'a court order' }, { at: minute(n), by: 'mona', hash: sha256 }),
  )
  const { reading: shown, applied } = applyCorrections(reading, entries)
  expect(applied).toHaveLength(entries.length)
  return shown
}

describe('hidden words', () => {
  test('stand nowhere in the reading, unless the report says them elsewhere, and everything else keeps the contract', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 3 }), (which, picks) => {
        const reading = readings[which % readings.length]!
        const { text } = reading.report
        const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]+/gu)]
        const spans = picks.map(([at, more]): Span => {
          const [first, last] = [words[at % words.length]!, words[Math.min((at % words.length) + more, words.length - 1)]!]
          return [first.index, last.index + last[0].length]
        })
        const shown = hidden(reading, spans)
        expect(faultsOf(shown)).toEqual([])
        expect(shown.report.text).toHaveLength(text.length)
        const { text: left, title, dateline, bylines, agencies, media } = shown.report
        const people = shown.actors.flatMap(({ name, role, links }) => [name, role, ...Object.values(links)])
        const pictures = media.flatMap(({ caption, creator, agency }) => [caption, creator, agency])
        const told = [title, dateline, ...bylines, ...agencies, ...pictures, ...people, ...shown.places.map(({ name }) => name)].join('\n')
        for (const span of spans) {
          const phrase = text.slice(...span)
          if (!left.includes(phrase)) expect(told).not.toContain(phrase)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a name that goes from every place it stands at goes from its actor, too', () => {
    const reading = readings.find(({ actors }) => actors.some(({ kind, mentions }) => kind === 'person' && mentions.length > 2))!
    const { name } = reading.actors.find(({ kind, mentions }) => kind === 'person' && mentions.length > 2)!
    const family = name.split(' ').at(-1)!
    const spans = [...reading.report.text.matchAll(new RegExp(family, 'gu'))].map((it): Span => [it.index, it.index + family.length])
    expect(spans.length).toBeGreaterThan(0)
    const shown = hidden(reading, spans)
    expect(JSON.stringify(shown)).not.toContain(family)
  })
})
