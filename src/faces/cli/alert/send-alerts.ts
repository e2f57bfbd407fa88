import { randomBytes } from 'node:crypto'
import { machineClock, openPoster } from '../../../intake/index.ts'
import type { Store } from '../../../store/index.ts'
import { mailSettings, openAlerts, openMailer, searchNamed, type OpenAlerts } from '../../../watch/index.ts'
import type { AlertValues } from '../commands/alert.ts'
import type { Io } from '../io.ts'
import { privateHosts } from './private-hosts.ts'
import { targetText } from '../../lists/target-text.ts'

/** `hearsay alert test NAME`: status 1 where a target did not take it. */
export async function testAlert(store: Store, name: string, values: AlertValues, io: Io): Promise<number> {
  const { targets } = await searchNamed(store, name)
  const sent = await withAlerts(store, values, async (alerts) => alerts.test(name))
  for (const [at, { taken, answer }] of sent.entries()) {
    const target = targets[at]
    await io.out.write(`${taken ? 'taken' : 'not taken'}  ${target ? targetText(target) : ''}: ${answer}\n`)
  }
  if (sent.length === 0) await io.words.write(`${name} has no targets: its news are there to be looked at.\n`)
  return sent.every(({ taken }) => taken) ? 0 : 1
}

/** `hearsay alert deliver` */
export async function deliverAlerts(store: Store, _: string, values: AlertValues, io: Io): Promise<number> {
  const { news, sent, waiting, failed } = await withAlerts(store, values, async (alerts) => ({ ...(await alerts.look()), ...(await alerts.deliver()) }))
  await io.out.write(`${news} news; ${sent} messages sent, ${waiting} to be tried again, ${failed} given up\n`)
  return failed > 0 ? 1 : 0
}

async function withAlerts<Result>(store: Store, values: AlertValues, work: (alerts: OpenAlerts) => Promise<Result>): Promise<Result> {
  const settings = mailSettings(process.env)
  const poster = await openPoster({ allowPrivate: privateHosts(values) })
  const holder = `cli-${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    return await work(openAlerts({ store, poster, ...(settings && { mail: openMailer(settings) }), clock: machineClock, holder }))
  } finally {
    await poster.close()
  }
}
