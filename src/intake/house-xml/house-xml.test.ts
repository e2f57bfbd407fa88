import { expect, test } from 'vitest'
import { intakeOf } from '../../../test/intake-of.ts'
import { houseXml } from './format.ts'
import { plainName } from './read-element.ts'

const looksLike = (text: string): boolean => houseXml.looksLike({ bytes: new TextEncoder().encode(text), text })

test.each<[boolean, string]>([
  [true, '<?xml version="1.0"?><story><headline>A</headline><body>B</body></story>'],
  [true, '<Noticia><Titular>A</Titular><Cuerpo>B</Cuerpo></Noticia>'],
  [true, '<n:artikel xmlns:n="a"><n:Rubrik>A</n:Rubrik><n:BrödText>B</n:BrödText></n:artikel>'],
  [false, '<html><head><title>A</title></head><body>B</body></html>'],
  [false, '<head><title>A</title></head><body><p>B</p>'],
  [false, '<article><header><h1>A</h1></header><p>B</p></article>'],
  [false, '<rss><channel><title>A</title><text>B</text></channel></rss>'],
  [false, '<settings><title>A</title></settings>'],
  [false, 'Elva <title> stig <body>'],
])('XML of an agency %s: %s', (is, text) => {
  expect(looksLike(text)).toBe(is)
})

test('names without prefix, signs and letters of the north', () => {
  expect(['ns:Body_Text', 'BrødTekst', 'Überschrift', 'body.content'].map(plainName)).toEqual(['bodytext', 'brodtekst', 'uberschrift', 'bodycontent'])
})

test('Spanish and German, one report each', async () => {
  expect(
    await intakeOf(
      '<Noticia xml:lang="es"><Titular>Sube el río</Titular><Entradilla>Nadie duerme.</Entradilla><Autor>Por Marta Solís</Autor><Cuerpo><p>El río sube.</p><p>La ciudad espera.</p></Cuerpo><Fecha>2026-03-13T02:00:00-04:00</Fecha></Noticia>',
    ),
  ).toMatchObject([
    {
      report: {
        title: 'Sube el río',
        text: 'Nadie duerme.\n\nEl río sube.\n\nLa ciudad espera.',
        bylines: ['Marta Solís'],
        publishedAt: '2026-03-13T02:00:00-04:00',
        language: 'es',
      },
      from: { title: 'Titular' },
    },
  ])
  expect(await intakeOf('<Meldung><Titel>Der Fluss steigt</Titel><Text>Lindero (dpa) - Der Fluss\nsteigt.\n\nNiemand schläft.</Text></Meldung>')).toMatchObject(
    [{ report: { title: 'Der Fluss steigt', text: 'Lindero (dpa) - Der Fluss steigt.\n\nNiemand schläft.', agencies: ['dpa'], dateline: 'Lindero' } }],
  )
})

test('many in one document, each with headline and text', async () => {
  const rows = await intakeOf(`<news><batch>${'<item><title>A</title><text>Elva stig.</text></item>'.repeat(3)}</batch></news>`)
  expect(rows).toMatchObject([{ report: { id: 'it#1' } }, { report: { id: 'it#2' } }, { report: { id: 'it#3' } }])
})
