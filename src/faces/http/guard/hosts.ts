import { isIP } from 'node:net'
import { HearsayError } from '../../../words/index.ts'
import { isLoopback } from './caller.ts'

/**
 * Throws `host-refused` for a request by a name that is not ours: a page elsewhere may have its own name lead to this machine (DNS rebinding), and
 * its browser would take our answers for that page's own. An address is no name and cannot lead elsewhere.
 */
export function checkHost(header: string | null, hosts: ReadonlySet<string>): void {
  const host = nameOf(header ?? '')
  if (host !== undefined && (isIP(host) !== 0 || host === 'localhost' || host.endsWith('.localhost') || hosts.has(host))) return
  throw new HearsayError('host-refused', { host: (host ?? header ?? '').slice(0, 100) })
}

/** The name in a `Host` field, without its port; undefined where it is none. */
export function nameOf(header: string): string | undefined {
  const [, bracketed, name] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/iu.exec(header) ?? []
  return (bracketed ?? name)?.toLowerCase().replace(/\.$/u, '')
}

/** Whether a `Host` field names this machine itself. */
export function isLoopbackName(header: string): boolean {
  const host = nameOf(header)
  return host !== undefined && (isLoopback(host) || host.endsWith('.localhost'))
}
