/**
 * Kills a watcher while it watches: `tsx test/watch-kill.ts [TIMES]`. A web of invented feeds on this machine grows all the time and changes what it said;
 * a child watches it and is killed (SIGKILL) at a random moment, then another goes on with the same store. In the end every page of the store is looked at,
 * and every entry that was served is looked for: each once, its newest version what it says now, no text twice. Status 1 where anything is lost, doubled or broken.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetcherOf } from '../src/intake/fetch/fetcher.ts'
import { machineClock } from '../src/intake/index.ts'
import { openStore } from '../src/store/index.ts'
import { openWatcher, sourceOf } from '../src/watch/index.ts'
import { madeReading, temporaryFile } from './kept-reports.ts'
import { started } from './programs.ts'
import { madeFeed } from './watched-web.ts'
import { versionsIn } from './versions-in.ts'

/** Feeds; entries come a fifth of a second after each other. */
const feeds = 5
const gap = 200

const [mode = '10', place = '', host = ''] = process.argv.slice(2)
if (mode === 'watch') await watch(place, host)
else await killOften(Number(mode))

/** Watches until it is killed: each feed is due every time, so that one is always under way. */
async function watch(file: string, host: string): Promise<void> {
  const store = await openStore(file)
  const fetcher = fetcherOf({ allowPrivate: [host], pause: 0 })
  const holder = `${process.pid}`
  const giveBack: typeof store.sources.giveBack = async (id, holder, edit) => store.sources.giveBack(id, holder, { ...edit, nextAt: new Date().toISOString() })
  process.stdout.write('watching\n')
  const sources = { ...store.sources, giveBack }
  await openWatcher({
    store: { ...store, sources },
    fetcher,
    read: async (of) => madeReading(of),
    clock: machineClock,
    random: Math.random,
    holder,
    look: 50,
  }).run(new AbortController().signal)
}

async function killOften(times: number): Promise<void> {
  const began = Date.now()
  const served = new Map<string, string>()
  let growing = true
  let ended = 0
  const server = createServer((request, response) => {
    const now = growing ? Date.now() : ended
    const name = (request.url ?? '').slice(1)
    const count = Math.floor((now - began) / gap)
    const entries = Array.from({ length: Math.min(count, 400) }, (_, n) => {
      const number = count - n
      const title = `${name} ${number}`
      const text = number % 3 === 0 && n > 10 ? 'The bridge is open again.' : 'The bridge is closed.'
      served.set(title, text)
      return { guid: `urn:made:${name}:${number}`, title, whole: text, at: began + number * gap }
    })
    const { body, etag } = madeFeed(name, entries)
    response.writeHead(200, { etag }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a server on a port has one
  const file = temporaryFile()
  const store = await openStore(file, { create: true })
  for (let n = 0; n < feeds; n++) await store.sources.add(sourceOf({ kind: 'feed', address: `http://127.0.0.1:${port}/feed${n}` }, new Date(0).toISOString()))
  const child = (): ReturnType<typeof started> => started('watch-kill.ts', 'watch', file, `127.0.0.1:${port}`)
  const freed = async (): Promise<void> => {
    // What the child had taken is free again when its lease has ended: that is not waited for here.
    for (const { id } of await store.sources.list()) await store.sources.giveBack(id, holderOf, { nextAt: new Date(0).toISOString() })
  }
  let holderOf = ''
  for (let time = 1; time <= times; time++) {
    const program = child()
    await program.printed(1)
    const wait = 200 + Math.random() * 1500
    await machineClock.sleep(wait)
    program.child.kill('SIGKILL')
    await program.ended()
    holderOf = `${program.child.pid ?? ''}`
    await freed()
    console.log(`${time}: killed ${wait.toFixed(0)} ms after it began; ${(await store.health({ quick: true })).counts.reports} reports kept`)
  }
  growing = false
  ended = Date.now()
  const last = child()
  await last.printed(1)
  const wanted = (): number => served.size
  for (let tries = 0; tries < 120 && (await store.health({ quick: true })).counts.reports < wanted(); tries++) await machineClock.sleep(500)
  await machineClock.sleep(3000)
  last.child.kill('SIGKILL')
  await last.ended()
  const { faults } = await store.health()
  const kept = await versionsIn(store)
  const lost = [...served.keys()].filter((title) => !kept.has(title))
  const doubled = [...kept].filter(([, texts]) => new Set(texts).size !== texts.length)
  const stale = [...served].filter(([title, text]) => kept.has(title) && kept.get(title)?.[0] !== text)
  console.log(
    `${served.size} entries served, ${kept.size} kept, ${lost.length} lost, ${doubled.length} doubled, ${stale.length} with an old text, faults: ${faults.join('; ') || 'none'}`,
  )
  if (lost.length + doubled.length + stale.length + faults.length > 0) process.exitCode = 1
  await store.close()
  server.closeAllConnections()
  server.close()
}
