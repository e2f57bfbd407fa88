import { expect, test } from 'vitest'
import { intakeOf } from '../../../test/intake-of.ts'

const one = async (item: string): Promise<unknown> => (await intakeOf(`<NewsML><NewsEnvelope/><NewsItem>${item}</NewsItem></NewsML>`))[0]

test('a picture: its text component is the caption', async () => {
  expect(
    await one(
      '<NewsManagement><FirstCreated>20260313T010203Z</FirstCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Le port en feu</HeadLine><ByLine>LUIS VEGA</ByLine><CreditLine>AFP</CreditLine></NewsLines><NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>Le port de Lindero. (Photo by Luis Vega / AFP)</p></DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName="HighDef"/><ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent></NewsComponent>',
    ),
  ).toMatchObject({
    report: {
      title: 'Le port en feu',
      text: 'Le port de Lindero. (Photo by Luis Vega / AFP)',
      bylines: ['Luis Vega'],
      agencies: ['AFP'],
      media: [{ kind: 'photo', creator: 'Luis Vega', agency: 'AFP' }],
    },
  })
})

test('without a headline, the place of origin, text as characters', async () => {
  expect(
    await one(
      '<NewsManagement><FirstCreated>20260313T010203+0000</FirstCreated></NewsManagement><NewsComponent><DescriptiveMetadata><Location HowPresent="Origin"><Property FormalName="City" Value="Lindero"/></Location></DescriptiveMetadata><NewsComponent><NewsComponent><ContentItem><DataContent>&lt;p&gt;El río sube.&lt;/p&gt;</DataContent></ContentItem></NewsComponent></NewsComponent></NewsComponent>',
    ),
  ).toMatchObject({ report: { text: 'El río sube.', dateline: 'Lindero', publishedAt: '2026-03-13T01:02:03Z' }, from: { dateline: 'Location' } })
})

test.each<[string, string, object]>([
  ['Status', '<NewsManagement><Status FormalName="Canceled"/></NewsManagement>', { kind: 'kill' }],
  ['NewsItemType', '<NewsManagement><NewsItemType FormalName="Correction"/></NewsManagement>', { kind: 'correction' }],
  [
    'NewsLine',
    '<NewsComponent><NewsLines><NewsLine><NewsLineText>ACTUALIZA con reacciones</NewsLineText></NewsLine></NewsLines></NewsComponent>',
    { kind: 'update' },
  ],
])('what %s says of earlier versions', async (_, item, revision) => {
  expect(await one(item)).toMatchObject({ report: { revision } })
})

test('Latin letters are read as declared, and as UTF-8 where they are', async () => {
  const text =
    '<?xml version="1.0" encoding="iso-8859-1"?><NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Inundación</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>'
  for (const encoding of ['latin1', 'utf8'] as const)
    expect((await intakeOf(Buffer.from(text, encoding)))[0]).toMatchObject({ report: { title: 'Inundación' } })
})
