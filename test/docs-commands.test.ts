import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { main } from '../src/faces/cli/main.ts'
import { memoryIo } from './memory-io.ts'

const docs = join(import.meta.dirname, '../docs')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-docs-'))
const pages = ['alerts.md', 'claims.md', 'corrections.md', 'export.md', 'serve.md']
/** Ids that the pages show, and those that there are. */
const ids = new Map<string, string>()

beforeAll(async () => {
  writeFileSync(
    join(folder, 'report.txt'),
    'Brua i Ålvik stengt\n\nOrdfører Ane Lie sier at brua er stengt i natt. Rektor Per Vik varsler at skolen i a private street holder stengt.\n\nPolitiet pågrep to personer i Ålvik.\n',
  )
  await run(['add', 'report.txt', '--language', 'nb', '--store', 'news.db'])
  ids.set('4v1dqkc9m2x0f', await first('search', 'brua', 'item'))
  ids.set('2q7bd1fm9cz0x', await first('stories', '', 'id'))
  ids.set('c3f81a02b9d4e', '')
})

describe.each(pages)('%s', (page) => {
  const blocks = [...readFileSync(join(docs, page), 'utf8').matchAll(/^```sh\n([^]*?)^```/gmu)].map((match) => match[1] ?? '')
  test.each(blocks.flatMap((block) => block.trim().split('\n')))('%s', async (line) => {
    if (line.includes('c3f81a02b9d4e')) ids.set('c3f81a02b9d4e', await first('correct', 'list', 'id'))
    const { status, said, out } = await run(wordsOf(line).slice(1))
    expect([status, said]).toEqual([0, ''])
    const file = / > (\S+)$/u.exec(line)?.[1]
    if (file !== undefined) writeFileSync(join(folder, file), out)
  })
})

/** A field of the first thing that a command lists. */
async function first(command: string, word: string, field: string): Promise<string> {
  const { out } = await run([command, ...(word === '' ? [] : [word]), '--format', 'jsonl', '--store', 'news.db'])
  return String((JSON.parse(out.split('\n')[0] ?? '') as Readonly<Record<string, unknown>>)[field]) // printed just now
}

async function run(words: readonly string[]): Promise<{ readonly status: number; readonly said: string; readonly out: string }> {
  const io = memoryIo('a long night in Ålvik\n') // for what asks for a password
  const files = /^(?:news\.db|report\.txt|[\w.]+\.(?:jsonl|csv|parquet|xml|json))$/u
  const status = await main(
    words.map((word) => (files.test(word) ? join(folder, word) : word)),
    io,
  )
  return { status, said: io.said(), out: io.printed() }
}

/** A line of the shell as words: quotation marks are taken off, where the output goes is left out. */
function wordsOf(line: string): readonly string[] {
  const known = [...ids].reduce((now, [shown, real]) => now.replaceAll(shown, real), line.replace(/ > \S+$/u, ''))
  return [...known.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}
