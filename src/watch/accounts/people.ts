import type { Account, Accounts, Role, Token } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { hashOfKey, newId, newToken, type Random } from './keys.ts'
import type { Passwords } from './passwords.ts'

/** What making and changing accounts needs. */
export interface PeopleOptions {
  readonly accounts: Accounts
  readonly passwords: Passwords
  /** The time, RFC 3339 UTC. */
  readonly now: () => string
  readonly random: Random
}

/** Every role, the least first. */
export const roles = ['reader', 'editor', 'owner'] as const satisfies readonly Role[]

/** The lesser of two roles. */
export function lesserRole(a: Role, b: Role): Role {
  return roles.indexOf(a) < roles.indexOf(b) ? a : b
}

const mark = /^[\p{L}\p{N}](?:[\p{L}\p{N}._@-]*[\p{L}\p{N}])?$/u

/** Makes an account; the first is an owner, who can make others. Throws `bad-name`, `weak-password`, `first-owner` and `account-taken`. */
export async function addAccount(
  { accounts, passwords, now, random }: PeopleOptions,
  { name, role, password }: { readonly name: string; readonly role: Role; readonly password: string },
): Promise<Account> {
  const account: Account = { id: newId(random), name: checkedName(name), role, madeAt: now(), closed: false }
  if (role !== 'owner' && (await accounts.count()) === 0) throw new HearsayError('first-owner', { name })
  if (!(await accounts.add(account, await passwords.hash(password)))) throw new HearsayError('account-taken', { name })
  return account
}

/** Gives an account another role. Throws `unknown-account` and `last-owner`. */
export async function changeRole({ accounts }: Pick<PeopleOptions, 'accounts'>, name: string, role: Role): Promise<void> {
  const account = await accountNamed(accounts, name)
  if (!(await accounts.edit(account.id, { role }))) throw new HearsayError('last-owner', { name })
}

/** Gives an account another password; whoever was in by the old one is out. Throws `unknown-account` and `weak-password`. */
export async function changePassword({ accounts, passwords }: Pick<PeopleOptions, 'accounts' | 'passwords'>, name: string, password: string): Promise<void> {
  const account = await accountNamed(accounts, name)
  await accounts.edit(account.id, { passwordHash: await passwords.hash(password) })
}

/** Closes an account, its sessions and tokens. Throws `unknown-account` and `last-owner`. */
export async function closeAccount({ accounts }: Pick<PeopleOptions, 'accounts'>, name: string): Promise<void> {
  const account = await accountNamed(accounts, name)
  if (!(await accounts.edit(account.id, { closed: true }))) throw new HearsayError('last-owner', { name })
}

/** A token as it is made: `secret` is told this once. */
export interface NewToken {
  readonly token: Token
  readonly secret: string
}

/** Makes a token of an account, of its role unless a lesser one is told. Throws `unknown-account` and `role-needed`. */
export async function addToken(
  { accounts, now, random }: Pick<PeopleOptions, 'accounts' | 'now' | 'random'>,
  { name, label, role, endsAt }: { readonly name: string; readonly label: string; readonly role?: Role | undefined; readonly endsAt?: string | undefined },
): Promise<NewToken> {
  const account = await accountNamed(accounts, name)
  if (account.closed) throw new HearsayError('unknown-account', { name })
  if (role && roles.indexOf(role) > roles.indexOf(account.role)) throw new HearsayError('role-needed', { needed: role, role: account.role })
  const secret = newToken(random)
  const made = { id: newId(random), account: account.id, label, role: role ?? account.role, madeAt: now() }
  const token: Token = endsAt === undefined ? made : { ...made, endsAt }
  await accounts.addToken({ ...token, hash: hashOfKey(secret) })
  return { token, secret }
}

/** Ends a token. Throws `unknown-token`. */
export async function endToken({ accounts }: Pick<PeopleOptions, 'accounts'>, id: string): Promise<void> {
  if (!(await accounts.endToken(id))) throw new HearsayError('unknown-token', { id })
}

/** The account of this name. Throws `unknown-account`. */
export async function accountNamed(accounts: Accounts, name: string): Promise<Account> {
  const found = await accounts.byName(name.normalize('NFC'))
  if (!found) throw new HearsayError('unknown-account', { name })
  return found.account
}

/** The account with this id. Throws `unknown-account`. */
export async function accountWithId(accounts: Accounts, id: string): Promise<Account> {
  const found = await accounts.get(id)
  if (!found) throw new HearsayError('unknown-account', { name: id })
  return found
}

function checkedName(name: string): string {
  const refused = (reason: string): HearsayError => new HearsayError('bad-name', { name: name.slice(0, 80), reason })
  if (name.length < 1 || name.length > 64) throw refused(name === '' ? 'it is empty' : 'it is longer than 64 characters')
  if (!mark.test(name)) throw refused('it has characters that names do not have')
  return name.normalize('NFC')
}
