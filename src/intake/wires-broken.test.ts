import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HearsayError, type Intake } from '../words/index.ts'
import { intakeOf } from '../../test/intake-of.ts'

const folder = join(import.meta.dirname, '../../examples/wires')
const files = readdirSync(folder).filter((file) => !file.endsWith('.intake.json'))
const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, file))
const reports = (rows: readonly (Intake | HearsayError)[]): Intake[] => rows.filter((row): row is Intake => !(row instanceof HearsayError))
const codes = (rows: readonly (Intake | HearsayError)[]): string[] => rows.flatMap((row) => (row instanceof HearsayError ? [row.code] : []))

/** Formats whose reports end where the file says so: a part of one is none. */
const closed = files.filter((file) => /\.(?:xml|json|7901|anpa|warc)$/u.test(file))

test.each(closed)('%s cut anywhere gives the reports that are whole, and says that it was cut', async (file) => {
  const bytes = bytesOf(file)
  const whole = reports(await intakeOf(bytes, file)).map(({ report }) => report.text)
  for (let end = 300; end < bytes.length - 5; end += 1 + Math.floor(bytes.length / 60)) {
    const rows = await intakeOf(bytes.subarray(0, end), file)
    const texts = reports(rows).map(({ report }) => report.text)
    expect(texts, `cut at ${end}`).toEqual(whole.slice(0, texts.length))
    expect(rows.length, `cut at ${end}`).toBeGreaterThan(0)
    expect(codes(rows), `cut at ${end}`).not.toContain('broken')
  }
})

test.each(files)('%s with bytes changed gives reports or typed errors', async (file) => {
  const bytes = bytesOf(file)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = Uint8Array.from(bytes)
      for (const [at, value] of changes) changed[at] = value
      const rows = await intakeOf(changed, file)
      expect(rows.length).toBeGreaterThan(0)
      expect(codes(rows)).not.toContain('broken')
    }),
    { numRuns: 60 },
  )
})

/** Much of one thing, in each format; `size` times. */
const much: Readonly<Record<string, (size: number) => string>> = {
  'NITF paragraphs': (size) => `<nitf><body><body.content>${'<p>Elva stig.</p>'.repeat(size)}</body.content></body></nitf>`,
  'NITF with open paragraphs': (size) => `<nitf><body><body.content>${'<p>Elva stig.'.repeat(Math.min(size, 200))}`,
  'NewsML-G2 items': (size) =>
    `<newsMessage><itemSet>${'<newsItem><contentMeta><headline>Elva stig</headline></contentMeta></newsItem>'.repeat(size / 4)}</itemSet></newsMessage>`,
  'NewsML components': (size) =>
    `<NewsML><NewsItem><NewsComponent>${'<NewsLines><HeadLine>A</HeadLine></NewsLines>'.repeat(size / 4)}</NewsComponent></NewsItem></NewsML>`,
  'ninjs items': (size) => `[${'{"headline":"A","body_text":"Elva stig.","pubstatus":"usable"},'.repeat(size / 4)}{}]`,
  'ninjs that is not closed': (size) => `[{"headline":"A","body_text":"Elva stig.","pubstatus":"usable"},${'{"a":['.repeat(size)}`,
  'messages of a teleprinter': (size) => '\u0001mer0217 3 i 96\n\u0002Elva stig\n\nElva stig.\n\u0003130231 GMT Mar 26\n'.repeat(size / 4),
  'lines of a message': (size) => `\u0001mer0217 3 i 96\n\u0002${'^Elva stig<\n'.repeat(size)}\u0003`,
  'mails in a box': (size) => 'From a@b.example Fri Mar 13 07:10:00 2026\nSubject: Elva\n\nElva stig.\n\n'.repeat(size / 8),
  'a mail of quotations': (size) => `Message-ID: <a@b.example>\nSubject: Elva\n\nHei.\n\nAda wrote:\n${'> Elva stig.\n'.repeat(size)}`,
  'records of an archive': (size) =>
    'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nElva stig.\r\n\r\n'.repeat(size / 8),
  'broken records': (size) => 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 7\r\n\r\nElva stig.\r\n\r\n'.repeat(size / 8),
}

test.each(Object.entries(much))('%s in time that grows with their number', async (_, make) => {
  const timed = async (size: number): Promise<number> => {
    const text = make(size)
    const start = process.cpuUsage()
    expect(codes(await intakeOf(text))).not.toContain('broken')
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  const best = async (size: number): Promise<number> => Math.min(await timed(size), await timed(size))
  const small = Math.max(await best(2000), 30)
  expect(await best(8000)).toBeLessThan(small * 4 * 2.5)
})
