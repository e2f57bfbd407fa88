import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/** Folder of the programs of the newest PostgreSQL here: `$HEARSAY_TEST_POSTGRES`, else where Debian has them; absent where there is none. */
const programs = ((): string | undefined => {
  const told = process.env['HEARSAY_TEST_POSTGRES']
  if (told !== undefined) return told
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).filter((version) => Number(version) >= 15) : []
  const newest = versions.toSorted((a, b) => Number(b) - Number(a)).find((version) => existsSync(join(debian, version, 'bin/initdb')))
  return newest === undefined ? undefined : join(debian, newest, 'bin')
})()

/** Whether tests on PostgreSQL can run here; without it they are skipped. */
export const postgresHere = programs !== undefined

/** A server of our own, without a network, in a folder that goes when this program ends. */
export interface Server {
  /** Address of a database on it. */
  address(database: string, user?: string): string
  /** Ends it at once, as a crash does; its data stay. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Ends it and takes its data away. */
  end(): Promise<void>
}

/** How a server differs from the usual one. */
export interface Unusual {
  /** Lines of pg_hba.conf before all others: who is asked for a password. */
  readonly hba?: string
  /** What is acknowledged outlives a crash of the server, which costs time. */
  readonly safe?: boolean
}

/** Starts a server. PostgreSQL refuses to run as root: then it runs as the user postgres, else nobody. */
export async function startServer({ hba = '', safe = false }: Unusual = {}): Promise<Server> {
  if (programs === undefined) throw new Error('no PostgreSQL here')
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pg-'))
  const user = userOfServer()
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  const how = { ...user, cwd: folder, stdio: 'ignore' } as const
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], how)
  const rules = join(data, 'pg_hba.conf')
  writeFileSync(rules, `${hba}\n${readFileSync(rules, 'utf8')}`)
  const fast = ['fsync=off', `synchronous_commit=${safe ? 'on' : 'off'}`, 'full_page_writes=off', 'max_connections=60'].flatMap((setting) => ['-c', setting])
  const words = ['-D', data, '-k', folder, '-c', 'listen_addresses=', ...fast]
  let child: ChildProcess | undefined
  const told = async (word: 'stay' | 'go'): Promise<void> => {
    child?.ref()
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child?.stdin?.end(`${word}\n`)
    await ended
  }
  const server: Server = {
    address: (database, name = 'hearsay') => `postgres://${name}@/${database}?host=${encodeURIComponent(folder)}`,
    async start() {
      // The shell ends the server when its standard input does, also when this program is killed; the folder goes unless it is told to stay.
      const shell = `"$0" "$@" & pid=$!; read told; kill -QUIT $pid; wait $pid; [ "$told" = stay ] || rm -rf "$PWD"`
      child = spawn('sh', ['-c', shell, join(programs, 'postgres'), ...words], {
        ...user,
        cwd: folder,
        stdio: ['pipe', 'ignore', openSync(join(folder, 'log'), 'a')],
      })
      child.unref()
      for (let time = 0; !(await answers(server.address('postgres'))); time++) {
        if (time > 1200) throw new Error(`PostgreSQL does not start:\n${readFileSync(join(folder, 'log'), 'utf8').slice(-2000)}`)
        await setTimeout(50)
      }
    },
    stop: async () => told('stay'),
    end: async () => told('go'),
  }
  await server.start()
  return server
}

function userOfServer(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (what: string, name: string): number => Number(execFileSync('id', [what, name], { encoding: 'utf8' }))
  try {
    return { uid: id('-u', 'postgres'), gid: id('-g', 'postgres') }
  } catch {
    return { uid: id('-u', 'nobody'), gid: id('-g', 'nobody') }
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    await sql(address, 'select 1')
    return true
  } catch {
    return false
  }
}

/** Rows of a statement, by a connection of its own. */
export async function sql(address: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

let shared: Promise<Server> | undefined
let made = 0

/** Address of a new, empty database on a server that all tests of this program share. */
export async function freshDatabase(): Promise<string> {
  const server = await (shared ??= startServer())
  const name = `hearsay_${process.pid}_${++made}`
  await sql(server.address('postgres'), `create database ${name}`)
  return server.address(name)
}
