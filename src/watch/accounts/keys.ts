import { createHash } from 'node:crypto'

/** Bytes that nobody can guess. */
export type Random = (bytes: number) => Uint8Array

/** What every token begins with, so that one that lies about is known for what it is. */
export const tokenPrefix = 'hs_'

const lettersOf32Bytes = 43

/** A new token: 256 random bits. It is shown once; the store sees its hash. */
export function newToken(random: Random): string {
  return `${tokenPrefix}${newSessionKey(random)}`
}

/** A new key of a session: 256 random bits. */
export function newSessionKey(random: Random): string {
  return Buffer.from(random(32)).toString('base64url')
}

/** Whether this could be a token: anything else is not looked up. */
export function looksLikeToken(text: string): boolean {
  return text.startsWith(tokenPrefix) && looksLikeSessionKey(text.slice(tokenPrefix.length))
}

/** Whether this could be the key of a session. */
export function looksLikeSessionKey(text: string): boolean {
  return text.length === lettersOf32Bytes && /^[\w-]+$/u.test(text)
}

/** SHA-256 of a token or session key: enough, since nobody can try 256 random bits. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

/** An id that is nobody's yet. */
export function newId(random: Random): string {
  return Buffer.from(random(8)).toString('hex')
}
