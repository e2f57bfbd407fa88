import { randomBytes } from 'node:crypto'
import { openPoster } from '../../../intake/index.ts'
import type { Store } from '../../../store/index.ts'
import { checkedWish, saveWish, secretOf, type Search } from '../../../watch/index.ts'
import type { AlertValues } from '../commands/alert.ts'
import type { Io } from '../io.ts'
import { privateHosts } from './private-hosts.ts'

/** `hearsay alert add NAME` */
export async function addAlert(store: Store, name: string, values: AlertValues, io: Io): Promise<number> {
  const wish = checkedWish(wishTyped(name, values))
  const making = { id: `al_${randomBytes(8).toString('hex')}`, at: new Date().toISOString(), secret: () => secretOf(randomBytes(32)) }
  const poster = await openPoster({ allowPrivate: privateHosts(values) })
  let search: Search
  try {
    search = await saveWish(store, wish, making, poster)
  } finally {
    await poster.close()
  }
  await io.out.write(`${search.id}  ${search.name}\n`)
  for (const target of search.targets) if (target.kind === 'webhook') await io.out.write(`${target.url} is signed with ${target.secret}\n`)
  return 0
}

/** What was typed, as a wish to be checked. */
function wishTyped(name: string, values: AlertValues): unknown {
  const { words, country, type, speaker, outlet, story, claim, report, asides, origins, newsrooms, number, tell, webhook, mail, language, digest, until } =
    values
  const conditions = {
    tell,
    words,
    country,
    types: type,
    speaker,
    outlet,
    story,
    claim,
    report,
    asides: asides || undefined,
    origins,
    newsrooms,
    numbers: number,
  }
  const targets = [
    ...(webhook === undefined ? [] : [{ kind: 'webhook', url: webhook, language }]),
    ...(mail === undefined ? [] : [{ kind: 'mail', to: mail, language }]),
  ]
  const given = Object.entries(conditions).filter(([, value]) => value !== undefined)
  return { name, conditions: Object.fromEntries(given), targets, digest: digest === undefined ? undefined : Number(digest), mutedUntil: until }
}
