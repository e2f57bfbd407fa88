import { existsSync, readFileSync } from 'node:fs'
import { parse, TomlError } from 'smol-toml'
import type { z } from 'zod'
import { HearsayError } from '../../../words/index.ts'
import { didYouMean } from '../../cli/nearest.ts'
import { settingsOfEnvironment, type Environment } from './environment.ts'
import { lineOf } from './line-of.ts'
import { listedSettings, sections } from './listed.ts'
import { settingsSchema, type Settings } from './schema.ts'

/** Where settings come from: what was typed goes before the environment, that before the file, that before what is usual. */
export interface SettingSources {
  /** A file; without it `HEARSAY_CONFIG`, else `hearsay.toml` where there is one. */
  readonly file?: string | undefined
  readonly environment: Environment
  readonly typed?: Readonly<Record<string, unknown>>
}

const usualFile = 'hearsay.toml'

type Table = Readonly<Record<string, unknown>>

/**
 * All settings, checked. Throws `file-not-found`, `file-unreadable`, and `bad-setting` with the file and line, the variable or the option that is wrong.
 */
export function readSettings({ file, environment, typed = {} }: SettingSources): Settings {
  const named = file ?? (environment['HEARSAY_CONFIG'] || undefined)
  const path = named ?? (existsSync(usualFile) ? usualFile : undefined)
  const toml = path === undefined ? '' : contentOf(path)
  const inFile = tableOf(toml, path ?? '')
  checked(inFile, (at) => `${path ?? ''}:${lineOf(toml, at)}`)
  const said = settingsOfEnvironment(environment)
  checked(said, (at) => listedSettings().find((it) => it.path.every((name, place) => name === at[place]))?.variable ?? '')
  const settings = checked(merged(merged(inFile, said), typed), (at) => `--${at.join('-')}`)
  // Who names a store here and now means it.
  if (settings.store_file === undefined || typed['store'] !== undefined || said['store'] !== undefined) return settings
  return { ...settings, store: contentOf(settings.store_file).trim() }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (thrown) {
    const { code = '', message } = thrown as NodeJS.ErrnoException // readFileSync throws no other
    if (code === 'ENOENT') throw new HearsayError('file-not-found', { file }, { where: file, cause: thrown })
    throw new HearsayError('file-unreadable', { file, reason: code === 'EACCES' ? 'you may not read it' : message }, { where: file, cause: thrown })
  }
}

function tableOf(toml: string, file: string): Table {
  try {
    return parse(toml, { unsafeKeyBehaviour: 'throw', maxDepth: 8 })
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown
    const reason = (thrown.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /u, '').replace(/\.$/u, '')
    throw new HearsayError('bad-setting', { reason: `this is no TOML: ${reason}` }, { where: `${file}:${thrown.line}`, cause: thrown })
  }
}

function checked(table: Table, where: (path: readonly PropertyKey[]) => string): Settings {
  const read = settingsSchema.safeParse(table)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw issue ? badSetting(issue, where) : read.error
}

function badSetting(issue: z.core.$ZodIssue, where: (path: readonly PropertyKey[]) => string): HearsayError {
  if (issue.code === 'unrecognized_keys') {
    const path = [...issue.path, issue.keys[0] ?? '']
    const names = issue.path.length > 0 ? listedSettings().map((it) => it.path.join('.')) : [...listedSettings().map((it) => it.path.join('.')), ...sections()]
    const nearest = didYouMean(path.join('.'), names)
    return new HearsayError('bad-setting', { reason: `there is no "${path.join('.')}"`, nearest }, { where: where(path) })
  }
  const setting = listedSettings().find(({ path }) => path.every((name, place) => name === issue.path[place]))
  const reason = setting ? `"${setting.path.join('.')}" takes ${setting.takes}` : `"${issue.path.join('.')}" is a section: [${issue.path.join('.')}]`
  return new HearsayError('bad-setting', { reason }, { where: where(issue.path) })
}

/** The second over the first, sections one by one. */
function merged(under: Table, over: Table): Table {
  const both: Record<string, unknown> = { ...under }
  for (const [name, value] of Object.entries(over)) {
    if (value === undefined) continue
    both[name] = isTable(value) && isTable(both[name]) ? { ...both[name], ...value } : value
  }
  return both
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
