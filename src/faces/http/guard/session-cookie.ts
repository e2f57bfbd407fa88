/** The prefix lets a browser keep it from every other host, path and from http. */
export const sessionCookies = { secure: '__Host-hearsay', plain: 'hearsay-session' } as const

/** The key of the session that a request brings along. */
export function sessionKeyIn(headers: Headers, secure: boolean): string | undefined {
  const name = secure ? sessionCookies.secure : sessionCookies.plain
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

/** The field that gives a browser a session, for so many seconds; 0 takes it away. */
export function sessionCookie(key: string, seconds: number, secure: boolean): string {
  const end = secure ? '; Secure' : ''
  return `${secure ? sessionCookies.secure : sessionCookies.plain}=${key}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${end}`
}
