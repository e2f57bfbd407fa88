import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { memoryIo } from '../../../../test/memory-io.ts'
import { main } from '../main.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-review-'))
const run = async (...words: readonly string[]): Promise<{ readonly status: number; readonly out: string; readonly said: string }> => {
  const io = memoryIo('')
  const status = await main([...words, '--store', join(folder, 'news.db')], io)
  return { status, out: io.printed(), said: io.said() }
}

beforeAll(async () => {
  const file = join(folder, 'brua.txt')
  writeFileSync(file, 'Ordfører Ane Lie sier at brua er stengt i natt. Rektor Per Vik varsler at skolen holder stengt.\n')
  await run('add', file, '--language', 'nb')
})

test('what was read is judged by hand and counted', async () => {
  expect((await run('review', 'summary')).said).toContain('Nothing was judged yet')
  const sample = await run('review', 'sample', '--seed', '7')
  expect(sample.said).toBe('')
  const targets = sample.out.split('\n').flatMap((line) => /^\S+-s\d+(?= )/u.exec(line)?.[0] ?? [])
  expect((await run('review', 'sample', '--seed', '7')).out).toBe(sample.out)
  expect((await run('review', 'right', targets[0] ?? '', '--seed', '7', '--by', 'Mona')).out).toMatch(/^v[0-9a-f]{12} right: “/u)
  const wrong = await run('review', 'wrong', targets[1] ?? '', '--seed', '7', '--by', 'Mona')
  expect((await run('review', 'summary')).out).toMatch(/^drawn at random\n {2}all: 1 of 2 right, 50\.0 % \(9\.4 % to 90\.5 %\)\n {2}kind statement: 1 of 2/u)
  expect((await run('review', 'sample', '--seed', '7')).out).toContain('wrong by Mona')
  const exported = (await run('export', '--kind', 'verdicts')).out.trimEnd().split('\n')
  expect(exported.map((line) => (JSON.parse(line) as { verdict: string }).verdict).toSorted()).toEqual(['right', 'wrong'])
  expect((await run('review', 'sample')).out).toBe('')
  expect((await run('review', 'take-back', wrong.out.split(' ')[0] ?? '')).status).toBe(0)
  expect((await run('review', 'summary')).out).toContain('all: 1 of 1 right')
  expect((await run('review', 'sample')).out).toContain(targets[1] ?? '?')
})

test.each([
  [['right'], 2, 'needs what is judged'],
  [['wrong', 'x-s1'], 1, 'There is no "x"'],
  [['take-back', 'v1'], 1, 'There is no verdict "v1"'],
  [['sampel'], 2, 'Did you mean sample?'],
] as const)('review %s says what is wrong', async (words, status, said) => {
  const told = await run('review', ...words)
  expect(told.said).toContain(said)
  expect(told.status).toBe(status)
})
