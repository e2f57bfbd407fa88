import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

describe('Dockerfile', () => {
  /** Instructions with their words; lines that go on are one. */
  const instructions = textOf('Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[A-Z]/u.test(line))
    .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1).trim()] as const)
  const all = (name: string): readonly string[] => instructions.flatMap(([it, words]) => (it === name ? [words] : []))

  test('stands on exact versions of a slim base that the program runs on', () => {
    expect(all('FROM').length).toBe(2)
    for (const from of all('FROM')) expect(from).toMatch(/^node:22\.\d+\.\d+-bookworm-slim(?: AS build)?$/u)
    expect(new Set(all('FROM').map((from) => from.split(' ')[0])).size).toBe(1)
  })

  test('runs as nobody special, keeps one volume, and is looked after', () => {
    expect(all('USER')).toEqual(['node'])
    expect(instructions.findLastIndex(([name]) => name === 'USER')).toBeGreaterThan(instructions.findLastIndex(([name]) => name === 'RUN'))
    expect(all('VOLUME')).toEqual(['/data'])
    expect(all('HEALTHCHECK')[0]).toContain('/healthz')
    expect(all('ENTRYPOINT')).toEqual(['["node", "/app/bin/hearsay.js"]'])
  })

  test('brings nothing from elsewhere and no secrets', () => {
    expect(all('ADD')).toEqual([])
    expect([...all('ENV'), ...all('ARG')].join(' ')).not.toMatch(/password|token|secret|key/iu)
    expect(all('RUN').join(' ')).not.toMatch(/curl|wget|sudo|apt/u)
    expect(all('RUN')[0]).toBe('npm ci')
  })

  test('copies what there is, and what is let in', () => {
    const ignored = textOf('.dockerignore').split('\n')
    expect(ignored).toContain('*')
    for (const file of ['bin', 'models', 'scripts', 'src', 'package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'tsconfig.build.json'])
      expect(ignored).toContain(`!${file}`)
    for (const kept of ['.git', 'node_modules', 'test', 'training']) expect(ignored).not.toContain(`!${kept}`)
  })
})

const analyze = spawnSync('systemd-analyze', ['--version']).status === 0

describe('hearsay.service', () => {
  const unit = textOf('packaging/hearsay.service')
  const here = join(mkdtempSync(join(tmpdir(), 'hearsay-unit-')), 'hearsay.service')
  // The program stands elsewhere than it will.
  writeFileSync(here, unit.replace('/usr/bin/hearsay', process.execPath))
  const told = (words: readonly string[]): { readonly status: number | null; readonly out: string } => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', [...words, here], { encoding: 'utf8' })
    return { status, out: stdout + stderr }
  }

  test.each(['DynamicUser=yes', 'StateDirectory=hearsay', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'CapabilityBoundingSet=', 'UMask=0077'])(
    'has %s',
    (line) => {
      expect(unit.split('\n')).toContain(line)
    },
  )

  test('leaves more time to end than the server takes', () => {
    expect(Number(/^TimeoutStopSec=(\d+)$/mu.exec(unit)?.[1])).toBeGreaterThan(20)
  })

  test.skipIf(!analyze)('is a unit, and shuts itself in (below 2 of 10)', () => {
    expect(told(['verify', '--man=no'])).toEqual({ status: 0, out: '' })
    expect(told(['security', '--offline=true', '--no-pager', '--threshold=20']).status).toBe(0)
  })
})
