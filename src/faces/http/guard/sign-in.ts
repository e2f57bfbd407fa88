import type { Account, Accounts } from '../../../store/index.ts'
import { changePassword, hashOfKey, looksLikeSessionKey, newSessionKey, type Passwords, type Random } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { Guesses } from './guesses.ts'

/** What signing in needs. */
export interface SignInOptions {
  readonly accounts: Accounts
  readonly passwords: Passwords
  readonly guesses: Guesses
  readonly random: Random
  /** The time, RFC 3339 UTC. */
  readonly now: () => string
  /** How long a session holds, in seconds. */
  readonly holds: number
}

/** A session that has begun; the key is told to the browser alone. */
export interface Session {
  readonly account: Account
  readonly key: string
  readonly endsAt: string
}

/**
 * Begins a session. Its key is always a new one, and the one the browser had is ended, so that nobody can hand somebody a session of theirs. Throws
 * `sign-in-refused`, for a name nobody has as for a wrong password, after as long; `too-many-requests` for whoever guesses.
 */
export async function signIn(
  { name, password, network, before }: { readonly name: string; readonly password: string; readonly network: string; readonly before?: string | undefined },
  options: SignInOptions,
): Promise<Session> {
  const { accounts, passwords, guesses } = options
  guesses.begin(name, network)
  const found = await accounts.byName(name.normalize('NFC'))
  const fits = await passwords.fits(password, found?.passwordHash)
  if (!found || !fits || found.account.closed) throw new HearsayError('sign-in-refused')
  guesses.right(name, network)
  await endSession(accounts, before)
  return begun(found.account, options)
}

/**
 * Gives whoever is signed in another password; every session of the account is ended, and theirs is another. The one they had has to be told, and guessing
 * it is held back as at signing in. Throws `sign-in-refused`, `weak-password` and `too-many-requests`.
 */
export async function changeOwnPassword(
  {
    account,
    network,
    before,
    password,
  }: { readonly account: Pick<Account, 'id' | 'name'>; readonly network: string; readonly before: string; readonly password: string },
  options: SignInOptions,
): Promise<Session> {
  const { accounts, passwords, guesses } = options
  guesses.begin(account.name, network)
  const found = await accounts.byName(account.name)
  if (!(await passwords.fits(before, found?.passwordHash)) || found?.account.id !== account.id) throw new HearsayError('sign-in-refused')
  guesses.right(account.name, network)
  await changePassword({ accounts, passwords }, account.name, password)
  return begun(found.account, options)
}

/** A session that begins now. */
async function begun(account: Account, { accounts, random, now, holds }: SignInOptions): Promise<Session> {
  const key = newSessionKey(random)
  const begins = now()
  const endsAt = new Date(Date.parse(begins) + holds * 1000).toISOString()
  await accounts.addSession({ hash: hashOfKey(key), account: account.id, madeAt: begins, endsAt })
  return { account, key, endsAt }
}

/** Ends the session of this key, if it is one. */
export async function endSession(accounts: Accounts, key: string | undefined): Promise<void> {
  if (key !== undefined && looksLikeSessionKey(key)) await accounts.endSession(hashOfKey(key))
}
