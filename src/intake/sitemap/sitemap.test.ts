import { expect, test } from 'vitest'
import { HearsayError, type Intake } from '../../words/index.ts'
import { sitemap } from './format.ts'

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
async function read(text: string): Promise<(Intake | string)[]> {
  const items: (Intake | string)[] = []
  try {
    for await (const item of sitemap.reports({ name: 's.xml', id: 's', bytes: one(text), url: 'https://a.example/s.xml' })) {
      items.push(item instanceof HearsayError ? item.code : item)
    }
  } catch (thrown) {
    items.push(thrown instanceof HearsayError ? thrown.code : `untyped: ${String(thrown)}`)
  }
  return items
}
const news =
  '<n:news><n:publication><n:name>Avisa</n:name><n:language>es</n:language></n:publication><n:publication_date>2031-04-02</n:publication_date><n:title>Sube el río</n:title></n:news>'
const url = (inside: string): string => `<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/1</loc>${inside}</url></urlset>`

test('a page with its headline, outlet, language and time', async () => {
  expect(await read(url(news))).toMatchObject([
    {
      quality: 'empty',
      report: { url: 'https://a.example/1', title: 'Sube el río', outlet: { name: 'Avisa' }, language: 'es', publishedAt: '2031-04-02', text: '' },
    },
  ])
})

test('the caption of a picture is no headline, and a film has a title of its own', async () => {
  const media =
    '<image:image><image:loc>b.jpg</image:loc><image:caption>El puente. Foto: Ana Ríos</image:caption><image:title>x</image:title></image:image><video:video><video:title>La crecida</video:title></video:video>'
  expect(await read(url(media + news))).toMatchObject([
    {
      report: {
        title: 'Sube el río',
        media: [
          { kind: 'photo', caption: 'El puente.', creator: 'Ana Ríos' },
          { kind: 'video', caption: 'La crecida' },
        ],
      },
    },
  ])
})

test('an index gives its sitemaps as feeds', async () => {
  expect(await read('<sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2031-04-02</lastmod></sitemap></sitemapindex>')).toMatchObject([
    { feed: { address: 'https://a.example/s1.xml', updated: '2031-04-02' }, quality: 'empty' },
  ])
})

test('one that is cut short gives what is whole', async () => {
  expect(await read('<urlset><url><loc>/1</loc></url><url><loc>/2')).toMatchObject([{ report: { url: 'https://a.example/1' } }, 'truncated-input'])
})

test('one with nothing in it is refused', async () => {
  expect(await read('<urlset/>')).toEqual(['bad-input'])
})
