import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../test/memory-io.ts'
import { freshDatabase, postgresHere } from '../../../test/postgres.ts'
import { main } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-queue-'))

async function run(words: readonly string[]): Promise<MemoryIo & { status: number }> {
  const io = memoryIo('')
  return { ...io, status: await main(words, io) }
}

function report(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, `${text}\n\n– Vi stenger brua til vinden har gitt seg, sier ordfører Ane Lie.\n`)
  return file
}

describe.skipIf(!postgresHere)(postgresHere ? 'a queue' : 'a queue, without PostgreSQL here', () => {
  test('takes reports from one program and has them read by another', async () => {
    const store = ['--store', await freshDatabase()]
    const inputs = [report('a.txt', 'Brua i Ålvik er stengt.'), report('b.txt', 'Veien over fjellet er stengt.')]
    expect((await run(['add', ...inputs, '--queue', ...store])).printed()).toMatch(/^2 new, 0 new versions, 0 there already/u)
    const before = await run(['doctor', '--quick', ...store])
    expect(before.printed()).toMatch(/2 unread[^]*Queue +1 waiting, 0 at work, 0 given up/u)
    const worked = await run(['work', '--until-empty', ...store])
    expect([worked.status, worked.printed()]).toEqual([0, expect.stringMatching(/^2 read \(postgres:/u)])
    expect((await run(['search', 'vinden', '--in', 'statements', '--format', 'jsonl', ...store])).printed().trim().split('\n')).toHaveLength(2)
    expect((await run(['join', ...store])).status).toBe(0)
    expect((await run(['stories', ...store])).printed()).toContain('Brua i Ålvik er stengt')
    expect((await run(['doctor', ...store])).printed()).toMatch(/Whole +yes[^]*Queue +0 waiting/u)
  })
})

test('a file has no queue, and none is made for it', async () => {
  const file = join(folder, 'none.db')
  const { status, said } = await run(['add', report('c.txt', 'Brua er åpen.'), '--queue', '--store', file])
  expect([status, said()]).toEqual([2, expect.stringContaining('postgres://')])
  expect((await run(['work', '--store', file])).status).toBe(2)
  expect((await run(['search', 'brua', '--store', file])).said()).toContain('There is no store')
})
