import { listed as listedRows, type Column } from '../../../export/index.ts'
import type { Token } from '../../../store/index.ts'
import { accountNamed, addToken, endToken } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { TokenValues } from '../commands/token.ts'
import type { Io } from '../io.ts'
import { didYouMean } from '../nearest.ts'
import { withPeople, wordsTyped } from './people-of.ts'

const verbs = ['add', 'list', 'end'] as const

/** `hearsay token add|list|end` */
export async function manageTokens([typed = '', ...words]: readonly string[], values: TokenValues, io: Io): Promise<number> {
  const verb = verbs.find((it) => it === typed)
  switch (verb) {
    case 'add': {
      const [name = '', label = ''] = wordsTyped(words, 2, 'token add', 'a name and what it is for', 'hearsay token add ane "nightly export"')
      const endsAt = values.days === undefined ? undefined : new Date(Date.now() + values.days * 86_400_000).toISOString()
      const { token, secret } = await withPeople(values, false, async (people) => addToken(people, { name, label, role: values.role, endsAt }))
      if (io.words.isTerminal) await io.words.write(`Token ${token.id} for ${name}, as ${token.role}. It is shown this once:\n`)
      await io.out.write(`${secret}\n`)
      return 0
    }
    case 'list': {
      const [name = ''] = wordsTyped(words, 1, 'token list', 'a name', 'hearsay token list ane')
      return list(name, values, io)
    }
    case 'end': {
      const [id = ''] = wordsTyped(words, 1, 'token end', 'the id of a token', 'hearsay token end 5f0c9a7e21d4b863')
      await withPeople(values, false, async (people) => endToken(people, id))
      await io.out.write(`${id} is not valid any more\n`)
      return 0
    }
    case undefined:
      throw new HearsayError('bad-value', { option: 'token', value: typed, expected: 'add, list or end', nearest: didYouMean(typed, verbs) })
  }
}

const columns: readonly Column<Token>[] = [
  { name: 'label', value: ({ label }) => label },
  { name: 'role', value: ({ role }) => role },
  { name: 'made', value: ({ madeAt }) => madeAt.slice(0, 10) },
  { name: 'used', value: ({ usedAt }) => usedAt?.slice(0, 16).replace('T', ' ') },
  { name: 'ends', value: ({ endsAt }) => endsAt?.slice(0, 10) },
  { name: 'id', value: ({ id }) => id },
]

async function list(name: string, values: TokenValues, io: Io): Promise<number> {
  const rows = await withPeople(values, false, async ({ accounts }) => accounts.tokens((await accountNamed(accounts, name)).id))
  for (const part of listedRows({ schema: 'hearsay/tokens@1', columns, rows }, values.format ?? 'table', { width: io.out.columns, color: io.color }))
    await io.out.write(part)
  if (rows.length === 0) await io.words.write(`${name} has no tokens. hearsay token add ${name} LABEL\n`)
  return 0
}
