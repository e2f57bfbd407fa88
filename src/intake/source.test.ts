import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { HearsayError } from '../words/index.ts'
import { wholeOf } from './bytes/whole.ts'
import { reportsIn } from './reports-in.ts'
import { openSource } from './source.ts'

const lines = Array.from({ length: 20_000 }, (_, at) => `Linje ${at * 7919}: elva steig ${Math.sin(at)} meter ved Brattvika.`)
const text = lines.join('\n')

test('gzip is undone and its name shortened', async () => {
  const { source, head, cut } = await openSource({ ...sourceOf(gzipSync(text)), fileName: 'a.txt.gz' })
  expect(head.text.startsWith('Linje 0')).toBe(true)
  expect(source.fileName).toBe('a.txt')
  expect(Buffer.from(await wholeOf(source)).toString()).toBe(text)
  expect(cut()).toBeUndefined()
})

test('members after each other are one stream', async () => {
  const { source } = await openSource(sourceOf(Buffer.concat([gzipSync('Elva '), gzipSync('steig.')])))
  expect(Buffer.from(await wholeOf(source)).toString()).toBe('Elva steig.')
})

test('a gzip cut short gives what is whole and then the warning', async () => {
  const packed = gzipSync(text)
  const items = await itemsOf(packed.subarray(0, Math.floor(packed.length / 2)))
  expect(items).toHaveLength(2)
  const [item, error] = items
  expect(item instanceof HearsayError ? '' : text.startsWith(item?.report.text ?? '-')).toBe(true)
  expect(item instanceof HearsayError ? 0 : item?.report.text.length).toBeGreaterThan(text.length / 3)
  expect(error).toMatchObject({ code: 'truncated-input', where: 'elva.gz' })
})

test('a damaged gzip gives what came before the damage and then the error', async () => {
  const packed = gzipSync(text)
  packed.fill(0xa5, packed.length - 5000, packed.length - 4000)
  const items = await itemsOf(packed)
  expect(items.map((item) => (item instanceof HearsayError ? item.code : 'report'))).toEqual(['report', 'bad-input'])
})

test('what is gzip only by its first bytes is an error', async () => {
  expect(await itemsOf(Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]))).toEqual([expect.objectContaining({ code: 'bad-input', where: 'elva.gz' })])
})

test('a gzip bomb is stopped by what a format holds', async () => {
  const began = performance.now()
  expect(await itemsOf(gzipSync(Buffer.alloc(300 * 1024 * 1024, 'x')))).toEqual([expect.objectContaining({ code: 'input-too-large' })])
  expect(performance.now() - began).toBeLessThan(5000)
})

test('a gzip bomb in a stream is stopped by its ratio', async () => {
  const { source } = await openSource(sourceOf(gzipSync(Buffer.alloc(150 * 1024 * 1024, 'x'))))
  await expect(wholeOf(source, 1e9)).rejects.toMatchObject({ code: 'unpacks-too-large', where: 'elva.gz' })
})

test('a bomb in a bomb is binary', async () => {
  expect(await itemsOf(gzipSync(gzipSync(Buffer.alloc(50 * 1024 * 1024))))).toEqual([expect.objectContaining({ code: 'binary-input', where: 'elva.gz' })])
})

test('a stream that fails before anything came is its error; after, what came and the error', async () => {
  const cut = new HearsayError('truncated-input', { format: 'page', reason: 'the connection was cut' }, { where: 'x' })
  const late = new HearsayError('fetch-timeout', { url: 'x', limit: '30 s', phase: 'arrive' }, { where: 'x' })
  const failing = (chunks: readonly string[], error: Error) =>
    (async function* () {
      for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk))
      throw error
    })()
  const codes = async (chunks: readonly string[], error: Error) =>
    (await listed(reportsIn({ name: 'x', id: 'x', bytes: failing(chunks, error) }))).map((it) => (it instanceof HearsayError ? it.code : it.report.text))
  expect(await codes([], cut)).toEqual(['truncated-input'])
  expect(await codes(['Elva ', 'steig.'], cut)).toEqual(['Elva steig.', 'truncated-input'])
  expect(await codes(['Elva ', 'steig.'], late)).toEqual(['fetch-timeout'])
})

function sourceOf(bytes: Uint8Array) {
  return { name: 'elva.gz', id: 'elva', bytes: pieces(bytes) }
}

async function itemsOf(bytes: Uint8Array) {
  return listed(reportsIn(sourceOf(bytes)))
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 64 * 1024) yield await Promise.resolve(bytes.subarray(at, at + 64 * 1024))
}

async function listed<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
