import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../test/memory-io.ts'
import { main } from './main.ts'

async function run(words: readonly string[], input = ''): Promise<MemoryIo & { status: number }> {
  const io = memoryIo(input)
  return { ...io, status: await main(words, io) }
}

const wire =
  'Saltvik (Nordwire) - A ferry with 84 people on board ran aground off Saltvik on Friday morning, the coast guard said.\n\nRescue leader Ingrid Moen said two helicopters were lifting passengers from the deck in strong wind.'
const lines = [
  { id: 'a', outlet: 'Nordwire', publishedAt: '2031-05-04T08:00:00Z', language: 'en', text: wire },
  { id: 'b', outlet: 'Pier Post', publishedAt: '2031-05-04T08:30:00Z', language: 'en', text: `${wire.slice(21)}\n\n(Nordwire)` },
]
const input = lines.map((line) => JSON.stringify(line)).join('\n')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
  writeFileSync(join(folder, 'a.txt'), wire)
  writeFileSync(join(folder, 'b.txt'), `${wire.slice(21)}\n\n(Nordwire)`)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('lines in, rows out, one kind after the other', async () => {
  const { status, printed } = await run(['record', '--jsonl'], input)
  expect(status).toBe(0)
  const kinds = printed()
    .trim()
    .split('\n')
    .map((line) => Object.keys(JSON.parse(line) as object)[0]) // printed just now
  expect([...new Set(kinds)]).toEqual(['story', 'copy', 'claim', 'timeline'])
})

test('--only leaves out the rest', async () => {
  expect((await run(['record', '--jsonl', '--only', 'copies'], input)).printed()).not.toContain('"story"')
  expect((await run(['record', '--jsonl', '--only', 'stories'], input)).printed()).not.toContain('"copy"')
})

test('a bad line is told of and ends with 1; a bad --as-of with its own words', async () => {
  const { status, printed } = await run(['record', '--jsonl'], `{"id":"x"}\n${input}`)
  expect(status).toBe(1)
  expect(printed()).toMatch(/^\{"id":"x","error":\{"code":"bad-line"/u)
  expect((await run(['record', '--jsonl', '--as-of', 'soon'], input)).said()).toContain('soon')
})

test('for people: the story, its reports, and who took words from whom', async () => {
  const { status, printed } = await run(['record', folder])
  expect(status).toBe(0)
  expect(printed()).toContain('2 reports')
  expect(printed()).toMatch(/took its words from .*\((?:known|guessed), \d+ %\)/u)
})

test('--brief: the brief for people, with footnotes, in the format that is wanted', async () => {
  const text = (await run(['record', folder, '--brief', 'en'])).printed().replace(/\n +/gu, ' ')
  expect(text).toMatch(/A ferry with 84 people on board ran aground.*\[1\]/u)
  expect(text).toMatch(/^\[1\] .*“A ferry with 84 people/mu)
  expect((await run(['record', folder, '--brief', 'nn', '--format', 'html'])).printed()).toContain('<section class="brief" lang="nn">')
  expect((await run(['record', folder, '--brief', 'en', '--since', 'soon'])).said()).toContain('soon')
})
