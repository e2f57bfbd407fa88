import { ask, Problem, whenNobody } from '../api/index.ts'

/** What somebody may: read, keep and correct, everything. */
export type Role = 'reader' | 'editor' | 'owner'

interface Who {
  readonly account?: { readonly id: string; readonly name: string }
  readonly role?: Role
  readonly by?: 'session' | 'token' | 'local'
  /** Somebody has an account: until then this machine asks without one. */
  readonly accounts: boolean
}

const order: readonly Role[] = ['reader', 'editor', 'owner']
let who = $state.raw<Who>()
let settled = $state(false)

/** Who asks. */
export const session = {
  /** The server has said so, or could not be asked. */
  get settled(): boolean {
    return settled
  },
  /** Somebody has to sign in first. */
  get needed(): boolean {
    return who !== undefined && who.accounts && who.account === undefined
  },
  /** Name of who signed in; none where nobody has to. */
  get name(): string | undefined {
    return who?.by === 'session' ? who.account?.name : undefined
  },
  get id(): string | undefined {
    return who?.account?.id
  },
  get role(): Role | undefined {
    return who?.role
  },
  /** Whether people have accounts here. */
  get accounts(): boolean {
    return who?.accounts ?? false
  },
  /** Whether who asks may do what takes this role. */
  may(role: Role): boolean {
    return who?.role === undefined || order.indexOf(who.role) >= order.indexOf(role)
  },
  /** Asks who it is. */
  async read(): Promise<void> {
    try {
      who = await ask<Who>('/session')
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      // The rest of the page says what is wrong with the server.
    }
    settled = true
  },
  /** Throws a `Problem` where name and password do not fit. */
  async signIn(name: string, password: string): Promise<void> {
    who = await ask<Who>('/session', { method: 'POST', body: { name, password } })
  },
  /** Gives whoever is signed in another password; other browsers are signed out. Throws a `Problem`. */
  async changePassword(before: string, password: string): Promise<void> {
    who = await ask<Who>('/session/password', { method: 'PUT', body: { before, password } })
  },
  /** Throws a `Problem`. */
  async signOut(): Promise<void> {
    await ask('/session', { method: 'DELETE' })
    who = { accounts: true }
  },
}

whenNobody(() => {
  who = { accounts: true }
})
