import type { Account, Accounts, Token } from '../src/store/index.ts'

/** Accounts in memory, for tests of what stands above the store. */
export function memoryAccounts(): Accounts {
  const accounts = new Map<string, { account: Account; passwordHash: string }>()
  const sessions = new Map<string, { account: string; endsAt: string }>()
  const tokens = new Map<string, Token>()
  const open = (id: string): Account | undefined => {
    const account = accounts.get(id)?.account
    return account?.closed ? undefined : account
  }
  return {
    count: async () => accounts.size,
    list: async () => [...accounts.values()].map(({ account }) => account),
    add: async (account, passwordHash) => {
      if ([...accounts.values()].some((it) => it.account.name.toLowerCase() === account.name.toLowerCase())) return false
      accounts.set(account.id, { account, passwordHash })
      return true
    },
    byName: async (name) => [...accounts.values()].find(({ account }) => account.name.toLowerCase() === name.toLowerCase()),
    get: async (id) => accounts.get(id)?.account,
    edit: async (id, { passwordHash, ...edit }) => {
      const kept = accounts.get(id)
      if (!kept) return false
      const others = [...accounts.values()].filter(({ account }) => account.id !== id && account.role === 'owner' && !account.closed)
      const account = { ...kept.account, ...edit }
      if (kept.account.role === 'owner' && (account.role !== 'owner' || account.closed) && others.length === 0) return false
      accounts.set(id, { account, passwordHash: passwordHash ?? kept.passwordHash })
      if (passwordHash !== undefined || edit.closed) for (const [hash, it] of sessions) if (it.account === id) sessions.delete(hash)
      if (edit.closed) for (const [hash, it] of tokens) if (it.account === id) tokens.delete(hash)
      return true
    },
    addSession: async ({ hash, account, endsAt }) => void sessions.set(hash, { account, endsAt }),
    session: async (hash, now) => {
      const it = sessions.get(hash)
      return it && it.endsAt > now ? open(it.account) : undefined
    },
    endSession: async (hash) => void sessions.delete(hash),
    addToken: async ({ hash, ...token }) => void tokens.set(hash, token),
    token: async (hash, now) => {
      const token = tokens.get(hash)
      const account = token && (token.endsAt === undefined || token.endsAt > now) ? open(token.account) : undefined
      return token && account ? { account, token } : undefined
    },
    tokens: async (account) => [...tokens.values()].filter((it) => it.account === account),
    endToken: async (id) => {
      const [hash] = [...tokens].find(([, it]) => it.id === id) ?? []
      return hash !== undefined && tokens.delete(hash)
    },
  }
}
