import { z } from 'zod'
import type { Token } from '../../store/index.ts'
import {
  accountWithId,
  addAccount as addAccountTo,
  addToken as addTokenTo,
  changePassword,
  changeRole,
  closeAccount,
  endToken,
  roles,
} from '../../watch/index.ts'
import { listTable, operation, type Given } from './operation.ts'
import { account, token } from './shapes/accounts.ts'
import { id } from './shapes/words.ts'

const role = z.enum(roles)
const name = z.string().min(1).max(64)
const password = z.string().min(1).max(1024).meta({ description: 'At least 12 characters.', format: 'password' })
/** `GET /v1/accounts` */
export const listAccounts = operation({
  name: 'list_accounts',
  summary: 'List who may come in, and as what.',
  group: 'Accounts',
  role: 'owner',
  method: 'GET',
  path: '/accounts',
  input: z.object({}),
  output: z.object({ items: z.array(account) }),
  table: listTable<z.output<typeof account>>([
    { name: 'name', value: ({ name }) => name },
    { name: 'role', value: ({ role }) => role },
    { name: 'since', value: ({ madeAt }) => madeAt },
    { name: 'state', value: ({ closed }) => (closed ? 'closed' : 'open') },
  ]),
  errors: [],
  run: async (_, { store }) => ({ items: await store.accounts.list() }),
})

/** `POST /v1/accounts` */
export const addAccount = operation({
  name: 'add_account',
  summary: 'Let somebody in. The first account is an owner; from then on whoever sits at this machine has to sign in, too.',
  group: 'Accounts',
  role: 'owner',
  method: 'POST',
  path: '/accounts',
  input: z.object({ name, role, password }),
  output: account,
  errors: ['bad-name', 'weak-password', 'first-owner', 'account-taken'],
  secret: true,
  run: async (wish, context) => addAccountTo({ ...context, accounts: context.store.accounts }, wish),
})

/** `PATCH /v1/accounts/{id}` */
export const editAccount = operation({
  name: 'edit_account',
  summary: 'Give an account another role, or another password, which ends its sessions. The last owner stays.',
  group: 'Accounts',
  role: 'owner',
  method: 'PATCH',
  path: '/accounts/{id}',
  input: z.object({ id, role: role.exactOptional(), password: password.exactOptional() }),
  output: account,
  errors: ['unknown-account', 'weak-password', 'last-owner'],
  secret: true,
  async run({ id, role, password }, { store: { accounts }, passwords }) {
    const { name } = await accountWithId(accounts, id)
    if (password !== undefined) await changePassword({ accounts, passwords }, name, password)
    if (role !== undefined) await changeRole({ accounts }, name, role)
    return accountWithId(accounts, id)
  },
})

/** `DELETE /v1/accounts/{id}` */
export const removeAccount = operation({
  name: 'close_account',
  summary: 'Close an account, its sessions and tokens. Its name stays with what it did. The last owner stays.',
  group: 'Accounts',
  role: 'owner',
  method: 'DELETE',
  path: '/accounts/{id}',
  input: z.object({ id }),
  output: z.null(),
  errors: ['unknown-account', 'last-owner'],
  async run({ id }, { store: { accounts } }) {
    await closeAccount({ accounts }, (await accountWithId(accounts, id)).name)
    return null
  },
})

/** `DELETE /v1/accounts/{id}/sessions` */
export const endSessions = operation({
  name: 'end_sessions',
  summary: 'Sign an account out everywhere. Its tokens stay.',
  group: 'Accounts',
  role: 'owner',
  method: 'DELETE',
  path: '/accounts/{id}/sessions',
  input: z.object({ id }),
  output: z.null(),
  errors: ['unknown-account'],
  async run({ id }, { store: { accounts } }) {
    await accounts.endSessions((await accountWithId(accounts, id)).id)
    return null
  },
})

/** `GET /v1/accounts/{id}/tokens` */
export const listTokens = operation({
  name: 'list_tokens',
  summary: 'List the tokens of an account. None is shown.',
  group: 'Accounts',
  role: 'owner',
  method: 'GET',
  path: '/accounts/{id}/tokens',
  input: z.object({ id }),
  output: z.object({ items: z.array(token) }),
  table: listTable<z.output<typeof token>>([
    { name: 'label', value: ({ label }) => label },
    { name: 'role', value: ({ role }) => role },
    { name: 'made', value: ({ madeAt }) => madeAt },
    { name: 'used', value: ({ usedAt }) => usedAt },
    { name: 'ends', value: ({ endsAt }) => endsAt },
    { name: 'id', value: ({ id }) => id },
  ]),
  errors: ['unknown-account'],
  run: async ({ id }, { store: { accounts } }) => ({ items: (await accounts.tokens((await accountWithId(accounts, id)).id)).map(shown) }),
})

const day = 86_400_000

/** `POST /v1/accounts/{id}/tokens` */
export const addToken = operation({
  name: 'add_token',
  summary: 'Make a token for a program. It is in this answer and never again: the store knows a hash.',
  group: 'Accounts',
  role: 'owner',
  method: 'POST',
  path: '/accounts/{id}/tokens',
  input: z.object({
    id,
    label: z.string().min(1).max(200).meta({ description: 'What it is for.' }),
    role: role.exactOptional().meta({ description: 'At most that of its account, which it has unless told.' }),
    days: z.int().min(1).max(3660).exactOptional().meta({ description: 'Days until it ends; it does not unless told.' }),
  }),
  output: z.object({ ...token.shape, secret: z.string().meta({ description: 'What the program sends: `Authorization: Bearer hs_…`.' }) }),
  errors: ['unknown-account', 'role-needed'],
  secret: true,
  async run({ id, label, role, days }, context) {
    const { now, random, store } = context
    const { name } = await accountWithId(store.accounts, id)
    const endsAt = days === undefined ? undefined : new Date(Date.parse(now()) + days * day).toISOString()
    const made = await addTokenTo({ accounts: store.accounts, now, random }, { name, label, role, endsAt })
    return { ...shown(made.token), secret: made.secret }
  },
})

/** `DELETE /v1/tokens/{id}` */
export const removeToken = operation({
  name: 'end_token',
  summary: 'End a token.',
  group: 'Accounts',
  role: 'owner',
  method: 'DELETE',
  path: '/tokens/{id}',
  input: z.object({ id }),
  output: z.null(),
  errors: ['unknown-token'],
  async run({ id }, { store }) {
    await endToken({ accounts: store.accounts }, id)
    return null
  },
})

function shown({ id, label, role, madeAt, usedAt, endsAt }: Token): Given<z.output<typeof token>> {
  return { id, label, role, madeAt, ...(usedAt !== undefined && { usedAt }), ...(endsAt !== undefined && { endsAt }) }
}
