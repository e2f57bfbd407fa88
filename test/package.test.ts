import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-package-'))
const installed = join(folder, 'node_modules/hearsay')
let tarball = ''

/** The package as npm would put it into somebody's project. */
beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], root)
  tarball = join(folder, packed.trim().split('\n').at(-1) ?? '')
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed], folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(program: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 })
  expect(status, stderr + stdout).toBe(0)
  return stdout
}

describe('the package, installed', () => {
  test('takes no more than 60 MB, all told', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(installed, file)))
    expect(files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)).toBeLessThan(60_000_000)
  })

  test('brings its licences and no tests, no sources', () => {
    expect(readdirSync(installed)).toEqual(
      expect.arrayContaining(['LICENSE', 'NOTICE', 'MODELS.md', 'README.md', 'CHANGELOG.md', 'bin', 'dist', 'models', 'examples']),
    )
    expect(readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) => /\.test\.|^src\/|^training\//u.test(file))).toEqual([])
  })

  test('the demo needs nothing else', () => {
    expect(run(process.execPath, [join(installed, 'bin/hearsay.js'), 'demo', '--format', 'md'], folder)).toContain('Puerto Lindero')
  })

  test('its types are what a TypeScript project sees', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { openReader, type Reading, type Statement } from 'hearsay'\nconst reading: Reading = (await openReader({ languages: ['nb'] })).read({ id: '1', text: 'Hei.' })\nexport const first: Statement | undefined = reading.statements[0]\n// @ts-expect-error no such language\nvoid openReader({ languages: ['xx'] })\n`,
    )
    run(
      process.execPath,
      [join(root, 'node_modules/@typescript/native/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.ts'],
      folder,
    )
  })

  test('reads inside a worker', () => {
    const program = `import { Worker, isMainThread, parentPort } from 'node:worker_threads'
      import { openReader } from 'hearsay'
      if (isMainThread) new Worker(new URL(import.meta.url)).on('message', (found) => console.log(found))
      else {
        const reader = await openReader({ languages: ['en'] })
        parentPort.postMessage(reader.read({ id: '1', language: 'en', text: '“The port is safe,” the mayor said.' }).statements.length)
      }`
    writeFileSync(join(folder, 'worker.mjs'), program)
    expect(run(process.execPath, ['worker.mjs'], folder).trim()).toBe('1')
  })

  test('its exports are what package.json says they are', () => {
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { exports: { '.': Record<string, string> } } // ours
    for (const path of Object.values(exports['.'])) expect(statSync(join(installed, path)).isFile()).toBe(true)
  })
})

/** It fetches from the registry: `HEARSAY_TEST_REGISTRY=1 npx vitest run test/package.test.ts`. */
describe.skipIf(!process.env['HEARSAY_TEST_REGISTRY'])('the package, installed from the registry', () => {
  test('serves its first answer within a minute', { timeout: 300_000 }, async () => {
    const home = mkdtempSync(join(folder, 'home-'))
    writeFileSync(join(home, 'package.json'), '{}')
    const began = performance.now()
    run('npm', ['install', '--silent', '--engine-strict', tarball], home)
    const child = spawn(join(home, 'node_modules/.bin/hearsay'), ['serve', '--port', '0', '--store', 'news.db'], { cwd: home })
    const [line] = (await once(child.stderr, 'data')) as [Buffer]
    const { url } = JSON.parse(line.toString().split('\n')[0] ?? '') as { url: string } // its first line says where
    expect((await fetch(url)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(60_000)
    child.kill('SIGTERM')
    expect(((await once(child, 'exit')) as [number])[0]).toBe(0)
  })
})
