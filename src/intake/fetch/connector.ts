import { lookup as lookupHost } from 'node:dns/promises'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import type { buildConnector } from 'undici'
import type { AllowedHosts } from './allowed-hosts.ts'
import { addressRefused } from './checked-url.ts'
import { isPublicAddress } from './public-address.ts'

/** All IP addresses that a host's name stands for. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** What the machine's own resolver says. */
export const machineResolve: Resolve = async (host) => (await lookupHost(host, { all: true, verbatim: true })).map((it) => it.address)

/** What opens connections, as undici hands it out. */
export type BuildConnector = (options: buildConnector.BuildOptions) => buildConnector.connector

/**
 * Opens connections to public addresses only. The addresses a name stands for are checked where they are looked up, every one of them, and the
 * address reached is checked again before a byte is sent: a name that stands for another address the second time gains nothing, nor does an
 * address that is written where a name should be, for which nothing is looked up. Hosts that are allowed are not checked.
 */
export function publicConnector(build: BuildConnector, allowed: AllowedHosts, lookup: LookupFunction, timeout: number): buildConnector.connector {
  const free = build({ timeout, lookup })
  return (options, callback) => {
    const url = new URL(`${options.protocol}//${bracketed(options.hostname)}:${options.port || (options.protocol === 'https:' ? 443 : 80)}`)
    if (allowed.has(url)) return free(options, callback)
    if (isIP(options.hostname) && !isPublicAddress(options.hostname)) return callback(addressRefused(url, `${options.hostname} is no public address`), null)
    const checked = build({ timeout, lookup: checkedLookup(lookup, url) })
    const socket: unknown = checked(options, callback) // the socket comes back; the types leave it out
    const opened = socket as Socket
    return opened.prependOnceListener('connect', () => {
      const reached = opened.remoteAddress ?? ''
      if (!isPublicAddress(reached)) opened.destroy(addressRefused(url, `the connection reached ${reached || 'nobody knows whom'}`))
    })
  }
}

/** A look-up for sockets that asks `resolve`. */
export function lookupBy(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }))
        const [first] = found
        if (options.all) callback(null, found)
        else if (first) callback(null, first.address, first.family)
        else callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '')
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}

/** Fails unless every address that is found is public: a name with one public and one private address is no honest name. */
function checkedLookup(lookup: LookupFunction, url: URL): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, '')
      const addresses = typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found
      const [first] = addresses
      const inner = addresses.find((it) => !isPublicAddress(it.address))
      if (inner) return callback(addressRefused(url, `the name stands for ${inner.address}, which is no public address`), '')
      if (!first) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '')
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
    })
  }
}

function bracketed(hostname: string): string {
  return isIP(hostname) === 6 ? `[${hostname}]` : hostname
}
