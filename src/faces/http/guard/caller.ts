import { BlockList, isIP } from 'node:net'

/** Where a request comes from. */
export interface Caller {
  /** IP address of who asks: behind a proxy that is trusted, the one it tells. */
  readonly address: string
  /** What belongs to one subscriber: an IPv4 address, the first half of an IPv6 address. Limits count by it. */
  readonly network: string
  /** Nothing stands between: this machine asks itself. */
  readonly direct: boolean
  /** It came by https as far as this server or a trusted proxy knows. */
  readonly secure: boolean
  /** `https://desk.example.org`: what pages of this server have as their origin. */
  readonly origin: string
}

/** Some addresses of the world. */
export type Networks = (address: string) => boolean

/** Which proxies are believed, and the address people know this server by. */
export interface CallerOptions {
  readonly trusted: Networks
  readonly publicUrl?: URL | undefined
}

/** Tells whether an address is among these addresses and networks (`10.0.0.0/8`); or the first of them that is none. */
export function networksOf(written: readonly string[]): Networks | { readonly wrong: string } {
  const list = new BlockList()
  for (const network of written) {
    const [address = '', bits] = network.split('/')
    const family = isIP(address)
    const most = family === 4 ? 32 : 128
    if (family === 0 || (bits !== undefined && !(/^\d{1,3}$/u.test(bits) && Number(bits) <= most))) return { wrong: network }
    list.addSubnet(address, bits === undefined ? most : Number(bits), family === 4 ? 'ipv4' : 'ipv6')
  }
  return written.length === 0 ? () => false : (address) => isIn(list, address)
}

/** Who calls. What a request says of itself in `X-Forwarded-…` counts only where a trusted proxy sent it. */
export function callerOf(remote: string | undefined, headers: Headers, { trusted, publicUrl }: CallerOptions): Caller {
  const sender = plain(remote ?? '')
  const believed = trusted(sender)
  const address = believed ? forwardedFor(headers.get('x-forwarded-for'), trusted, sender) : sender
  const host = headers.get('host') ?? ''
  const said = believed ? headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim() : undefined
  const secure = said === undefined ? publicUrl?.protocol === 'https:' && publicUrl.host === host : said === 'https'
  const passedOn = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'].some((name) => headers.has(name))
  return { address, network: networkOf(address), direct: isLoopback(sender) && !passedOn, secure, origin: `${secure ? 'https' : 'http'}://${host}` }
}

/** The last address that no trusted proxy has: what stands before it anybody can write. */
function forwardedFor(list: string | null, trusted: Networks, sender: string): string {
  const told = (list ?? '').split(',').map((part) => plain(part.trim()))
  for (const address of told.toReversed()) {
    if (isIP(address) === 0) break
    if (!trusted(address)) return address
  }
  return sender
}

/** Whether an address or host is this machine itself. */
export function isLoopback(host: string): boolean {
  const address = plain(host)
  return address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'))
}

function isIn(list: BlockList, address: string): boolean {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** `::ffff:10.0.0.1` is 10.0.0.1. */
function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1] ?? address
}

function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(8 - left.length - right.length, 0) }, () => '0')
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`.toLowerCase()
}
