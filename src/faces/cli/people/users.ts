import { listed as listedRows, type Column } from '../../../export/index.ts'
import type { Account } from '../../../store/index.ts'
import { addAccount, changePassword, changeRole, closeAccount } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { UserValues } from '../commands/user.ts'
import type { Io } from '../io.ts'
import { didYouMean } from '../nearest.ts'
import { askedPassword } from './asked-password.ts'
import { roleTyped, withPeople, wordsTyped } from './people-of.ts'

const verbs = ['add', 'list', 'role', 'password', 'close'] as const

/** `hearsay user add|list|role|password|close` */
export async function manageUsers([typed = '', ...words]: readonly string[], values: UserValues, io: Io): Promise<number> {
  const verb = verbs.find((it) => it === typed)
  switch (verb) {
    case 'add': {
      const [name = ''] = wordsTyped(words, 1, 'user add', 'a name', 'hearsay user add ane --role owner')
      const role = values.role ?? 'reader'
      await withPeople(values, true, async (people) => addAccount(people, { name, role, password: await askedPassword(io, name) }))
      await io.out.write(`${name} may come in, as ${role}\n`)
      return 0
    }
    case 'list':
      wordsTyped(words, 0, 'user list', '', '')
      return list(values, io)
    case 'role': {
      const [name = '', role = ''] = wordsTyped(words, 2, 'user role', 'a name and a role', 'hearsay user role per editor')
      await withPeople(values, false, async (people) => changeRole(people, name, roleTyped(role)))
      await io.out.write(`${name} is ${role} now\n`)
      return 0
    }
    case 'password': {
      const [name = ''] = wordsTyped(words, 1, 'user password', 'a name', 'hearsay user password ane')
      await withPeople(values, false, async (people) => changePassword(people, name, await askedPassword(io, name)))
      await io.out.write(`${name} has a new password and is signed out everywhere\n`)
      return 0
    }
    case 'close': {
      const [name = ''] = wordsTyped(words, 1, 'user close', 'a name', 'hearsay user close per')
      await withPeople(values, false, async (people) => closeAccount(people, name))
      await io.out.write(`${name} may not come in any more\n`)
      return 0
    }
    case undefined:
      throw new HearsayError('bad-value', { option: 'user', value: typed, expected: 'add, list, role, password or close', nearest: didYouMean(typed, verbs) })
  }
}

const columns: readonly Column<Account>[] = [
  { name: 'name', value: ({ name }) => name },
  { name: 'role', value: ({ role }) => role },
  { name: 'since', value: ({ madeAt }) => madeAt.slice(0, 10) },
  { name: 'state', value: ({ closed }) => (closed ? 'closed' : 'open') },
]

async function list(values: UserValues, io: Io): Promise<number> {
  const rows = await withPeople(values, false, async ({ accounts }) => accounts.list())
  for (const part of listedRows({ schema: 'hearsay/accounts@1', columns, rows }, values.format ?? 'table', { width: io.out.columns, color: io.color }))
    await io.out.write(part)
  if (rows.length === 0) await io.words.write('Nobody has an account: whoever sits at this machine may do everything. hearsay user add NAME --role owner\n')
  return 0
}
