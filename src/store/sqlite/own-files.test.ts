import { linkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { keptOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore, ownFiles } from '../index.ts'

test('the files of a store are known by whatever name, and others are not', async () => {
  const file = temporaryFile()
  const store = await openStore(file, { create: true })
  await store.keep([keptOf()])
  const [linked, other] = [join(dirname(file), 'linked'), join(dirname(file), 'report.txt')]
  linkSync(file, linked)
  writeFileSync(other, 'Havna er stengt.')
  const own = ownFiles(file)
  expect([file, `${file}-wal`, `${file}-shm`, linked].map(own)).toEqual([true, true, true, true])
  expect([other, join(dirname(file), 'none')].map(own)).toEqual([false, false])
  expect(ownFiles('postgres://desk@db.example/news')(other)).toBe(false)
  await store.close()
})
