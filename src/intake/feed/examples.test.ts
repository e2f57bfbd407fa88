import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { reportsIn } from '../index.ts'

const folder = new URL('../../../examples/feeds/', import.meta.url)
const files = readdirSync(folder).filter((file) => !file.endsWith('.read.json'))

async function all(bytes: AsyncIterable<Uint8Array>, name: string): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of reportsIn({ name, id: name, bytes })) items.push(item instanceof HearsayError ? { error: item.code } : item)
  return items
}
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('the feeds of invented newsrooms', () => {
  test.each(files)('%s', async (file) => {
    const items = await all(createReadStream(new URL(file, folder)), file)
    await expect(`${JSON.stringify(items, null, 1)}\n`).toMatchFileSnapshot(new URL(`${file}.read.json`, folder).pathname)
  })
  test.each(files)('%s in small pieces', async (file) => {
    const bytes = readFileSync(new URL(file, folder))
    expect(await all(pieces(bytes, 11), file)).toEqual(await all(pieces(bytes, bytes.length), file))
  })
})
