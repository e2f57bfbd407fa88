import type { HonoRequest } from 'hono'
import type { Accounts } from '../../../store/index.ts'
import { hashOfKey, lesserRole, looksLikeSessionKey, looksLikeToken } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import { local, type Asking } from './asking.ts'
import type { Caller } from './caller.ts'
import { isLoopbackName } from './hosts.ts'
import { sessionKeyIn } from './session-cookie.ts'

/** Who asks, as far as they said; `Refused` where they showed something that is not valid. */
export type Identified = Asking | 'nobody' | 'refused'

/** Finds out who asks. */
export type Identify = (request: HonoRequest, caller: Caller) => Promise<Identified>

/**
 * By token, else by session; else, as long as nobody has an account, whoever sits at this machine is its owner. A token that is not valid is refused even
 * where a session stands beside it.
 */
export function identifyBy(accounts: Accounts, now: () => string): Identify {
  let anyone = false

  async function someoneHasAnAccount(): Promise<boolean> {
    // The last owner cannot go: once there is an account there always is.
    anyone ||= (await accounts.count()) > 0
    return anyone
  }

  return async (request, caller) => {
    const shown = request.header('authorization')
    if (shown !== undefined) return byToken(accounts, bearerOf(shown) ?? (request.method === 'GET' ? passwordOf(shown) : undefined), now())
    const key = sessionKeyIn(request.raw.headers, caller.secure)
    const account = key !== undefined && looksLikeSessionKey(key) ? await accounts.session(hashOfKey(key), now()) : undefined
    if (account) return { asker: account, role: account.role, by: 'session' }
    // A proxy on this machine would make its owner of everybody who comes through it.
    if (caller.direct && isLoopbackName(request.header('host') ?? '') && !(await someoneHasAnAccount())) return local
    return 'nobody'
  }
}

/** The token a request shows, where it shows one. */
export function bearerOf(authorization: string | undefined): string | undefined {
  return /^bearer +(\S+) *$/iu.exec(authorization ?? '')?.[1]
}

/** The password a request shows (Basic): feed readers have no other place for a token. Only reading goes by it, for a browser sends it by itself. */
function passwordOf(authorization: string): string | undefined {
  const [, encoded] = /^basic +([\w+/=-]{1,1000}) *$/iu.exec(authorization) ?? []
  return encoded === undefined ? undefined : /:(.*)$/su.exec(Buffer.from(encoded, 'base64').toString())?.[1]
}

async function byToken(accounts: Accounts, secret: string | undefined, now: string): Promise<Identified> {
  const found = secret !== undefined && looksLikeToken(secret) ? await accounts.token(hashOfKey(secret), now) : undefined
  return found ? { asker: found.account, role: lesserRole(found.account.role, found.token.role), by: 'token' } : 'refused'
}

/** Throws `sign-in-needed` where nobody has said who asks. */
export function known(asking: Asking | undefined): Asking {
  if (!asking) throw new HearsayError('sign-in-needed')
  return asking
}
