import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { strayVariables } from './environment.ts'
import { lineOf } from './line-of.ts'
import { listedSettings } from './listed.ts'
import { readSettings } from './read-settings.ts'
import { sampleFile } from './sample.ts'
import type { Settings } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-settings-'))
const file = join(folder, 'hearsay.toml')
const read = (toml: string, environment: Readonly<Record<string, string>> = {}, typed: Readonly<Record<string, unknown>> = {}): Settings => {
  writeFileSync(file, toml)
  return readSettings({ file, environment, typed })
}
const usual = readSettings({ environment: {}, file: (writeFileSync(file, ''), file) })

describe('settings', () => {
  test('are what is usual unless told', () => {
    expect(usual).toMatchObject({ host: '127.0.0.1', port: 4270, store: 'hearsay.db', watch: { on: true }, stop: { seconds: 20 } })
  })

  test('typed ones go before the environment, that before the file', () => {
    const toml = 'port = 1\nhost = "10.0.0.1"\nstore = "file.db"\n[limits]\nwrites = 5\nrequests = 6'
    expect(read(toml, { HEARSAY_PORT: '2', HEARSAY_STORE: 'env.db', HEARSAY_LIMITS_WRITES: '7' }, { port: 3, store: undefined })).toMatchObject({
      port: 3,
      store: 'env.db',
      host: '10.0.0.1',
      limits: { writes: 7, requests: 6, body_mb: 20 },
    })
  })

  test('the environment names the file, and says lists with commas', () => {
    read('[watch]\non = false')
    expect(
      readSettings({ environment: { HEARSAY_CONFIG: file, HEARSAY_PROXY_TRUSTED: '10.0.0.0/8, ::1', HEARSAY_METRICS_OPEN: 'true', HEARSAY_HOST: '' } }),
    ).toMatchObject({
      watch: { on: false },
      proxy: { trusted: ['10.0.0.0/8', '::1'] },
      metrics: { open: true },
      host: '127.0.0.1',
    })
  })

  test.each([
    ['prot = 1', 1, 'there is no "prot"', 'Did you mean port? '],
    ['# a\n\nport = 1\n[watch]\non = true\n  allow = []', 6, 'there is no "watch.allow"', 'Did you mean watch.allow_private? '],
    ['[wach]\non = true', 1, 'there is no "wach"', 'Did you mean watch? '],
    ['\nport = "80"', 2, '"port" takes a number from 0 to 65535', ''],
    ['port = 80.5', 1, '"port" takes a number from 0 to 65535', ''],
    ['port = 70000', 1, '"port" takes a number from 0 to 65535', ''],
    ['[limits]\nbody_mb = 0', 2, '"limits.body_mb" takes a number from 1 to 999', ''],
    ['limits.body_mb = 0', 1, '"limits.body_mb" takes a number from 1 to 999', ''],
    ['hosts = ["a",\n "b", 3]', 1, '"hosts" takes a list of names', ''],
    ['hosts = ["10.0.0.1"]', 1, '"hosts" takes a list of names', ''],
    ['[proxy]\ntrusted = ["10.0.0.0/33"]', 2, '"proxy.trusted" takes a list of addresses and networks', ''],
    ['public_url = "desk.example.org"', 1, '"public_url" takes an address such as "https://desk.example.org"', ''],
    ['public_url = "https://desk.example.org/under"', 1, '"public_url" takes an address such as "https://desk.example.org"', ''],
    ['[log]\nlevel = "loud"', 2, '"log.level" takes "error", "warn", "info" or "debug"', ''],
    ['watch = true', 1, '"watch" is a section: [watch]', ''],
    ['port = 1\nport = 2', 2, 'this is no TOML', ''],
    ['port == 1', 1, 'this is no TOML', ''],
    ['__proto__ = 1', 1, 'this is no TOML', ''],
  ])('%j is refused with its line', (toml, line, reason, nearest) => {
    expect(() => read(toml)).toThrow(
      expect.objectContaining({
        code: 'bad-setting',
        where: `${file}:${line}`,
        message: expect.stringContaining(reason) as string,
        hint: `${nearest}docs/serve.md lists the settings; hearsay init writes a file with all of them.`,
      }),
    )
  })

  test('a variable and an option that are wrong are named', () => {
    expect(() => read('', { HEARSAY_LIMITS_WRITES: 'many' })).toThrow(expect.objectContaining({ code: 'bad-setting', where: 'HEARSAY_LIMITS_WRITES' }))
    expect(() => read('', {}, { port: 99_999 })).toThrow(expect.objectContaining({ code: 'bad-setting', where: '--port' }))
  })

  test('a file that is not there is told of', () => {
    expect(() => readSettings({ file: join(folder, 'none.toml'), environment: {} })).toThrow(expect.objectContaining({ code: 'file-not-found' }))
    expect(() => readSettings({ file: folder, environment: {} })).toThrow(expect.objectContaining({ code: 'file-unreadable' }))
  })

  test('the address of the store may lie in a file of its own, unless one is named here and now', () => {
    const secret = join(folder, 'secret')
    writeFileSync(secret, 'postgres://desk:word@db.example/news\n')
    const toml = `store_file = ${JSON.stringify(secret)}`
    expect(read(toml).store).toBe('postgres://desk:word@db.example/news')
    expect(read(toml, {}, { store: 'mine.db' }).store).toBe('mine.db')
    expect(() => read('store_file = "/none/at/all"')).toThrow(expect.objectContaining({ code: 'file-not-found' }))
  })

  test('variables with a slip are found', () => {
    expect(strayVariables({ HEARSAY_PROT: '1', HEARSAY_PORT: '1', HEARSAY_USER: 'Ane', HEARSAY_CONFIG: 'x', PATH: '' })).toEqual(['HEARSAY_PROT'])
  })
})

describe('the file that init writes', () => {
  test('changes nothing as it is', () => {
    expect(read(sampleFile())).toEqual(usual)
  })

  test('changes nothing either when every line with a usual value is taken in', () => {
    expect(read(sampleFile().replaceAll(/^# (\w+ = (?!"").*)$/gmu, '$1'))).toEqual(usual)
  })

  test('has every setting with what it is for', () => {
    const sample = sampleFile().replaceAll('\n# ', ' ')
    for (const { variable, path } of listedSettings()) {
      expect(sample).toContain(variable)
      expect(sample).toMatch(new RegExp(String.raw`${path.at(-1)} = `, 'u'))
    }
  })
})

test('a key is found under its section, dotted or quoted', () => {
  const toml = 'a = 1\n[b]\nc = 2\n"d" = 3\n[[e]]\nf.g = 4'
  expect([['a'], ['b'], ['b', 'c'], ['b', 'd'], ['e', 'f', 'g'], ['none'], ['b', 'none']].map((path) => lineOf(toml, path))).toEqual([1, 2, 3, 4, 6, 1, 2])
})
