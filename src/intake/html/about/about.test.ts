import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanPage } from '../page/index.ts'
import { aboutPage, liveEntriesIn, type About } from './index.ts'

const about = (source: string, url?: string): About => aboutPage(scanPage(source), url === undefined ? {} : { url })
const data = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const article = { '@type': 'NewsArticle', 'headline': 'Elva stiger i Lemdal', 'datePublished': '2031-04-02T10:15:00+02:00' }

describe('title', () => {
  test.each([
    ['the heading, where the element adds the outlet', '<title>Elva stiger i Lemdal - Fjordavisa</title><h1>Elva stiger i Lemdal</h1>', 'Elva stiger i Lemdal'],
    [
      'the element alone, without section and outlet',
      '<meta property="og:site_name" content="Fjordavisa"><title>Elva stiger i hele Lemdal | Nyheter | Fjordavisa</title>',
      'Elva stiger i hele Lemdal',
    ],
    [
      'the outlet in front goes',
      '<meta property="og:site_name" content="El Faro"><title>El Faro | La crecida deja dos muertos</title>',
      'La crecida deja dos muertos',
    ],
    [
      'a dash that is part of it stays',
      '<meta property="og:title" content="Vi drar nå – alle sammen"><h1>Vi drar nå – alle sammen</h1>',
      'Vi drar nå – alle sammen',
    ],
    [
      'the heading of the article, not of the site',
      '<title>Elva stiger i Lemdal</title><h1>Fjordavisa</h1><article><h1>Elva stiger i Lemdal</h1></article>',
      'Elva stiger i Lemdal',
    ],
    ['linked data, where there is no heading', data(article), 'Elva stiger i Lemdal'],
    ['character references in linked data', data({ ...article, headline: 'Mads &amp; Ada &#8211; to liv' }), 'Mads & Ada – to liv'],
  ])('%s', (_, source, title) => {
    expect(about(source).title).toBe(title)
  })
})

describe('times', () => {
  test('linked data, as a graph, as a list, in broken JSON', () => {
    const published = '2031-04-02T10:15:00+02:00'
    expect(about(data({ '@graph': [{ '@type': 'WebSite' }, article] })).publishedAt).toBe(published)
    expect(about(data([{ '@type': 'BreadcrumbList' }, article])).publishedAt).toBe(published)
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle","description":"to\nlinjer med "sitat" i","datePublished":"${published}",}</script>`
    expect(about(broken)).toMatchObject({ publishedAt: published, from: { publishedAt: 'json-ld' } })
  })
  test.each([
    ['meta', '<meta property="article:published_time" content="2031-04-02T10:15:00Z">', '2031-04-02T10:15:00Z'],
    ['microdata', '<h1>Elva stiger</h1><span itemprop="datePublished" content="2031-04-02T10:15:00Z">i dag</span>', '2031-04-02T10:15:00Z'],
    ['time element', '<h1>Elva stiger</h1><time datetime="2031-04-02T10:15:00Z">i dag</time>', '2031-04-02T10:15:00Z'],
    ['data attribute', '<h1>Elva stiger</h1><span class="date" data-published="2031-04-02T10:15:00Z">i dag</span>', '2031-04-02T10:15:00Z'],
    ['words below the heading', '<h1>Elva stiger</h1><p>2. april 2031 kl. 10.15</p>', '2031-04-02T10:15:00'],
    ['a label at the foot', `<h1>Elva stiger</h1>${'<p>Ord.</p>'.repeat(200)}<p>Publicado el 2 de abril de 2031</p>`, '2031-04-02'],
    [
      'the time of day from another place, the day the same',
      '<meta property="article:published_time" content="2031-04-02"><h1>A</h1><time datetime="2031-04-02T10:15:00Z"></time>',
      '2031-04-02T10:15:00Z',
    ],
    [
      'not the time of a comment',
      '<article><h1>Elva stiger</h1></article><div class="comments"><time datetime="2031-04-03T10:15:00Z"></time></div><meta property="article:published_time" content="2031-04-02T10:15:00Z">',
      '2031-04-02T10:15:00Z',
    ],
  ])('%s', (_, source, published) => {
    expect(about(source).publishedAt).toBe(published)
  })
  test('the day of the address', () => {
    expect(about('<p>Elva stiger', 'https://fjordavisa.example/2031/04/02/elva')).toMatchObject({ publishedAt: '2031-04-02', from: { publishedAt: 'url' } })
    expect(about('<p>Elva stiger', 'https://fjordavisa.example/s/5-83-1048576')).not.toHaveProperty('publishedAt')
  })
  test('publishing and changing are told apart by their words; a change before publishing is none', () => {
    const line = '<h1>Elva stiger</h1><div class="dates">Publisert 02.04.2031 10:15 Oppdatert 02.04.2031 11:40</div>'
    expect(about(line)).toMatchObject({ publishedAt: '2031-04-02T10:15:00', updatedAt: '2031-04-02T11:40:00' })
    expect(about(data({ ...article, dateModified: '2031-04-02T10:15:00+02:00' }))).not.toHaveProperty('updatedAt')
  })
})

describe('bylines', () => {
  test.each<[string, string, string[]]>([
    [
      'linked data',
      data({
        ...article,
        author: [
          { '@type': 'Person', 'name': 'Ada Vik' },
          { '@type': 'Person', 'name': 'Per Lie' },
        ],
      }),
      ['Ada Vik', 'Per Lie'],
    ],
    [
      'linked data that names by id',
      data({
        '@graph': [
          { ...article, author: { '@id': '#ada' } },
          { '@type': 'Person', '@id': '#ada', 'name': 'Ada Vik' },
        ],
      }),
      ['Ada Vik'],
    ],
    ['meta, with a role', '<meta name="author" content="By Ada Vik, Staff Writer">', ['Ada Vik']],
    ['not the outlet', '<meta property="og:site_name" content="El Faro"><meta name="author" content="Lucía Marín, El Faro">', ['Lucía Marín']],
    [
      'a byline element',
      '<h1>Elva stiger</h1><div class="byline">Av <a href="/av/ada">Ada Vik</a> og <a href="/av/per">Per Lie</a></div>',
      ['Ada Vik', 'Per Lie'],
    ],
    ['first and last name apart', '<h1>A</h1><address><a rel="author"><span>Ada</span> <span>Vik</span></a></address>', ['Ada Vik']],
    ['a line of text', '<h1>La crecida</h1><p>Por Lucía Marín</p>', ['Lucía Marín']],
    ['capitals alone', '<h1>La crecida</h1><span class="autor">LUCÍA MARÍN</span>', ['Lucía Marín']],
    ['a word alone before the name', '<h1>Elva stiger</h1><span>By</span> <b>Ada Vik</b>', ['Ada Vik']],
    ['an agency, where no person is named', '<h1>Elva stiger</h1><div class="byline">NTB</div>', ['NTB']],
    ['a desk, where no person is named', '<h1>La crecida</h1><span class="autor">Redacción El Faro</span>', ['Redacción El Faro']],
    ['not who took the picture', '<h1>A</h1><div class="byline"><span class="photo-author">Foto: Per Lie</span></div>', []],
    ['not who commented', '<article><h1>A</h1></article><div class="comments"><b class="author">Per Lie</b></div>', []],
    ['not a sentence', '<h1>A</h1><div class="author-box">Ada Vik has covered floods for ten years and lives in Lemdal.</div>', []],
  ])('%s', (_, source, names) => {
    expect(about(source).bylines).toEqual(names)
  })
})

describe('outlet, language, address', () => {
  test('the outlet by its name, its address only where it has none', () => {
    expect(about('<meta property="og:site_name" content="fjordavisa.example"><meta name="application-name" content="Fjordavisa">').outlet).toEqual({
      name: 'Fjordavisa',
    })
    expect(about('<p>A', 'https://www.fjordavisa.example/a').outlet).toEqual({ name: 'fjordavisa.example' })
    expect(about('<title>Elva stiger i dag - Fjordavisa</title><h1>Elva stiger i dag</h1>').outlet).toEqual({ name: 'Fjordavisa' })
    expect(about('<p>A')).not.toHaveProperty('outlet')
  })
  test.each([
    ['<html lang="no">', 'nb'],
    ['<html lang="nn-NO">', 'nn'],
    ['<html lang="es_BO">', 'es'],
    [data({ ...article, inLanguage: 'en-GB' }), 'en'],
    ['<meta property="og:locale" content="nb_NO">', 'nb'],
    ['<html lang="en"><meta property="og:locale" content="nn_NO">', 'nn'],
    ['<html lang="no"><meta property="og:locale" content="nn_NO">', 'nn'],
    ['<html lang="nn"><meta property="og:locale" content="en_US">', 'nn'],
    ['<html lang="">', undefined],
    ['<html lang="{{lang}}">', undefined],
  ])('%s is %s', (source, language) => {
    expect(about(source).language).toBe(language)
  })
  test('the canonical address before others, absolute, of the web', () => {
    const given = 'https://fjordavisa.example/a?utm=1'
    expect(about('<link rel=canonical href="/a"><meta property="og:url" content="https://b.example/">', given)).toMatchObject({
      url: 'https://fjordavisa.example/a',
      from: { url: 'canonical' },
    })
    expect(about('<link rel=canonical href="javascript:alert(1)">', given).url).toBe(given)
    expect(about('<link rel=canonical href="/a">')).not.toHaveProperty('url')
  })
})

test('where each field was read', () => {
  const source = `${data({ ...article, author: 'Ada Vik' })}<html lang="nb"><meta property="og:site_name" content="Fjordavisa"><h1>Rettelse: Elva stiger</h1><figure><img><figcaption>Elva i dag.</figcaption></figure>`
  expect(about(source, 'https://fjordavisa.example/a').from).toEqual({
    title: 'heading',
    publishedAt: 'json-ld',
    bylines: 'json-ld',
    outlet: 'meta',
    language: 'html',
    url: 'given',
    media: 'caption element',
    revision: 'title',
  })
})

describe('what it does to another', () => {
  test.each([
    ['Rettelse: To er savnet', 'correction'],
    ['UPDATE 2-Rebels seize airport', 'update'],
    ['KILL: Minister resigns', 'kill'],
    ['Fe de erratas: son dos', 'correction'],
    ['Correction officers strike', undefined],
  ])('%s', (title, kind) => {
    expect(about(`<h1>${title}</h1>`).revision?.kind).toBe(kind)
  })
  test('a note in the text', () => {
    expect(about('<article><h1>A</h1><p><em>En tidligere versjon av saken sa tre døde.</em></p></article>').revision).toEqual({ kind: 'correction' })
  })
})

test('entries of a live page, each with its time and author', () => {
  const entry = {
    '@type': 'BlogPosting',
    'headline': 'Alle er i land',
    'datePublished': '2031-04-02T10:15:00+02:00',
    'author': { name: 'Ada Vik' },
    'articleBody': '<p>Alle er i land.</p><p>&ndash; En lettelse, sier Per Lie.</p>',
  }
  const live = { '@type': 'LiveBlogPosting', 'headline': 'Brann', 'liveBlogUpdate': [entry, { '@type': 'BlogPosting', 'headline': 'Uten tekst' }] }
  expect(liveEntriesIn(scanPage(data(live)))).toEqual([
    { title: 'Alle er i land', text: 'Alle er i land.\n\n– En lettelse, sier Per Lie.', publishedAt: '2031-04-02T10:15:00+02:00', bylines: ['Ada Vik'] },
  ])
  expect(liveEntriesIn(scanPage(data(article)))).toEqual([])
})

const pieces = fc.constantFrom(
  '<h1>',
  '</h1>',
  '<div class="byline author">',
  '<figure><img src=a>',
  '<figcaption class="caption">',
  '<time datetime="2031-04-02">',
  '</div>',
  'Av Ada Vik ',
  'Foto: Per Lie / NTB',
  '02.04.2031 10:15 ',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":[{',
  '</script>',
  '<meta name="author" content="',
  '">',
  '<title>',
  'A | B - C',
  '&amp;',
  '<a href="/author/x">',
  '<span class="credit">',
  '<',
)

test('any page, cut anywhere, is read without a fault', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
      const { media, furniture } = about(parts.join(''), 'https://a.example/2031/04/02/')
      expect(media.every(({ caption, creator, agency }) => (caption ?? creator ?? agency) !== undefined)).toBe(true)
      expect(furniture.every((node) => node > 0)).toBe(true)
    }),
  )
})

test.each([
  '<figcaption><span class="credit">',
  '<div class="byline date caption">2031 ',
  '<h1>Elva ',
  '<time>02.04.2031 ',
  '<p class="author">Av Ada Vik ',
  '<span class="date">02.04.2031 10:15</span>',
  '<time datetime="2031-04-02T10:15:00Z">x</time>',
  '<figure class="image"><img><p>ord ord ord ord ord',
  '<a href="/author/a">Ada Vik</a> ',
  '<script type="application/ld+json">{"@graph":[{"author":[[[[',
  '<title>A - B: C | ',
  '<meta name="author" content="Ada Vik">',
  'Correction: ',
  '<div class="caption"><img>',
])('%s many times over takes time by its length', (piece) => {
  const seconds = (times: number): number => {
    const page = scanPage(piece.repeat(times))
    const start = performance.now()
    aboutPage(page)
    return performance.now() - start
  }
  seconds(500)
  expect(seconds(20_000)).toBeLessThan(2000)
})
