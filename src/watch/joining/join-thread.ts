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
  try {
    return await openJoiner(store, openLanguages(offices === undefined ? {} : { offices }), workers === undefined ? {} : { workers })
  } catch (thrown) {
    await store.close()
    throw thrown
  }
}

/** A store that could not be opened is tried again the next time. */
async function joiner(): Promise<Joiner> {
  opening ??= opened()
  try {
    return await opening
  } catch (thrown) {
    opening = undefined
    throw thrown
  }
}

async function join(): Promise<JoinAnswer> {
  try {
    return { joined: await (await joiner()).join() }
  } catch (thrown) {
    const { code, details, where } = asHearsayError(thrown)
    return { error: { code, details, ...(where !== undefined && { where }) } }
  }
}

parentPort?.on('message', () => void join().then((answer) => parentPort?.postMessage(answer)))
