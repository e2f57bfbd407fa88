import { parentPort, workerData } from 'node:worker_threads'
import { backupStore } from '../../store/index.ts'
import { asHearsayError } from '../../words/index.ts'
import type { CopyAnswer, CopySetup } from './on-thread.ts'

// A thread that copies a store into a file, says how it went, and ends.
const { place, file } = workerData as CopySetup // our own program started it
let answer: CopyAnswer
try {
  await backupStore(place, file, { overwrite: false })
} catch (thrown) {
  const { code, details, where } = asHearsayError(thrown)
  answer = { code, details, ...(where !== undefined && { where }) }
}
parentPort?.postMessage(answer)
