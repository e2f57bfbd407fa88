const day = 24 * 60 * 60 * 1000

/** When to come back where a server does not say, in milliseconds. */
const usual = 15 * 60 * 1000

/**
 * The moment a `Retry-After` header names, as seconds or as a date (RFC 9110, 10.2.3), in milliseconds since 1970: not before now and not after a
 * day. Without a header that can be read, a quarter of an hour from now.
 */
export function retryAfter(header: string | undefined, now: number): number {
  const value = header?.trim() ?? ''
  const named = /^\d+$/u.test(value) ? now + Number(value) * 1000 : Date.parse(/[a-z]{3}/iu.test(value) ? value : '')
  return Number.isNaN(named) ? now + usual : Math.min(Math.max(named, now), now + day)
}
