import { expect, test } from 'vitest'
import { intakeOf } from '../../../test/intake-of.ts'

const item = (itemMeta: string, contentMeta: string, content = ''): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a:1" xml:lang="swe"><itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}</contentMeta><contentSet>${content}</contentSet></newsItem>`
const one = async (text: string): Promise<unknown> => (await intakeOf(text))[0]

test('XHTML with a byline element, a picture and a title of its own', async () => {
  const html =
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Älven stiger</h1><div class="dat"><span>TT</span></div><h4>Ingressen.</h4><div class="bodytext"><p>Folk lämnar.</p><h2>Bron</h2><p>Den är stängd.</p></div><div class="byline">Ada Vik/TT</div><figure><img alt="x"/><div class="byline">Olle Ek/TT</div><figcaption>Bron.</figcaption></figure></body></html></inlineXML>'
  expect(await one(item('<itemClass qcode="ninat:text"/><provider literal="tt.se"/>', '<headline>Älven stiger</headline>', html))).toMatchObject({
    report: {
      title: 'Älven stiger',
      language: 'sv',
      text: 'Ingressen.\n\nFolk lämnar.\n\nBron\n\nDen är stängd.',
      bylines: ['Ada Vik'],
      agencies: ['TT'],
      media: [{ kind: 'photo', caption: 'Bron.', creator: 'Olle Ek', agency: 'TT' }],
    },
  })
})

test('text that a machine broke, in one paragraph, in CDATA', async () => {
  const data =
    '<inlineData contenttype="text/plain"><![CDATA[<p>\n   (ANSA) - Roma, 11 ott - Il fiume\nsale ancora.\n   "Nessuno dorme",\nha detto il sindaco.\n</p>]]></inlineData>'
  expect(await one(item('', '<headline>Il fiume sale</headline>', data))).toMatchObject({
    report: { text: '(ANSA) - Roma, 11 ott - Il fiume sale ancora.\n\n"Nessuno dorme", ha detto il sindaco.', dateline: 'Roma', agencies: ['ANSA'] },
  })
})

test('the content that says most counts; the dateline of the text before where the item is from', async () => {
  const both =
    '<inlineXML><html><body><p>Kort.</p></body></html></inlineXML><inlineXML><nitf><body><body.content><p>LINDERO (Reuters) - A longer text.</p></body.content></body></nitf></inlineXML>'
  expect(await one(item('', '<located><name>Bangalore</name></located><dateline>2026-03-13 01:00:00 GMT+00:00</dateline>', both))).toMatchObject({
    report: { text: 'LINDERO (Reuters) - A longer text.', dateline: 'LINDERO', agencies: ['Reuters'] },
    from: { dateline: 'dateline in the text' },
  })
})

test.each<[string, string, object]>([
  ['pubStatus', '<pubStatus qcode="stat:canceled"/>', { kind: 'kill' }],
  ['signal', '<signal qcode="sig:correction"/><link rel="irel:previousVersion" residref="urn:a:0"/>', { kind: 'correction', of: 'urn:a:0' }],
  ['signal of Reuters', '<signal qcode="edStat:U"/>', { kind: 'update' }],
  ['edNote', '<edNote>Rättar antalet döda</edNote>', { kind: 'correction' }],
])('what %s says of earlier versions', async (_, itemMeta, revision) => {
  expect(await one(item(itemMeta, '<headline>A</headline>'))).toMatchObject({ report: { revision } })
})

test('names behind qcodes, and owners that are agencies', async () => {
  expect(
    await one(item('<provider qcode="nprov:AFP"/>', '<headline>A</headline><infoSource qcode="is:AP"><name>Associated Press</name></infoSource>')),
  ).toMatchObject({ report: { agencies: ['AP', 'AFP'], outlet: { name: 'AFP' } } })
})

test('a package is a teaser of what it holds, a video its caption, and a concept what it means', async () => {
  expect(
    await one(
      '<packageItem guid="p"><itemMeta><itemClass qcode="ninat:composite"/></itemMeta><contentMeta><headline>Flood</headline><description>All on the flood.</description></contentMeta><groupSet/></packageItem>',
    ),
  ).toMatchObject({
    quality: 'teaser',
    report: { title: 'Flood', text: 'All on the flood.' },
  })
  expect(
    await one(item('<itemClass qcode="ninat:video"/>', '<creditline>AFPTV</creditline><description role="drol:caption">Boats.</description>')),
  ).toMatchObject({ report: { text: 'Boats.', media: [{ kind: 'video', agency: 'AFPTV' }] } })
  expect(
    await one('<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/"><concept><name>Lindero</name><definition>A port.</definition></concept></conceptItem>'),
  ).toMatchObject({ report: { title: 'Lindero', text: 'A port.' } })
})

test('a part that came alone; a message without items', async () => {
  expect(await one('<contentMeta><headline>Flood</headline><dateline>LINDERO, Monday (Reuters)</dateline></contentMeta>')).toMatchObject({
    quality: 'empty',
    report: { title: 'Flood', dateline: 'LINDERO' },
  })
  expect(await one('<newsMessage><header/></newsMessage>')).toMatchObject({ code: 'no-reports' })
  expect(await one('<?xml version="1.0"?><!DOCTYPE newsItem [<!ENTITY a "b">]><newsItem/>')).toMatchObject({ code: 'entities-refused' })
})
