import ipaddr from 'ipaddr.js'

/**
 * Addresses that the registries count as public and that answer from inside a data centre: what a cloud tells its own machines, keys among it.
 * 168.63.129.16 is Azure's; those of the other clouds lie in ranges that are refused anyway.
 */
const metadata: ReadonlySet<string> = new Set(['168.63.129.16'])

/** Where public IPv6 addresses lie (RFC 4291, the IANA registry). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** IPv4-compatible addresses (::/96) as resolvers write them; the package takes them for mapped ones. */
const compatible = /^[0:]*:\d+\.\d+\./u

/**
 * Whether an IP address belongs to the public internet. IPv4 inside IPv6 is judged as the IPv4 address where it is mapped (::ffff:0:0/96), and refused
 * where it is compatible, translated or tunnelled (::/96, 64:ff9b::/96, 2002::/16, 2001::/32). What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || compatible.test(address)) return false
  const judged = ipaddr.process(address)
  if (judged.range() !== 'unicast' || metadata.has(judged.toString())) return false
  return judged.kind() === 'ipv4' || judged.match(globalUnicast)
}
