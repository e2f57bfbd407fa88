import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a watcher that is killed twice loses nothing and keeps nothing twice', () => {
  const script = join(import.meta.dirname, '../../../test/watch-kill.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '2'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/0 lost, 0 doubled, 0 with an old text, faults: none/u)
}, 600_000)
