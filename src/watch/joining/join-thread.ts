import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../../store/index.ts'
import { asHearsayError } from '../../words/index.ts'
import { openLanguages } from '../languages.ts'
import { openJoiner, type Joiner } from '../live/open-joiner.ts'
import type { JoinAnswer, JoinThreadSetup } from './on-thread.ts'

const { place, workers, offices } = workerData as JoinThreadSetup // ours: only on-thread.ts starts this file
let opening: Promise<Joiner> | undefined

async function opened(): Promise<Joiner> {
  const store = await openStore(place)
  return openJoiner(store, openLanguages(offices === undefined ? {} : { offices }), workers === undefined ? {} : { workers })
}

async function join(): Promise<JoinAnswer> {
  try {
    opening ??= opened()
    return { joined: await (await opening).join() }
  } catch (thrown) {
    const { code, details, where } = asHearsayError(thrown)
    return { error: { code, details, ...(where !== undefined && { where }) } }
  }
}

parentPort?.on('message', () => void join().then((answer) => parentPort?.postMessage(answer)))
