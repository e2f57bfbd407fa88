import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { intakeOf } from '../../../test/kept-reports.ts'
import { freshDatabase, postgresHere, sql, startServer } from '../../../test/postgres.ts'
import { openStore, type Store } from '../../store/index.ts'
import type { Arriving } from '../keep-arrivals.ts'
import { openLanguages } from '../languages.ts'
import { openQueue, queueArrivals, work, type Done, type Queue } from './index.ts'

const languages = openLanguages()

async function opened(): Promise<{ readonly address: string; readonly store: Store; readonly queue: Queue }> {
  const address = await freshDatabase()
  return { address, store: await openStore(address, { create: true }), queue: await openQueue(address) }
}

async function* reports(count: number): AsyncGenerator<Arriving> {
  for (let n = 0; n < count; n++)
    yield { file: 'feed.xml', item: intakeOf({ guid: `${n}`, text: `Havna er stengt, sier ordfører Ane Lie. ${n}`, publishedAt: '2031-04-02T10:00:00Z' }) }
}

async function queued(store: Store, queue: Queue, coming: AsyncGenerator<Arriving>, batch = 10): Promise<void> {
  for await (const fate of queueArrivals(store, queue, coming, { batch })) expect(fate).toHaveProperty('fate')
}

describe.skipIf(!postgresHere)(postgresHere ? 'a queue' : 'a queue, without PostgreSQL here', () => {
  test('is read by several at once, each report by one', async () => {
    const { address, store, queue } = await opened()
    await queued(store, queue, reports(60))
    expect((await store.health({ quick: true })).counts).toMatchObject({ reports: 60, unread: 60, readings: 0 })
    expect(await queue.state()).toEqual({ waiting: 6, atWork: 0, givenUp: [] })
    const done: Done[] = []
    const told = (it: Done): void => void done.push(it)
    await Promise.all([1, 2].map(async () => work(store, languages, address, { untilEmpty: true, told })))
    expect(done.map(({ read }) => read)).toEqual(Array.from({ length: 6 }, () => 10))
    expect((await store.health()).counts).toMatchObject({ reports: 60, unread: 0, readings: 60, statements: 60 })
    expect(await queue.state()).toEqual({ waiting: 0, atWork: 0, givenUp: [] })
    await queued(store, queue, reports(60)) // all read: nothing to do
    expect((await queue.state()).waiting).toBe(0)
    await Promise.all([queue.close(), store.close()])
  })

  test('what a killed worker had begun is read by another', async () => {
    const { address, store, queue } = await opened()
    await queued(store, queue, reports(200), 25)
    const child = spawn(process.execPath, ['bin/hearsay.js', 'work', '--store', address], { stdio: 'ignore' })
    while ((await queue.state()).atWork === 0) await setTimeout(5)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect((await queue.state()).atWork).toBe(1)
    const stop = new AbortController()
    const working = work(store, languages, address, { lease: 0.2, stop: stop.signal })
    while ((await store.health({ quick: true })).counts.unread > 0) await setTimeout(50)
    stop.abort()
    await working
    expect(await queue.state()).toEqual({ waiting: 0, atWork: 0, givenUp: [] })
    expect((await store.health()).counts).toMatchObject({ reports: 200, unread: 0, statements: 200 })
    await Promise.all([queue.close(), store.close()])
  })

  test('a worker that lives keeps what it has begun, however long it takes', async () => {
    const { address, store, queue } = await opened()
    await queued(store, queue, reports(20))
    const done: Done[] = []
    const slow = { ...store, unread: async (ids: readonly string[], engine: string) => setTimeout(900).then(async () => store.unread(ids, engine)) }
    const working = work(slow, languages, address, { untilEmpty: true, lease: 0.2, told: (it) => void done.push(it) })
    await setTimeout(600)
    await work(store, languages, address, { untilEmpty: true, lease: 0.2, told: (it) => void done.push(it) })
    await working
    expect(done.map(({ read }) => read)).toEqual([10, 10])
    await Promise.all([queue.close(), store.close()])
  })

  test('a server that is stopped ends the work with an error that names it, and what was begun is read later', async () => {
    const server = await startServer({ safe: true })
    await sql(server.address('postgres'), 'create database work')
    const address = server.address('work')
    const [store, queue] = [await openStore(address, { create: true }), await openQueue(address)]
    await queued(store, queue, reports(60), 5)
    let read = 0
    const working = work(store, languages, address, { told: (it) => void (read += it.read) }).catch((error: unknown) => error)
    while (read === 0) await setTimeout(10)
    await server.stop()
    expect(await working).toMatchObject({ code: expect.stringMatching(/^store-(?:lost|unreachable)$/u) as string, where: address })
    await server.start()
    await work(store, languages, address, { untilEmpty: true, lease: 0 })
    expect((await store.health()).counts).toMatchObject({ reports: 60, unread: 0, statements: 60 })
    await Promise.all([queue.close(), store.close()])
    await server.end()
  })

  test('reports that cannot be read are told of and stay', async () => {
    const { address, store, queue } = await opened()
    const text = 'Satama on suljettu, sanoo pormestari. Satama on ollut suljettuna eilisestä lähtien, ja laivat odottavat ulapalla myrskyn laantumista.'
    const { language: _, ...report } = intakeOf({ text }).report
    await queued(
      store,
      queue,
      (async function* () {
        yield { file: 'feed.xml', item: { ...intakeOf(), report } }
      })(),
    )
    const done: Done[] = []
    await work(store, languages, address, { untilEmpty: true, told: (it) => void done.push(it) })
    expect(done.flatMap(({ failed }) => failed.map(({ failed }) => failed.code))).toEqual(['language-unsupported'])
    expect(await queue.state()).toEqual({ waiting: 0, atWork: 0, givenUp: [] })
    expect((await store.health({ quick: true })).counts).toMatchObject({ reports: 1, unread: 1 })
    await Promise.all([queue.close(), store.close()])
  })

  test('our own mistakes are tried again one by one, given up in the end, and tried once more when somebody says so', async () => {
    const { address, store, queue } = await opened()
    await queued(store, queue, reports(3))
    const mistaken = { ...languages, knowledge: undefined as never } // what nobody hands in
    await work(store, mistaken, address, { untilEmpty: true })
    expect(await queue.state()).toMatchObject({ waiting: 3, givenUp: [] })
    await sql(address, 'update graphile_worker._private_jobs set attempts = max_attempts')
    const { givenUp } = await queue.state()
    expect(new Set(givenUp.map(({ report }) => report))).toEqual(new Set((await store.reports()).items.map(({ id }) => id)))
    expect(await queue.again()).toBe(3)
    await work(store, languages, address, { untilEmpty: true })
    expect((await store.health({ quick: true })).counts.unread).toBe(0)
    await Promise.all([queue.close(), store.close()])
  })
})

test('a file has no queue', async () => {
  await expect(openQueue('news.db')).rejects.toMatchObject({ code: 'queue-needs-server' })
})
