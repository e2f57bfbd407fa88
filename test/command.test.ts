import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { sampleReading } from './sample-reading.ts'

/** The built program as a person starts it. */
const program = join(import.meta.dirname, '../bin/hearsay.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
afterAll(() => rmSync(folder, { recursive: true }))

function hearsay(words: readonly string[], input: string | Uint8Array = ''): { status: number | null; out: string; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { input, maxBuffer: 1 << 28, cwd: folder })
  return { status, out: stdout.toString(), said: stderr.toString() }
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

const text = 'Brua er stengt.\n\n– Vi venter, sier ordfører Ane Lie til Kringom.\n'

describe('hearsay read', () => {
  test('a file, and standard input, character for character', () => {
    for (const { out, status } of [
      hearsay(['read', file('a.txt', text), '--format', 'json']),
      hearsay(['read', '-', '--format', 'json'], text),
      hearsay(['read', '--format=json'], text),
    ]) {
      expect(status).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ schema: sampleReading.schema, report: { text } })
    }
  })

  test('takes what is known of the report', () => {
    const { out } = hearsay(
      ['read', '-', '--format', 'jsonl', '--outlet', 'Kringom', '--published', '2026-03-13T01:50+01:00', '--time-zone', 'Europe/Oslo', '--language', 'nn'],
      text,
    )
    expect(JSON.parse(out)).toMatchObject({ report: { language: 'nn', outlet: { name: 'Kringom' }, publishedAt: '2026-03-13T01:50+01:00' } })
  })

  test('a file that fails is told of, the rest goes on, and the status is 1', () => {
    const { status, out, said } = hearsay(['read', file('a.txt', text), 'missing.txt', file('b.txt', text), '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toHaveLength(2)
    expect(said).toBe('hearsay: There is no file "missing.txt".\n  Check the path, or give - to read standard input.\n')
  })

  test('every file of a folder, and of a pattern; an empty one is told of', () => {
    mkdirSync(join(folder, 'night/late'), { recursive: true })
    for (const name of ['night/a.txt', 'night/late/b.txt', 'night/.hidden']) file(name, text)
    for (const typed of ['night', 'night/**/*.txt']) {
      const { status, out } = hearsay(['read', typed, '--format', 'jsonl', '--only', 'report'])
      expect(status).toBe(0)
      expect(out.match(/"id":"[^"]+\.txt"/gu)).toEqual(['"id":"a.txt"', '"id":"b.txt"'])
    }
    expect(hearsay(['read', 'day/*.txt'])).toMatchObject({ status: 1, said: expect.stringContaining('There is no file in "day/*.txt".') as string })
  })

  test('wrong usage is status 2 and prints nothing', () => {
    for (const words of [['raed'], ['read', '--fromat', 'json'], ['read', '--published', 'noon', '-'], ['explain']])
      expect(hearsay(words, text)).toMatchObject({ status: 2, out: '' })
  })

  test.each(['text', 'md', 'html'])('%s never holds a colour when it is no terminal', (format) => {
    expect(hearsay(['read', '-', '--format', format], text).out).not.toContain('\u001B')
  })

  test('a reader that goes away is no error', async () => {
    const shell = spawnSync(
      'bash',
      ['-c', `set -o pipefail; yes '{"id":"1","text":"Folk sover.","language":"nb"}' | head -2000 | '${process.execPath}' '${program}' read --jsonl | head -1`],
      { encoding: 'utf8' },
    )
    expect(shell.stderr).toBe('')
    expect(shell.stdout).toContain('"id":"1"')
  })
})

describe('hearsay intake', () => {
  test('shows what came in with where each field came from; as lines it is what hearsay read --jsonl takes', () => {
    const name = file('note.md', '---\ntitle: Brua\nlang: nn\n---\nBrua er stengd, seier ordførar Ane Lie til Kringom.\n')
    expect(hearsay(['intake', name]).out).toMatch(/^note\.md\nTitle {6}Brua {2}\(markdown\)\n/u)
    const lines = hearsay(['intake', name, 'missing.txt', '--jsonl'])
    expect(lines.status).toBe(1)
    const [first = '', second = ''] = lines.out.split('\n')
    expect(JSON.parse(first)).toMatchObject({ file: name, quality: 'full', from: { title: 'markdown' }, report: { id: name, title: 'Brua', language: 'nn' } })
    expect(JSON.parse(second)).toMatchObject({ file: 'missing.txt', error: { code: 'file-not-found' } })
    const read = hearsay(['read', '--jsonl', '--only', 'statements'], `${first}\n`)
    expect(JSON.parse(read.out)).toMatchObject({ report: { id: name, title: 'Brua' }, statements: [{ stance: 'says' }] })
  })
})

describe('hearsay read --jsonl', () => {
  const lines = (out: string): { report?: { id: string; text: string }; id?: string; error?: { code: string } }[] =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { report?: { id: string; text: string } }) // what was printed just now
  const rows = Array.from({ length: 300 }, (_, at) => JSON.stringify({ id: `r${at}`, text: `${text}${at}`, language: 'nb' }))

  test('keeps the order and the texts, whatever the number of threads, to the byte', () => {
    const one = hearsay(['read', '--jsonl', '--workers', '1'], rows.join('\n'))
    const three = hearsay(['read', '--jsonl', '--workers', '3'], rows.join('\r\n'))
    expect(one.status).toBe(0)
    expect(one.said).toBe('')
    expect(lines(one.out).map((it) => it.report?.id)).toEqual(rows.map((_, at) => `r${at}`))
    expect(lines(one.out).every((it, at) => it.report?.text === `${text}${at}`)).toBe(true)
    expect(three.out).toBe(one.out)
  })

  test('errors stand in their place, and the status is 1', () => {
    const { status, out, said } = hearsay(['read', '--jsonl'], `${rows[0]}\n{"id":"bad"}\n\nnonsense\n${rows[1]}\n`)
    expect(status).toBe(1)
    expect(said).toBe('')
    expect(lines(out).map((it) => it.report?.id ?? `${it.id}: ${it.error?.code}`)).toEqual(['r0', 'bad: bad-line', 'line 4: bad-line', 'r1'])
  })

  test('answers as lines come, without waiting for the end', async () => {
    const child = spawn(process.execPath, [program, 'read', '--jsonl', '--workers', '1'])
    const answer = new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())))
    child.stdin.write(`${rows[0]}\n`)
    expect(lines(await answer)[0]?.report?.id).toBe('r0')
    child.stdin.end()
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
  })

  test('an interrupt ends with 130', async () => {
    const child = spawn(process.execPath, [program, 'read', '--jsonl', '--workers', '1'])
    const answer = new Promise((resolve) => child.stdout.once('data', resolve))
    child.stdin.write(`${rows[0]}\n`)
    await answer
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(130)
  })

  test('a line of 40 MB fails alone', () => {
    const { status, out } = hearsay(['read', '--jsonl'], `{"id":"long","text":"${'x'.repeat(40_000_000)}"}\n${rows[0]}\n`)
    expect(status).toBe(1)
    expect(lines(out).map((it) => it.report?.id ?? `${it.id}: ${it.error?.code}`)).toEqual(['long: report-too-long', 'r0'])
  })
})

describe('the package', () => {
  test("its version is the program's", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string } // ours
    expect(hearsay(['--version']).out).toBe(`hearsay ${version}\n`)
  })
})
