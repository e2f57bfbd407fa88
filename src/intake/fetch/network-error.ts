import { HearsayError } from '../../words/index.ts'
import type { FetchLimits } from './limits.ts'
import { inSeconds } from './stopwatch.ts'

/** What the codes of Node and undici mean to a person. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^ENOTFOUND$/u, 'there is no host of that name'],
  [/^EAI_/u, 'the name of the host could not be looked up'],
  [/^ECONNREFUSED$/u, 'nobody answers there'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/u, 'the connection was cut'],
  [/^E(?:HOST|NET)(?:UNREACH|DOWN)$|^EADDRNOTAVAIL$|^EACCES$|^EPERM$/u, 'there is no way to that host'],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/u, 'its certificate cannot be trusted'],
  [/^(?:ERR_SSL|ERR_TLS|EPROTO)/u, 'no safe connection could be made'],
  [/^HPE_|^UND_ERR_(?:RES|INVALID|NOT_SUPPORTED|REQ)/u, 'its answer is no HTTP'],
]

/** An error of the network as one of ours, for the address that was fetched. What is none comes back as it is. */
export function networkError(url: string, thrown: unknown, limits: FetchLimits): unknown {
  if (thrown instanceof HearsayError || !(thrown instanceof Error)) return thrown
  const code = codeOf(thrown)
  if (code === undefined) return thrown
  const options = { where: url, cause: thrown }
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return new HearsayError('fetch-timeout', { url, limit: inSeconds(limits.connect), phase: 'connect' }, options)
  }
  if (code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED') return new HearsayError('interrupted', {}, options)
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new HearsayError('fetch-failed', { url, reason: `its headers are larger than ${Math.round(limits.headers / 1024)} kB` }, options)
  }
  const reason = reasons.find(([pattern]) => pattern.test(code))?.[1] ?? thrown.message
  return new HearsayError('fetch-failed', { url, reason: `${reason} (${code})` }, options)
}

function codeOf(error: Error): string | undefined {
  const code: unknown = 'code' in error ? error.code : undefined
  if (typeof code === 'string') return code
  return error.name === 'HTTPParserError' ? 'HPE_INVALID' : undefined // what is no HTTP at all comes without a code
}
