import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitLines, type Lines } from './lines.ts'

async function* chunksOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk, 'latin1')
}

async function split(chunks: readonly string[], size?: number, longest?: number): Promise<Lines[]> {
  const all: Lines[] = []
  for await (const lines of splitLines(chunksOf(chunks), size, longest)) all.push(lines)
  return all
}

const words = ({ bytes }: Lines): string => Buffer.from(bytes).toString('latin1')

describe('splitLines', () => {
  test('gives whole lines, however the chunks fall', async () => {
    expect((await split(['a\nb', 'c\nd', 'e', 'f'])).map((it) => [words(it), it.first])).toEqual([
      ['a\n', 1],
      ['bc\n', 2],
      ['def', 3],
    ])
  })

  test('cuts a chunk of many lines into runs of about the size', async () => {
    expect((await split(['aa\nbb\ncc\ndd\nee\n'], 6)).map((it) => [words(it), it.first])).toEqual([
      ['aa\nbb\n', 1],
      ['cc\ndd\n', 3],
      ['ee\n', 5],
    ])
  })

  test('a line over the limit keeps its beginning only, and the lines around it are whole', async () => {
    const lines = await split(['a\n', 'x'.repeat(50), 'x'.repeat(50), 'x\nb\n'], 10, 60)
    expect(lines.map((it) => it.cut)).toEqual([false, true, false])
    expect(lines.map((it) => it.first)).toEqual([1, 2, 3])
    expect(words(lines[1] ?? fail())).toMatch(/^x+$/u)
    expect(words(lines[2] ?? fail())).toBe('b\n')
  })

  test('a very long line is not kept in memory', async () => {
    const piece = Buffer.alloc(1 << 20, 'x')
    const long = (async function* () {
      for (let at = 0; at < 100; at++) yield piece
      yield Buffer.from('\nend\n')
    })()
    const sizes: number[] = []
    for await (const { bytes } of splitLines(long, 16_384, 4 << 20)) sizes.push(bytes.length)
    expect(sizes).toEqual([4096, 4])
  })

  test('whatever the chunks and the size, the bytes come out as they went in', async () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r'), maxLength: 20 }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 30 }), async (parts, size) => {
        const lines = await split(parts, size)
        expect(lines.map(words).join('')).toBe(parts.join(''))
        let line = 1
        for (const it of lines) {
          expect(it.first).toBe(line)
          expect(it === lines.at(-1) || words(it).endsWith('\n')).toBe(true)
          line += words(it).split('\n').length - 1
        }
      }),
    )
  })
})

function fail(): never {
  throw new Error('missing')
}
