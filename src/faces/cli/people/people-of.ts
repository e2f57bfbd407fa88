import { randomBytes } from 'node:crypto'
import { openStore, type Store } from '../../../store/index.ts'
import { openPasswords, roles, type PeopleOptions } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import { listed } from '../arguments.ts'
import { didYouMean } from '../nearest.ts'
import { storeFile, type StoreValues } from '../options/store.ts'

/** Does something with the accounts of a store, which is made where `create` says so. */
export async function withPeople<Result>(
  values: StoreValues,
  create: boolean,
  work: (people: PeopleOptions, store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(storeFile(values), { create })
  try {
    return await work({ accounts: store.accounts, passwords: openPasswords(), now: () => new Date().toISOString(), random: randomBytes }, store)
  } finally {
    await store.close()
  }
}

/** A role as typed. Throws `bad-value`. */
export function roleTyped(typed: string): (typeof roles)[number] {
  const role = roles.find((it) => it === typed)
  if (role) return role
  throw new HearsayError('bad-value', { option: 'role', value: typed, expected: listed(roles, 'or'), nearest: didYouMean(typed, roles) })
}

/** Words that have to be there. Throws `missing-input`. */
export function wordsTyped(words: readonly string[], count: number, command: string, expected: string, example: string): readonly string[] {
  if (words.length < count) throw new HearsayError('missing-input', { command, expected, example })
  const spare = words[count]
  if (spare !== undefined) throw new HearsayError('unexpected-input', { command, value: spare })
  return words
}
