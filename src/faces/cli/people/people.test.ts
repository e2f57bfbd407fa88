import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryFile } from '../../../../test/kept-reports.ts'
import { memoryIo } from '../../../../test/memory-io.ts'
import { openStore } from '../../../store/index.ts'
import { hashOfKey } from '../../../watch/index.ts'
import { main } from '../main.ts'

const password = 'a long night in Ålvik'
let store: string
interface Ended {
  readonly status: number
  readonly out: string
  readonly said: string
}
const hearsay = async (words: string, input = '', terminal = false): Promise<Ended> => {
  const io = memoryIo(input, { terminal })
  const status = await main([...words.split(' ').map((word) => word.replaceAll('_', ' ')), '--store', store], io)
  return { status, out: io.printed(), said: io.said() }
}

beforeEach(() => {
  store = temporaryFile()
})

describe('hearsay user', () => {
  test('adds, lists, changes and closes', async () => {
    expect(await hearsay('user add Ane --role owner', `${password}\n`)).toEqual({ status: 0, out: 'Ane may come in, as owner\n', said: '' })
    expect((await hearsay('user add Per', `${password}\r\n`)).out).toBe('Per may come in, as reader\n')
    expect((await hearsay('user role per editor')).out).toBe('per is editor now\n')
    expect((await hearsay('user password Per', 'another long night\n')).status).toBe(0)
    expect((await hearsay('user close Per')).status).toBe(0)
    const { out } = await hearsay('user list --format csv')
    expect(
      out
        .replaceAll(/\d{4}-\d\d-\d\d/gu, 'DAY')
        .split('\r\n')
        .slice(0, 3),
    ).toEqual(['name,role,since,state', 'Ane,owner,DAY,open', 'Per,editor,DAY,closed'])
  })

  test('asks twice on a terminal, takes what is typed back, and shows nothing of it', async () => {
    const { status, said } = await hearsay('user add Ane --role owner', `${password}x\u007f\r${password}\r`, true)
    expect([status, said]).toEqual([0, 'Password for Ane: \nThe same again: \n'])
    const opened = await openStore(store)
    expect((await opened.accounts.byName('Ane'))?.passwordHash).toMatch(/^scrypt:17:8:1:/u)
    await opened.close()
  })

  test('two that differ, an empty one, and Ctrl-C make no account', async () => {
    expect((await hearsay('user add Ane --role owner', `${password}\r${password}!\r`, true)).said).toContain('the two are not the same')
    expect((await hearsay('user add Ane --role owner', '\n')).said).toContain('it has 0 characters')
    expect((await hearsay('user add Ane --role owner', '')).status).toBe(2)
    expect((await hearsay('user add Ane --role owner', 'half a pass\u0003', true)).status).toBe(130)
    expect((await hearsay('user list')).said).toContain('Nobody has an account')
  })

  test.each([
    ['user add', 2, 'needs a name'],
    ['user add Ane --role boss', 2, 'It takes reader, editor or owner'],
    ['user add Ane', 2, 'The first account is an owner'],
    ['user ad Ane', 2, 'Did you mean add?'],
    ['user role Ane owner', 1, 'There is no store'],
    ['user list all', 2, 'takes no "all"'],
    ['token', 2, 'It takes add, list or end'],
    ['token add Ane', 2, 'needs a name and what it is for'],
  ])('%s says what is wrong', async (words, status, said) => {
    const ended = await hearsay(words, `${password}\n`)
    expect(ended.said).toContain(said)
    expect(ended.status).toBe(status)
  })

  test('the last owner stays', async () => {
    await hearsay('user add Ane --role owner', `${password}\n`)
    expect(await hearsay('user close Ane')).toMatchObject({ status: 1, said: expect.stringContaining('"Ane" is the last owner') as string })
  })
})

describe('hearsay token', () => {
  test('adds one that is shown once, lists and ends it', async () => {
    await hearsay('user add Ane --role owner', `${password}\n`)
    const { out: secret, said } = await hearsay('token add ane nightly_export --role reader --days 30', '', true)
    expect(secret).toMatch(/^hs_[\w-]{43}\n$/u)
    expect(said).toContain('as reader')
    const listed = (await hearsay('token list ane --format json')).out
    expect(listed).not.toContain(secret.trim().slice(3))
    const [token] = (JSON.parse(listed) as { items: readonly { id: string; label: string; endsAt: string }[] }).items // printed just now
    expect(token).toMatchObject({ label: 'nightly export', endsAt: expect.any(String) as string })
    expect((await hearsay(`token end ${token?.id}`)).status).toBe(0)
    expect((await hearsay(`token end ${token?.id}`)).said).toContain('There is no token')
    const opened = await openStore(store)
    expect(await opened.accounts.token(hashOfKey(secret.trim()), new Date().toISOString())).toBeUndefined()
    await opened.close()
  })
})

describe('hearsay init', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-init-')), 'hearsay.toml')
  const init = async (...words: readonly string[]): Promise<number> => main(['init', ...words], memoryIo())

  test('writes a file, and none over another unless told', async () => {
    expect(await init(file)).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('# port = 4270')
    writeFileSync(file, 'port = 1')
    expect(await init(file)).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe('port = 1')
    expect(await init(file, '--yes')).toBe(0)
    expect(await init('/none/at/all/hearsay.toml')).toBe(1)
    expect(await init('a', 'b')).toBe(2)
  })
})
