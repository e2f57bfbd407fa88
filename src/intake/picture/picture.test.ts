import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intakeOf } from '../../../test/intake-of.ts'
import { HearsayError } from '../../words/index.ts'
import { blocksOf } from './containers.ts'

const caption = 'Røyk over hamna i Lindero, natt til fredag. Foto: Luis Vega / Meridian'
const xmp = Buffer.from(
  `<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="Brannen i Lindero" photoshop:Credit="Meridian News Pictures, Lindero Bureau"
  photoshop:DateCreated="2026-03-12T20:10:00-04:00" photoshop:City="Puerto Lindero">
  <dc:description><rdf:Alt><rdf:li xml:lang="en">Smoke.</rdf:li><rdf:li xml:lang="x-default">${caption}</rdf:li></rdf:Alt></dc:description>
  <dc:creator><rdf:Seq><rdf:li>Luis Vega</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
)

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255])
const u32 = (value: number): Buffer => Buffer.from([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255])
const segment = (marker: number, data: Uint8Array): Buffer => Buffer.concat([Buffer.from([0xff, marker]), u16(data.length + 2), data])
const jpeg = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])])
const inXmp = segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp]))
const set = (number: number, value: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from([0x1c, 2, number]), u16(Buffer.from(value).length), Buffer.from(value)])
const iim = (...sets: readonly Buffer[]): Buffer => {
  const data = Buffer.concat(sets)
  const even = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.from([0])])
  return segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), Buffer.from('8BIM'), u16(0x0404), Buffer.from([0, 0]), u32(data.length), even]))
}
const chunk = (name: string, data: Uint8Array): Buffer => Buffer.concat([u32(data.length), Buffer.from(name), data, u32(0)])
const riff = (name: string, data: Uint8Array): Buffer => Buffer.concat([Buffer.from(name), u32(data.length).reverse(), data, Buffer.alloc(data.length % 2)])

/** A TIFF of one directory with texts. */
function tiff(entries: readonly (readonly [tag: number, value: Buffer])[]): Buffer {
  const start = 8 + 2 + entries.length * 12 + 4
  let at = start
  const rows = entries.map(([tag, value]) => {
    const row = Buffer.concat([u16(tag), u16(2), u32(value.length), u32(at)])
    at += value.length
    return row
  })
  return Buffer.concat([Buffer.from('MM\0*'), u32(8), u16(entries.length), ...rows, u32(0), ...entries.map(([, value]) => value)])
}

const expected = {
  id: 'it',
  text: caption,
  title: 'Brannen i Lindero',
  bylines: ['Luis Vega'],
  agencies: ['Meridian News Pictures, Lindero Bureau'],
  publishedAt: '2026-03-12T20:10:00-04:00',
  dateline: 'Puerto Lindero',
  media: [{ kind: 'photo', caption, creator: 'Luis Vega', agency: 'Meridian News Pictures, Lindero Bureau' }],
}

test.each<[string, Buffer]>([
  ['JPEG', jpeg(inXmp)],
  ['JPEG with IIM that cuts the credit', jpeg(iim(set(110, 'Meridian News Pictures, Lindero '), set(120, 'Kort')), inXmp)],
  [
    'PNG',
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), xmp])),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  ],
  [
    'PNG with packed text',
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\u0001\0\0\0'), deflateSync(xmp)])),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  ],
  ['WebP', Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), riff('VP8 ', Buffer.from([1])), riff('XMP ', xmp)])],
  ['TIFF', tiff([[700, xmp]])],
])('%s: caption, creator, credit, day and place of XMP', async (_, bytes) => {
  const [row] = await intakeOf(bytes)
  expect(row).toMatchObject({ report: expected, quality: 'full', from: { text: 'XMP caption', agencies: 'XMP credit', publishedAt: 'XMP date' } })
})

test('IIM alone: Latin letters, and the time with its zone', async () => {
  const [row] = await intakeOf(
    jpeg(
      iim(
        set(120, Buffer.from('R\xf8yk over hamna', 'latin1')),
        set(80, 'Luis Vega'),
        set(115, 'Meridian'),
        set(55, '20260312'),
        set(60, '201000-0400'),
        set(40, 'KILL: Do not use'),
      ),
    ),
  )
  expect(row).toMatchObject({
    report: { text: 'Røyk over hamna', bylines: ['Luis Vega'], agencies: ['Meridian'], publishedAt: '2026-03-12T20:10:00-04:00', revision: { kind: 'kill' } },
    from: { text: 'IIM caption', publishedAt: 'IIM date created' },
  })
})

test('EXIF alone', async () => {
  const exif = tiff([
    [0x010e, Buffer.from('Smoke over the port\0')],
    [0x0132, Buffer.from('2026:03:12 20:10:00\0')],
    [0x013b, Buffer.from('Luis Vega\0')],
  ])
  const [row] = await intakeOf(jpeg(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif]))))
  expect(row).toMatchObject({ report: { text: 'Smoke over the port', bylines: ['Luis Vega'], publishedAt: '2026-03-12T20:10:00' } })
})

test('a picture that says nothing is no report; one with a headline alone has no text', async () => {
  expect(await intakeOf(jpeg())).toMatchObject([{ code: 'empty-report' }])
  expect(await intakeOf(jpeg(iim(set(105, 'Brannen i Lindero'))))).toMatchObject([{ quality: 'empty', report: { title: 'Brannen i Lindero', text: '' } }])
})

test('cut anywhere or changed: a report or a typed error', async () => {
  const whole = jpeg(iim(set(120, 'Kort'), set(110, 'Meridian')), inXmp)
  for (let end = 4; end < whole.length; end += 7) {
    const rows = await intakeOf(whole.subarray(0, end))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) if (row instanceof HearsayError) expect(row.code).not.toBe('broken')
  }
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('\xff\xd8\xff\xe1', '\x89PNG\r\n\x1a\n', 'RIFF\0\0\0\0WEBP', 'II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08'),
      async (junk, start) => {
        for (const row of await intakeOf(Buffer.concat([Buffer.from(start, 'latin1'), junk])))
          if (row instanceof HearsayError) expect(row.code).not.toBe('broken')
      },
    ),
  )
})

test('in time that grows with the length', () => {
  const start = performance.now()
  blocksOf(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(5_000_000)]))
  blocksOf(Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(5_000_000, 0xff)]))
  expect(performance.now() - start).toBeLessThan(1000)
})
