/** What somebody may do: read; correct, watch and alert besides; everything. */
export type Role = 'reader' | 'editor' | 'owner'

/** Somebody who may come in. */
export interface Account {
  readonly id: string
  /** What they call themselves when they come in; the case of letters does not count. */
  readonly name: string
  readonly role: Role
  readonly madeAt: string
  /** May not come in any more. */
  readonly closed: boolean
}

/** A key for a program, shown once when it is made. */
export interface Token {
  readonly id: string
  readonly account: string
  /** What it is for. */
  readonly label: string
  /** Not more than the account's. */
  readonly role: Role
  readonly madeAt: string
  readonly usedAt?: string
  readonly endsAt?: string
}

/** Accounts, their sessions and tokens. Of passwords, session keys and tokens the store sees only hashes. What ends is told in the log of changes. */
export interface Accounts {
  count(): Promise<number>
  list(): Promise<readonly Account[]>
  /** False where the name is taken. */
  add(account: Account, passwordHash: string): Promise<boolean>
  /** By name, with the hash of the password. */
  byName(name: string): Promise<{ readonly account: Account; readonly passwordHash: string } | undefined>
  get(id: string): Promise<Account | undefined>
  /** Closing one, or changing its password, ends its sessions; closing it ends its tokens, too. False where there is none, or the last open owner would go. */
  edit(id: string, edit: { readonly role?: Role; readonly closed?: boolean; readonly passwordHash?: string }): Promise<boolean>

  addSession(session: { readonly hash: string; readonly account: string; readonly madeAt: string; readonly endsAt: string }): Promise<void>
  /** Whose session it is; undefined for one that has ended or whose account is closed. */
  session(hash: string, now: string): Promise<Account | undefined>
  endSession(hash: string): Promise<void>
  /** Ends all of them, or those of one account: tells how many. */
  endSessions(account?: string): Promise<number>

  addToken(token: Token & { readonly hash: string }): Promise<void>
  /** Whose token it is, and marks it used (at most once a minute). */
  token(hash: string, now: string): Promise<{ readonly account: Account; readonly token: Token } | undefined>
  tokens(account: string): Promise<readonly Token[]>
  endToken(id: string): Promise<boolean>
}
