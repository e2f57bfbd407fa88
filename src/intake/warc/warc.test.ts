import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inShort, intakeOf } from '../../../test/intake-of.ts'
import { HearsayError } from '../../words/index.ts'
import { recordsIn } from './records.ts'

const record = (fields: Readonly<Record<string, string>>, block: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(block)
  const head = Object.entries({
    'WARC-Type': 'response',
    'WARC-Target-URI': 'https://havbygda.example/a',
    'Content-Type': 'application/http',
    'Content-Length': `${bytes.length}`,
    ...fields,
  })
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}
const answer = (body: Uint8Array | string, headers: Readonly<Record<string, string>> = {}, status = '200 OK'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\n${Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers })
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`,
    ),
    Buffer.from(body),
  ])
const page = (words: string): string =>
  `<!DOCTYPE html><html><body><article><h1>Brua</h1><p>${words} seier politiet i Lindero til Havbygda fredag morgon, og ber folk om å halde seg heime.</p></article></body></html>`
const texts = async (bytes: Uint8Array, name?: string, size?: number): Promise<string[]> =>
  inShort(await intakeOf(bytes, name, size)).map((text) => /(?:Brua er \p{L}+|^[a-z-]+$)/u.exec(text)?.[0] ?? text)

test.each<[string, Buffer]>([
  ['as it is', answer(page('Brua er stengd,'))],
  [
    'in chunks',
    answer(
      `5\r\n${page('Brua er stengd,').slice(0, 5)}\r\n${Buffer.byteLength(page('Brua er stengd,').slice(5)).toString(16)};x=1\r\n${page('Brua er stengd,').slice(5)}\r\n0\r\n\r\n`,
      { 'Transfer-Encoding': 'chunked' },
    ),
  ],
  ['said to be in chunks', answer(page('Brua er stengd,'), { 'Transfer-Encoding': 'chunked' })],
  ['packed by gzip', answer(gzipSync(page('Brua er stengd,')), { 'Content-Encoding': 'gzip' })],
  ['packed by brotli', answer(brotliCompressSync(page('Brua er stengd,')), { 'Content-Encoding': 'br' })],
  ['packed by deflate', answer(deflateSync(page('Brua er stengd,')), { 'Content-Encoding': 'deflate' })],
  ['said to be packed', answer(page('Brua er stengd,'), { 'Content-Encoding': 'br' })],
])('a body %s', async (_, block) => {
  expect(await texts(record({}, block))).toEqual(['Brua er stengd'])
})

test('archives of many gzip members, in chunks of any size', async () => {
  const members = ['stengd', 'open', 'borte'].map((word) =>
    gzipSync(record({ 'WARC-Target-URI': `<https://havbygda.example/${word}>` }, answer(page(`Brua er ${word},`)))),
  )
  for (const size of [1, 7, 1000, 1 << 16])
    expect(await texts(Buffer.concat(members), 'a.warc.gz', size)).toEqual(['Brua er stengd', 'Brua er open', 'Brua er borte'])
  const [first] = await intakeOf(Buffer.concat(members))
  expect(first).toMatchObject({ report: { url: 'https://havbygda.example/stengd' } })
  const cut = Buffer.concat(members)
  expect(await texts(cut.subarray(0, cut.length - 40), 'a.warc.gz')).toEqual(['Brua er stengd', 'Brua er open', 'truncated-input'])
})

test('a record that the archive cut says so behind its report', async () => {
  expect(await texts(record({ 'WARC-Truncated': 'length' }, answer(page('Brua er stengd,'))))).toEqual(['Brua er stengd', 'truncated-input'])
})

test('other records hold no reports', async () => {
  const others = [
    record({ 'WARC-Type': 'request' }, 'GET / HTTP/1.1\r\n\r\n'),
    record({ 'WARC-Type': 'revisit' }, answer('')),
    record({ 'WARC-Type': 'metadata', 'Content-Type': 'application/warc-fields' }, 'a: b\r\n'),
    record({}, answer('<p>Borte</p>', {}, '404 Not Found')),
    record({}, answer('{"a": 1}', { 'Content-Type': 'application/json' })),
    record({}, answer('body { }', { 'Content-Type': 'text/css' })),
  ]
  expect(await texts(Buffer.concat(others))).toEqual(['no-reports'])
})

test.each<[string, string]>([
  ['too short', '40'],
  ['too long', '700'],
  ['far too long', '70000'],
  ['no number', 'many'],
  ['larger than anything', '99999999999999'],
])('a length that is %s: an error names the record, and the next are found', async (_, length) => {
  const rows = await intakeOf(
    Buffer.concat([
      record({}, answer(page('Brua er stengd,'))),
      record({ 'Content-Length': length, 'WARC-Target-URI': 'https://havbygda.example/b' }, answer(page('Brua er feil,'))),
      record({}, answer(page('Brua er open,'))),
    ]),
  )
  expect(rows[0]).toMatchObject({ quality: 'full' })
  const error = rows.find((row) => row instanceof HearsayError)
  expect(error?.where).toContain('(https://havbygda.example/b)')
  if (Number(length) < 1e6 || length === 'many') expect(inShort(rows).join(' ')).toContain('Brua er open')
})

test('memory does not grow with the archive', async () => {
  const block = record({}, answer(`<p>${'Brua er stengd. '.repeat(6000)}</p>`, {}, '404 Not Found'))
  const many = 3000
  const bytes = (async function* (): AsyncGenerator<Uint8Array> {
    for (let count = 0; count < many; count++) yield block
  })()
  const before = process.memoryUsage().arrayBuffers // models other tests hold
  let seen = 0
  let most = 0
  for await (const it of recordsIn(bytes, 'a.warc')) {
    seen += it instanceof HearsayError ? 0 : 1
    if (seen % 100 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }
  expect(seen).toBe(many)
  expect(most).toBeLessThan(150 * 1024 * 1024)
})
