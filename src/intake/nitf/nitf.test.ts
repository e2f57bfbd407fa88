import { expect, test } from 'vitest'
import { intakeOf } from '../../../test/intake-of.ts'

const nitf = (head: string, bodyHead: string, content: string): string =>
  `<?xml version="1.0"?><nitf xml:lang="es"><head>${head}</head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`

test('Spanish: rights, person and city inside, text in blocks with a dateline of its own', async () => {
  const [row] = await intakeOf(
    nitf(
      '<title>Sube el río</title><docdata><doc-id id-string="m-1" regsrc="Mundial"/><date.issue norm="20260312T201000-0400"/><doc.rights owner="EFE"/></docdata><pubdata date.publication="20260312T201500-0400"/>',
      '<hedline><hl1>Sube el río</hl1></hedline><byline><person>Marta Solís</person><byttl>enviada especial</byttl></byline><dateline><location><city>Lindero</city></location><story.date norm="20260312">12 mar</story.date></dateline>',
      '<block><p>Lindero, 12 mar (EFE).- El río sube.</p><p/></block><block><hl2>Sin luz</hl2><p>La ciudad sigue<em> sin luz</em>.</p><p>EFE</p></block>',
    ),
  )
  expect(row).toMatchObject({
    report: {
      title: 'Sube el río',
      language: 'es',
      bylines: ['Marta Solís'],
      dateline: 'Lindero',
      agencies: ['EFE'],
      publishedAt: '2026-03-12T20:10:00-04:00',
      text: 'Lindero, 12 mar (EFE).- El río sube.\n\nSin luz\n\nLa ciudad sigue sin luz.',
    },
    from: { agencies: 'NITF doc.rights', dateline: 'NITF dateline' },
    guid: 'm-1',
  })
})

test('the abstract is the first paragraph where the body does not begin with it', async () => {
  const [row] = await intakeOf(nitf('', '<hedline><hl1>A</hl1></hedline><abstract><p>Elva stig.</p></abstract>', '<p>OSLO (NTB): Folk dreg.</p><p>(NTB)</p>'))
  expect(row).toMatchObject({ report: { text: 'Elva stig.\n\nOSLO (NTB): Folk dreg.', dateline: 'OSLO', agencies: ['NTB'] } })
})

test.each<[string, string, object]>([
  ['ed-msg', '<docdata><ed-msg info="Corrects number of dead"/></docdata>', { kind: 'correction' }],
  ['correction', '<docdata><correction id-string="m-1"/></docdata>', { kind: 'correction', of: 'm-1' }],
  ['management-status', '<docdata management-status="canceled" management-doc-idref="m-1"/>', { kind: 'kill', of: 'm-1' }],
  ['slug', '<meta name="slug" content="FIRE, 2nd Ld-Writethru"/>', { kind: 'update' }],
])('what %s says of earlier versions', async (_, head, revision) => {
  expect((await intakeOf(nitf(head, '<hedline><hl1>A</hl1></hedline>', '<p>Elva stig.</p>')))[0]).toMatchObject({ report: { revision } })
})

test('media by kind, with producer, caption and credit', async () => {
  const [row] = await intakeOf(
    nitf(
      '',
      '',
      '<p>Elva stig.</p><media media-type="video"><media-reference/><media-caption>Flaumen</media-caption><media-producer>Luis Vega/Meridian</media-producer></media><media media-type="text"><media-caption>x</media-caption></media><media media-type="image"><media-reference alternate-text="Kart"/><media-caption>Kart. Grafikk: NTB</media-caption></media>',
    ),
  )
  expect(row).toMatchObject({
    report: {
      media: [
        { kind: 'video', caption: 'Flaumen', creator: 'Luis Vega', agency: 'Meridian' },
        { kind: 'photo', caption: 'Kart. Grafikk: NTB', agency: 'NTB' },
      ],
    },
  })
})

test('one that is cut has no report', async () => {
  expect(await intakeOf(nitf('', '', '<p>Elva stig.</p>').slice(0, -40))).toMatchObject([{ code: 'truncated-input' }])
})
