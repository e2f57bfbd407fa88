import { HearsayError, parsedUrl } from '../../words/index.ts'
import { plainHost } from './plain-host.ts'

/** Hosts whose addresses and ports are not checked. */
export interface AllowedHosts {
  /** Whether a host and port were named, or the host for every port. */
  has(url: URL): boolean
}

/**
 * Hosts that a person trusts: `intranet`, `intranet:8080`, `[::1]:8080`. A host without a port stands for every port of it; names stand for
 * themselves, not for what is below them. Throws `bad-value`.
 */
export function allowedHosts(entries: readonly string[]): AllowedHosts {
  const named = new Set(entries.map(entryOf))
  return { has: (url) => named.has(plainHost(url)) || named.has(`${plainHost(url)}:${portOf(url)}`) }
}

/** The port of an address, the usual one of its scheme where it names none. */
export function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}

function entryOf(entry: string): string {
  const port = /[^:]:(\d{1,5})$/u.exec(entry)?.[1] ?? /\]:(\d{1,5})$/u.exec(entry)?.[1]
  const host = port === undefined ? entry : entry.slice(0, -port.length - 1)
  const address = `http://${/^[^[]*:[^\]]*$/u.test(host) ? `[${host}]` : host}/`
  const url = /[/?#@\\\s]/u.test(entry) ? undefined : parsedUrl(address)
  if (!url) {
    throw new HearsayError('bad-value', { value: entry, option: '--allow-private', expected: 'a host, or host:port' })
  }
  const plain = plainHost(url)
  return port === undefined ? plain : `${plain}:${port}`
}
