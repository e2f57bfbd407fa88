import { randomUUID } from 'node:crypto'
import type { Others } from '../dialect.ts'
import { clientOn, type Client } from './client.ts'

/** Wait before a connection that was lost is opened again, in milliseconds: the first time, and at most. */
const waits = { first: 100, most: 5000 }

const channel = 'hearsay_changes'

/** Tells of other programs by LISTEN and NOTIFY, on a connection of its own that is opened again when it is lost. */
export function othersOn(address: string): Others {
  const me = randomUUID() // what this program stores it knows already
  return {
    wake: async (db) => void (await db.get('select pg_notify(?, ?)', [channel, me])),
    listen: (heard) => listening(address, (from) => from !== me && heard()),
  }
}

function listening(address: string, heard: (from: string) => void): () => void {
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let wait = waits.first
  const begin = async (): Promise<void> => {
    const opened = await clientOn(address)
    if (stopped) return
    client = opened
    opened.on('error', () => lost(opened))
    opened.on('end', () => lost(opened))
    opened.on('notification', ({ payload }) => heard(payload ?? ''))
    try {
      await opened.connect()
      await opened.query(`listen ${channel}`)
      wait = waits.first
      heard('') // what was stored while nobody listened
    } catch {
      lost(opened) // told by whoever asks the store; here it is tried again
    }
  }
  const lost = (which: Client): void => {
    if (stopped || client !== which) return
    client = undefined
    ended(which)
    timer = setTimeout(() => void begin(), wait).unref()
    wait = Math.min(wait * 2, waits.most)
  }
  void begin()
  return () => {
    stopped = true
    clearTimeout(timer)
    if (client) ended(client)
  }
}

function ended(client: Client): void {
  client.end().catch(() => undefined) // the server may be gone
}
