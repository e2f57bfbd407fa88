import { basename } from 'node:path'
import { HearsayError } from '../../words/index.ts'

/** An error of the store as it is told to whoever asks a server: where the store lies on its disk is nobody's business. */
export function servedError(error: HearsayError): HearsayError {
  const { code, details } = error
  const { file } = details
  if (typeof file !== 'string' || !(code.startsWith('store-') || code === 'unknown-id') || basename(file) === file) return error
  return new HearsayError(code, { ...details, file: basename(file) }, { cause: error })
}
