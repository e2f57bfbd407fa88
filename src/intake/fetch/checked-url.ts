import { isIP } from 'node:net'
import { HearsayError, parsedUrl } from '../../words/index.ts'
import { portOf, type AllowedHosts } from './allowed-hosts.ts'
import { plainHost } from './plain-host.ts'
import { isPublicAddress } from './public-address.ts'

/** Longest address that is fetched, in characters. */
const longest = 2048

/** Names that the standards keep for the own machine or the own network (RFC 6761, 6762, 8375, ICANN's .internal) and those that firms use so. */
const innerNames = /(?:^|\.)(?:localhost|local|internal|localdomain|home\.arpa|intranet|lan|corp|home|private)$/u

/** Ports that are the web's. */
const webPorts: ReadonlySet<string> = new Set(['80', '443'])

/**
 * An address as it will be fetched: http or https, no name or password in it, a public host, a port of the web; the fragment is left out.
 * The host is judged as the WHATWG URL Standard writes it, so 0x7f.1 and 127.0.0.1 are one. What names stand for is judged when they are
 * resolved. Throws `bad-url` and `address-refused`.
 */
export function checkedUrl(text: string, allowed: AllowedHosts, base?: URL): URL {
  const shown = shownUrl(text)
  if (text.length > longest) throw badUrl(shown, `it is longer than ${longest} characters`)
  const url = parsedUrl(text, base?.href)
  if (!url) throw badUrl(shown, 'it cannot be taken apart')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw badUrl(shown, 'only http and https are fetched')
  if (url.username || url.password) throw badUrl(shown, 'it holds a name or a password, and those are not sent')
  const refusal = allowed.has(url) ? undefined : refusalOf(url)
  if (refusal !== undefined) throw addressRefused(url, refusal)
  url.hash = ''
  return url
}

/** The error of an address that is not to be reached, whatever stands there. */
export function addressRefused(url: URL, reason: string): HearsayError {
  const port = portOf(url)
  const host = webPorts.has(port) ? plainHost(url) : `${plainHost(url)}:${port}`
  return new HearsayError('address-refused', { url: shownUrl(url.href), reason, host }, { where: shownUrl(url.href) })
}

/** An address as errors show it: of bearable length, without name and password. */
export function shownUrl(text: string): string {
  const secretless = text.replace(/\/\/[^/?#]*@/u, '//')
  return secretless.length > 200 ? `${secretless.slice(0, 200)}…` : secretless
}

function refusalOf(url: URL): string | undefined {
  const host = plainHost(url)
  const address = host.startsWith('[') ? host.slice(1, -1) : host
  if (isIP(address)) {
    if (!isPublicAddress(address)) return `${address} is no public address`
  } else if (!host.includes('.') || innerNames.test(host)) return `${host} is a name of an inner network`
  return webPorts.has(portOf(url)) ? undefined : `port ${portOf(url)} is not a port of the web`
}

function badUrl(url: string, reason: string): HearsayError {
  return new HearsayError('bad-url', { url, reason }, { where: url })
}
