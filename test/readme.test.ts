import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-readme-'))
const report = 'Port closed\n\nThe harbour is safe, the mayor said on Friday, according to Meridian.\n'

// npm's own commands are run by .ci/run, in a clean clone.
const commands = blocks('sh').flatMap((block) =>
  block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/u, '').trim())
    .filter((line) => line.startsWith('hearsay ')),
)

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/hearsay'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'report.txt'), report)
  writeFileSync(join(folder, 'report.html'), `<html lang="en"><title>Port closed</title><p>${report}</p></html>`)
  writeFileSync(
    join(folder, 'feed.xml'),
    `<rss version="2.0"><channel><title>Kringom</title><item><title>Port closed</title><description>${report}</description></item></channel></rss>`,
  )
  mkdirSync(join(folder, 'night'))
  writeFileSync(join(folder, 'night/a.txt'), report)
  writeFileSync(join(folder, 'offices.csv'), 'country,office,person,from,to,aliases\nNOR,head-of-government,Ane Lie,2026-01-01,,\n')
  writeFileSync(join(folder, 'reports.jsonl'), `${JSON.stringify({ id: '1', text: report })}\n`)
  writeFileSync(join(folder, 'hearsay'), `#!/bin/sh\nexec node '${join(root, 'bin/hearsay.js')}' "$@"\n`, { mode: 0o755 })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('README', () => {
  test('shows commands', () => {
    expect(commands.length).toBeGreaterThan(4)
  })

  test.each(commands)('%s', (command) => {
    const local = command.replace('https://example.org/article', 'report.html') // the tests have no network
    const shell = spawnSync('bash', ['-c', `set -o pipefail; ${local}`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
    })
    expect(shell.stderr).toBe('')
    expect(shell.status).toBe(0)
  })

  test.each(blocks('ts'))('program %#', (program) => {
    writeFileSync(join(folder, 'program.ts'), program)
    const run = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'program.ts'], { cwd: folder, encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })
})

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gmu'))].map((match) => match[1] ?? '')
}
