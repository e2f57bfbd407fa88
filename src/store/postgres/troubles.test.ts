import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptOf, readOf } from '../../../test/kept-reports.ts'
import { postgresHere, sql, startServer, type Server } from '../../../test/postgres.ts'
import { openStore, type Kept, type Store } from '../index.ts'
import { migrations } from './migrations.ts'

describe.skipIf(!postgresHere)('what can go wrong names the store without its password, and nothing stored is lost', () => {
  let server: Server
  let made = 0
  beforeAll(async () => {
    server = await startServer({ hba: 'local all kari scram-sha-256', safe: true })
    await sql(server.address('postgres'), "create role kari login password 'hemmelig'")
    await sql(server.address('postgres'), 'create role gjest login')
  })
  afterAll(async () => server.end())

  const fresh = async (): Promise<string> => {
    const name = `trouble_${++made}`
    await sql(server.address('postgres'), `create database ${name}`)
    return server.address(name)
  }
  const open = async (address: string): Promise<Store> => openStore(address, { create: true, busyTimeout: 100 })
  const filled = async (): Promise<string> => {
    const address = await fresh()
    const store = await open(address)
    await store.keep([readOf({ guid: 'first' })])
    await store.close()
    return address
  }
  const wholeAndKept = async (address: string, versions = 1): Promise<void> => {
    const store = await open(address)
    expect(await store.health()).toMatchObject({ faults: [], counts: { versions, statements: 1 } })
    await store.close()
  }

  test('no such database', async () => {
    const address = server.address('nowhere')
    await expect(open(address)).rejects.toMatchObject({ code: 'store-database-missing', where: address })
  })

  test('a database that holds no store', async () => {
    await expect(openStore(await fresh())).rejects.toMatchObject({ code: 'store-missing', hint: expect.stringContaining('hearsay add') as string })
  })

  test.each([
    ['a wrong password', 'kari:galt'],
    ['no password', 'kari'],
    ['no such user', 'ingen'],
  ])('%s', async (_, user) => {
    const failed = await open(server.address('postgres', user)).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'store-refused' })
    expect(JSON.stringify([failed, String(failed)])).not.toContain('galt')
  })

  test('a right password is nowhere shown', async () => {
    const address = await fresh()
    await sql(address, `grant create on database ${/\/(\w+)\?/u.exec(address)?.[1] ?? ''} to kari`)
    const store = await open(address.replace('hearsay@', 'kari:hemmelig@'))
    expect(JSON.stringify([store.file, await store.health()])).not.toContain('hemmelig')
    await store.close()
  })

  test('nobody listens', async () => {
    await expect(open('postgres://hearsay@/news?host=/nowhere')).rejects.toMatchObject({ code: 'store-unreachable' })
    await expect(open('postgres://hearsay@127.0.0.1:1/news')).rejects.toMatchObject({ code: 'store-unreachable' })
  })

  test('a server that is stopped meanwhile, and comes back', async () => {
    const address = await filled()
    const store = await open(address)
    await server.stop()
    await expect(store.keep([keptOf({ guid: 'second' })])).rejects.toMatchObject({ code: expect.stringMatching(/^store-(?:lost|unreachable)$/u) as string })
    await expect(store.reports()).rejects.toMatchObject({ code: 'store-unreachable', where: address })
    await server.start()
    expect((await store.keep([keptOf({ guid: 'second' })]))[0]?.fate).toBe('new')
    await store.close()
    await wholeAndKept(address, 2)
  })

  test('a server that is stopped in the middle of writing', async () => {
    const address = await filled()
    const store = await open(address)
    const long = Array.from({ length: 200 }, (_, n): Kept => readOf({ guid: `${n}`, text: `Ord ${n} `.repeat(2000) }))
    const keeping = store.keep(long).catch((error: unknown) => error)
    await new Promise((resolve) => setTimeout(resolve, 60))
    await server.stop()
    expect(await keeping).toMatchObject({ code: 'store-lost', hint: expect.stringContaining('goes on where it stopped') as string })
    await server.start()
    expect((await store.keep([readOf({ guid: 'first' })]))[0]?.fate).toBe('known')
    await store.close()
    await wholeAndKept(address)
  })

  test('another program that holds the tables', async () => {
    const address = await filled()
    const store = await open(address)
    const other = sql(address, 'begin; lock table hearsay.report in exclusive mode; select pg_sleep(1); commit')
    await new Promise((resolve) => setTimeout(resolve, 200))
    await expect(store.keep([keptOf({ guid: 'second' })])).rejects.toMatchObject({ code: 'store-locked', where: address })
    expect((await store.search({ words: 'havna' })).items).toHaveLength(1)
    await other
    await store.close()
    await wholeAndKept(address)
  })

  test('a full disk', async () => {
    const address = await filled()
    await sql(
      address,
      `create function hearsay.no_room() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
      create trigger no_room before insert on hearsay.statement for each statement execute function hearsay.no_room()`,
    )
    const store = await open(address)
    await expect(store.keep([readOf({ guid: 'second' })])).rejects.toMatchObject({ code: 'store-full', hint: expect.stringContaining('Make room') as string })
    await store.close()
    await sql(address, 'drop trigger no_room on hearsay.statement')
    await wholeAndKept(address)
  })

  test('a newer version', async () => {
    const address = await filled()
    await sql(address, 'update hearsay.schema_version set version = 99')
    await expect(open(address)).rejects.toMatchObject({ code: 'store-newer', details: { version: 99 } })
    await sql(address, `update hearsay.schema_version set version = ${migrations.length}`)
    await wholeAndKept(address)
  })

  test('a schema of another program, a database in another encoding', async () => {
    const address = await fresh()
    await sql(address, 'create schema hearsay; create table hearsay.song (name text)')
    await expect(open(address)).rejects.toMatchObject({ code: 'store-foreign' })
    await sql(server.address('postgres'), "create database latin encoding 'LATIN1' template template0")
    await expect(open(server.address('latin'))).rejects.toMatchObject({ code: 'store-foreign' })
  })

  test('a database that may not be written to', async () => {
    const address = await filled()
    const name = /\/(\w+)\?/u.exec(address)?.[1] ?? ''
    await expect(open((await fresh()).replace('hearsay@', 'gjest@'))).rejects.toMatchObject({ code: 'store-read-only' })
    await sql(address, `alter database ${name} set default_transaction_read_only = on`)
    const store = await open(address)
    await expect(store.keep([keptOf({ guid: 'second' })])).rejects.toMatchObject({ code: 'store-read-only' })
    expect((await store.reports()).items).toHaveLength(1)
    await store.close()
  })
})
