import { openStore, type Store } from '../../../store/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { AlertValues } from '../commands/alert.ts'
import type { Io } from '../io.ts'
import { didYouMean } from '../nearest.ts'
import { storeFile } from '../options/store.ts'
import { addAlert } from './add-alert.ts'
import { deliverAlerts, testAlert } from './send-alerts.ts'
import { listAlerts, printNews, showAlert } from './show-alerts.ts'
import { muteAlert, removeAlert } from './change-alert.ts'

type Verb = (store: Store, name: string, values: AlertValues, io: Io) => Promise<number>

const ofOne: Readonly<Record<string, Verb>> = { add: addAlert, show: showAlert, mute: muteAlert, test: testAlert, remove: removeAlert, news: printNews }
const ofAll: Readonly<Record<string, Verb>> = { list: listAlerts, deliver: deliverAlerts }

/** `hearsay alert …`. Throws `bad-value`, `missing-input`, `unexpected-input`, `bad-alert`, `alert-taken`, `unknown-alert` and errors of the store. */
export async function alertStore([verb = '', name, ...more]: readonly string[], values: AlertValues, io: Io): Promise<number> {
  const [one, all] = [Object.hasOwn(ofOne, verb) ? ofOne[verb] : undefined, Object.hasOwn(ofAll, verb) ? ofAll[verb] : undefined]
  const verbs = [...Object.keys(ofOne), ...Object.keys(ofAll)]
  const run = one ?? all
  if (!run) throw new HearsayError('bad-value', { option: 'alert', value: verb, expected: verbs.join(', '), nearest: didYouMean(verb, verbs) })
  if (one && name === undefined)
    throw new HearsayError('missing-input', { command: `alert ${verb}`, expected: 'the name of an alert', example: `hearsay alert ${verb} Colombia` })
  const extra = all ? name : more[0]
  if (extra !== undefined) throw new HearsayError('unexpected-input', { command: 'alert', value: extra })
  const store = await openStore(storeFile(values), { create: verb === 'add' })
  try {
    return await run(store, name ?? '', values, io)
  } finally {
    await store.close()
  }
}
