import type { Client, Pool, PoolClient } from 'pg'
import { HearsayError } from '../../words/index.ts'

export type { Client, Pool, PoolClient }

/** How connections are made. */
export interface ClientOptions {
  /** How long to wait for another who writes, in milliseconds. */
  readonly busyTimeout: number
  /** Wait for the disk at every commit, also where the server is set up not to. */
  readonly durable: boolean
}

/** Connections that one program holds at most: one writes, the others read meanwhile. */
const most = 4

/** How long a server may take to answer when a connection is opened, in milliseconds. */
const patience = 15_000

/** Connections to a database, opened when they are needed. Throws `store-client-missing` where the package pg is not installed. */
export async function poolOn(address: string, { busyTimeout, durable }: ClientOptions): Promise<Pool> {
  const { Pool, TypeOverrides, types } = await imported()
  const ours = new TypeOverrides()
  ours.setTypeParser(types.builtins.INT8, Number) // row numbers and counts, which JavaScript counts exactly (see ../sequence.ts)
  const settings = `set search_path to hearsay; set lock_timeout to ${busyTimeout}${durable ? '; set synchronous_commit to on' : ''}`
  const pool = new Pool({
    connectionString: address,
    application_name: 'hearsay',
    max: most,
    connectionTimeoutMillis: patience,
    types: ours,
    verify(client, done) {
      client.query(settings).then(() => done(), done)
    },
  })
  pool.on('error', () => undefined) // an idle connection was lost: the next question opens another or is told
  return pool
}

/** A connection beside them, not opened yet. Throws `store-client-missing` likewise. */
export async function clientOn(address: string): Promise<Client> {
  const { Client } = await imported()
  return new Client({ connectionString: address, application_name: 'hearsay', connectionTimeoutMillis: patience, keepAlive: true })
}

async function imported(): Promise<Pick<typeof import('pg'), 'Client' | 'Pool' | 'TypeOverrides' | 'types'>> {
  try {
    return await import('pg')
  } catch (thrown) {
    throw new HearsayError('store-client-missing', { reason: thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : '' }, { cause: thrown })
  }
}
