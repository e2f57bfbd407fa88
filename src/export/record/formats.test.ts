import { parquetReadObjects } from 'hyparquet'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, rowsOf, someRows, surroundings, written } from '../../../test/record-rows.ts'
import { recordFormats, rowKinds, type RecordFormatName, type RowKind } from './index.ts'

async function file(name: RecordFormatName, kind: RowKind): Promise<string> {
  return written(recordFormats[name].write(rowsOf(kind), surroundings))
}

describe('every format', () => {
  test.each(Object.entries(recordFormats))('%s writes each kind it takes, and nothing of nothing', async (name, format) => {
    expect(format.name).toBe(name)
    for (const kind of format.takes) {
      expect((await bytesOf(format.write(rowsOf(kind), surroundings))).length).toBeGreaterThan(20)
      expect((await bytesOf(format.write(rowsOf(kind, []), surroundings))).length).toBeLessThan(6000)
    }
  })

  test('every kind goes out in three formats at least', () => {
    for (const kind of rowKinds)
      expect(Object.values(recordFormats).filter(({ takes }) => (takes as readonly string[]).includes(kind)).length).toBeGreaterThan(2)
  })
})

describe('tables', () => {
  test('CSV: formulas are none, cells keep their quotation marks', async () => {
    const lines = (await file('csv', 'statements')).trimEnd().split('\r\n')
    expect(lines[0]).toBe('id,report,outlet,published_at,speaker,stance,type,via,words,said_at,confidence')
    expect(lines[1]).toContain('"Brua er ""stengt"", <b>& mer</b>",2031-04-02T07:00:00Z,0.9')
    expect(lines[2]).toContain(",'=1+1 er ikke en formel,")
  })

  test('CSV: a timeline and a brief are a line for each entry and sentence', async () => {
    expect((await file('csv', 'timeline')).trimEnd().split('\r\n')).toHaveLength(3)
    expect((await file('csv', 'brief')).trimEnd().split('\r\n')[2]).toMatch(/^st1,nb,2031-04-02T12:00:00Z,2,/u)
  })

  test('lines of JSON are the rows', async () => {
    for (const kind of rowKinds)
      expect(
        (await file('jsonl', kind))
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      ).toEqual(someRows[kind])
  })

  test('Markdown: no cell becomes a mark', async () => {
    expect(await file('md', 'stories')).toContain(String.raw`| st1 | Brua i Ålvik \<stengt\> |`)
  })

  test('Parquet is read back, times as times, lists as lists', async () => {
    const bytes = await bytesOf(recordFormats.parquet.write(rowsOf('claims'), surroundings))
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
    expect(rows).toMatchObject([
      {
        id: 'c1',
        first_at: new Date('2031-04-02T08:00:00Z'),
        reports: 1,
        newsrooms: 'NTB',
        values: [{ kind: 'injured', min: 2, state: 'current' }],
        contradicts: null,
        confidence: 0.8,
      },
      { id: 'c2', status: 'contradicted', last_at: new Date('2031-04-02T12:00:00Z'), values: null, contradicts: 'c1' },
    ])
  })
})

describe('ninjs', () => {
  test('a brief is one item with its bodies and the reports it rests on', async () => {
    const item = JSON.parse(await file('ninjs', 'brief')) as Record<string, unknown>
    expect(item).toMatchObject({
      uri: 'urn:hearsay:brief:st1:nb',
      type: 'text',
      standard: { name: 'ninjs', version: '3.0' },
      language: 'nb',
      versionCreated: '2031-04-02T12:00:00Z',
      headlines: [{ role: 'main', value: 'Brua i Ålvik <stengt>' }],
      bodies: [{ contentType: 'text/plain', value: 'Brua i Ålvik er stengt, ifølge Ane Lie. Minst to er <skadd>.' }, { contentType: 'text/html' }],
      infoSources: [{ name: 'Fjordavisa' }, { name: 'Havposten' }],
    })
    expect(JSON.stringify(item)).toContain('Minst to er &#60;skadd&#62;.<sup>')
    expect(JSON.stringify(item)).not.toContain('javascript:')
    for (const it of item['associations'] as readonly object[])
      expect(it).toMatchObject({ name: expect.any(String) as string, uri: expect.stringMatching(/^(?:urn|https?):/u) as string })
  })

  test('several stories are a list; only names of the standard are there', async () => {
    const items = JSON.parse(await file('ninjs', 'stories')) as readonly object[]
    expect(items).toHaveLength(2)
    const known = new Set('uri type standard firstCreated versionCreated language title headlines bodies infoSources associations altIds name'.split(' '))
    const names = items.flatMap((item) => [item, ...(item as { associations: object[] }).associations]).flatMap(Object.keys)
    expect(names.filter((name) => !known.has(name))).toEqual([])
  })
})

describe('JSON-LD', () => {
  test('quotes whom the report quotes, and nobody else', async () => {
    const { '@graph': graph, ...about } = JSON.parse(await file('jsonld', 'statements')) as { '@graph': readonly object[] }
    expect(about).toEqual({ '@context': 'https://schema.org' })
    expect(graph).toMatchObject([
      {
        '@type': 'Quotation',
        'text': 'Brua er "stengt", <b>& mer</b>',
        'creator': { name: 'Ane Lie' },
        'isBasedOn': { '@type': 'NewsArticle', 'url': 'https://fjordavisa.example/bru?a=1&b=2' },
      },
    ])
  })

  test('a brief is a live blog whose posts cite', async () => {
    const { '@graph': graph } = JSON.parse(await file('jsonld', 'brief')) as { '@graph': readonly object[] }
    expect(graph).toMatchObject([
      {
        '@type': 'LiveBlogPosting',
        'headline': 'Brua i Ålvik <stengt>',
        'coverageStartTime': '2031-04-02T08:00:00Z',
        'liveBlogUpdate': [
          { '@type': 'BlogPosting', 'datePublished': '2031-04-02T10:00:00+02:00', 'citation': [{ headline: 'Brua & Ålvik' }] },
          { citation: [{}, {}] },
        ],
      },
    ])
  })

  test('corrections are comments; what takes one back is none', async () => {
    const { '@graph': graph } = JSON.parse(await file('jsonld', 'corrections')) as { '@graph': readonly object[] }
    expect(graph).toMatchObject([{ '@type': 'CorrectionComment', 'text': 'actor-rename “Havna”: Lie → Ane Lie (spurt)', 'author': { name: 'Kari Vik' } }])
  })
})

describe('feeds', () => {
  test('RSS is read back by a reader of feeds', async () => {
    const feed = parseRssFeed(await file('rss', 'claims'))
    expect(feed.title).toBe('Brua i Ålvik <stengt>')
    expect(feed.items).toMatchObject([
      {
        title: 'Brua i Ålvik er stengt & ]]> <farlig>.',
        guid: { value: 'urn:hearsay:claim:c1', isPermaLink: false },
        categories: [{ name: 'single' }, { name: 'COERCE' }],
      },
      { title: 'Skolen er åpen.' },
    ])
    expect(feed.items?.[0]?.description).toContain(
      '<q>Brua i Ålvik er stengt</q> <a href="https://fjordavisa.example/bru?a=1&#38;b=2">Fjordavisa, Brua &#38; Ålvik',
    )
    expect(feed.items?.[0]?.description).toContain('injured 2 or more (current)')
  })

  test('a claim nobody knows the time of has none', async () => {
    const { firstAt: _, lastAt: __, ...claim } = someRows.claims[0]!
    const feed = parseRssFeed(await written(recordFormats.rss.write(rowsOf('claims', [claim]), surroundings)))
    expect(feed.items?.[0]).not.toHaveProperty('pubDate')
  })

  test('Atom is read back, with who says it and when it was last told', async () => {
    const feed = parseAtomFeed(await file('atom', 'claims'))
    expect(feed).toMatchObject({ id: 'urn:hearsay:story:st1', title: { value: 'Brua i Ålvik <stengt>' } })
    expect(feed.entries).toMatchObject([{ authors: [{ name: 'Ane Lie' }] }, { id: 'urn:hearsay:claim:c2', updated: '2031-04-02T12:00:00.000Z' }])
  })

  test('whatever a claim says, a reader of feeds reads it', async () => {
    const [claim] = someRows.claims
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (words) => {
        const feed = await written(recordFormats.rss.write(rowsOf('claims', [{ ...claim!, text: `x${words}x` }, claim!]), surroundings))
        expect(feed).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u)
        expect(parseRssFeed(feed).items).toHaveLength(2)
      }),
      { numRuns: 60 },
    )
  })

  test('words that XML cannot hold do no harm', async () => {
    const [claim] = someRows.claims
    const odd = { ...claim!, text: 'a\u0000b\u0008c\uD800d ]]> <x>' }
    const feed = parseRssFeed(await written(recordFormats.rss.write(rowsOf('claims', [odd]), surroundings)))
    expect(feed.items?.[0]?.title).toBe('abc\uFFFDd ]]> <x>')
  })
})

test('TimelineJS: a slide a day, with links that lead somewhere', async () => {
  const { title, events } = JSON.parse(await file('timelinejs', 'timeline')) as { title: object; events: readonly { text: { text: string } }[] }
  expect(title).toEqual({ text: { headline: 'Brua i Ålvik &#60;stengt&#62;' } })
  expect(events).toMatchObject([{ start_date: { year: 2031, month: 4, day: 2 }, unique_id: 'urn:hearsay:timeline:st1:1' }, { start_date: { day: 3 } }])
  expect(events[1]?.text.text).not.toContain('javascript')
  const [one] = someRows.timeline
  const several = JSON.parse(await written(recordFormats.timelinejs.write(rowsOf('timeline', [one!, { ...one!, story: 'st2' }]), surroundings))) as {
    events: readonly object[]
  }
  expect(several).not.toHaveProperty('title')
  expect(several.events.map((it) => (it as { group: string }).group)).toEqual([
    ...Array<string>(2).fill('Brua i Ålvik &#60;stengt&#62;'),
    'Ferja går igjen',
    'Ferja går igjen',
  ])
})

describe('Markdown', () => {
  test('a brief has its sentences with footnotes to their reports', async () => {
    const page = await file('md', 'brief')
    expect(page).toContain('ifølge Ane Lie.[^1] Minst to er \\<skadd\\>.[^1][^2]\n')
    expect(page).toContain(
      '[^1]: Fjordavisa, Brua \\& Ålvik, 2031-04-02 10:00:00+02:00 <https://fjordavisa.example/bru?a=1&b=2>\n[^2]: Havposten, 2031-04-02\n',
    )
  })

  test('a timeline has its days', async () => {
    expect(await file('md', 'timeline')).toContain('- **2031-04-02** Brua \\*stenges\\*.[^1]\n- **2031-04-03** Brua åpner.[^2][^1]\n')
  })
})
