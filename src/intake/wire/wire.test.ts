import { expect, test } from 'vitest'
import { agenciesIn, agencyNamed } from './agencies.ts'
import { xmlTreeOf } from '../xml/index.ts'
import { bodyOf, bodyOfMarkup } from './body.ts'
import { bylineOf } from './byline.ts'
import { languageTag } from './language-tag.ts'
import { mediaOf } from './media-credit.ts'
import { rootElement } from './root-element.ts'
import { withoutFoot } from './foot.ts'
import { plainParagraphs } from './paragraphs.ts'
import { withoutSignOff } from './sign-off.ts'
import { datelineAtHead, datelineField } from './dateline.ts'

test.each<[string, string[], string[]]>([
  ['By BERTIL CONDE', ['Bertil Conde'], []],
  ['Av Ane Lie og Per Moe', ['Ane Lie', 'Per Moe'], []],
  ['Von Christa Holm, dpa', ['Christa Holm', 'dpa'], ['dpa']],
  ['Marta Hard/TT', ['Marta Hard'], ['TT']],
  ['Geir Moe / Havnenytt.example', ['Geir Moe'], []],
  ['NTB', ['NTB'], ['NTB']],
  ['By dpa correspondents =', ['dpa correspondents'], []],
  ['By Ana D’EMILIO, Staff Reporter', ['Ana D’EMILIO'], []],
  ['Por Luis Vega; Eva Ríos, enviada especial', ['Luis Vega', 'Eva Ríos'], []],
  ['Ole Matt/AP/TT', ['Ole Matt'], ['AP', 'TT']],
  ['AP/Ole Matt', ['Ole Matt'], ['AP']],
  ['AP/Reuters', ['AP/Reuters'], ['AP', 'Reuters']],
  ['', [], []],
])('byline %s', (line, names, agencies) => {
  expect(bylineOf(line)).toEqual({ names, agencies })
})

test.each<[string, string[]]>([
  ['NTB-AFP', ['NTB', 'AFP']],
  ['(©NTB)', ['NTB']],
  ['/ritzau/', ['Ritzau']],
  ['AP/Reuters', ['AP', 'Reuters']],
  ['NTB-Reuters-AFP', ['NTB', 'Reuters', 'AFP']],
  ['Lindero-AP', []],
  ['The Associated Press', ['AP']],
  ['Havneposten', []],
])('agencies of %s', (credit, agencies) => {
  expect(agenciesIn(credit)).toEqual(agencies)
})

test('an agency by any of its names', () => {
  expect([agencyNamed('ASSOCIATED PRESS'), agencyNamed('Norsk Telegrambyrå'), agencyNamed('Kringom')]).toEqual(['AP', 'NTB', undefined])
})

test.each<[string, string | undefined, string[]]>([
  ['PUERTO LINDERO (AP) — Three people died', 'PUERTO LINDERO', ['AP']],
  ['Lindero, 26 jun (EFE).- Tres personas', 'Lindero', ['EFE']],
  ['Geneva (dpa) - Nobody signed', 'Geneva', ['dpa']],
  ['ATLANTA (AP) _ The team', 'ATLANTA', ['AP']],
  ['(ANSA) - Rome, October 11 - The minister', 'Rome', ['ANSA']],
  ['BEIRUT (Reuters) - The president', 'BEIRUT', ['Reuters']],
  ['LINDERO, Jan 30 – The port', 'LINDERO', []],
  ['Lindero (Meridian) – The port', 'Lindero', ['Meridian']],
  ['The mayor (who is 60) - said he', undefined, []],
  ['OSLO: Folk', undefined, []],
  ['Brua er stengt – folk venter', undefined, []],
])('dateline of %s', (text, place, agencies) => {
  expect(datelineAtHead(text)).toEqual({ ...(place === undefined ? {} : { place }), agencies })
})

test.each<[string, string | undefined, string[]]>([
  ['STOCKHOLM, Aug 29, 2014 (AFP) -', 'STOCKHOLM', ['AFP']],
  ['Strasbourg, 10 juil 2024 (AFP)', 'Strasbourg', ['AFP']],
  ['MOSCOW, Monday (Reuters)', 'MOSCOW', ['Reuters']],
  ['FORT LINDERO, Pa.', 'FORT LINDERO, Pa.', []],
  ['London (dpa) - ', 'London', ['dpa']],
  ['2014-07-16 15:53:10 GMT+00:00', undefined, []],
  ['Oslo', 'Oslo', []],
])('dateline in the field %s', (field, place, agencies) => {
  expect(datelineField(field)).toEqual({ ...(place === undefined ? {} : { place }), agencies })
})

test.each(['A'.repeat(100_000), 'A b, '.repeat(30_000), '('.repeat(100_000), 'by '.repeat(40_000), 'A/'.repeat(60_000), ' and '.repeat(30_000)])(
  'in time that grows with the length',
  (junk) => {
    const start = performance.now()
    bylineOf(junk)
    datelineAtHead(junk)
    datelineField(junk)
    agenciesIn(junk)
    expect(performance.now() - start).toBeLessThan(500)
  },
)

test.each<[string, string, string[]]>([
  ['Folk venter.\n\n(NTB)', 'Folk venter.', ['NTB']],
  ['Folk venter. (©NTB)', 'Folk venter. (©NTB)', ['NTB']],
  ['Folk venter.\n\n/ritzau/', 'Folk venter.', ['Ritzau']],
  ['La gente espera.\n\nEFE', 'La gente espera.', ['EFE']],
  ['Folk venter.\n\n(Depesje)', 'Folk venter.', ['Depesje']],
  ['Folk venter (i kø).', 'Folk venter (i kø).', []],
  ['– Hvem er det?\n\n– Tja.', '– Hvem er det?\n\n– Tja.', []],
])('foot of %s', (text, rest, agencies) => {
  expect(withoutFoot(text, ['Depesje'])).toEqual({ text: rest, agencies })
})

test.each<[string, string]>([
  ['En.\n\nhh/ph/ts', 'En.'],
  ['En.\n\ndpa al rmo hct\n\n___', 'En.'],
  ['En.\n\n# Notizblock\n\nKontakt', 'En.'],
  ['En.\n\nTo.', 'En.\n\nTo.'],
])('without what is for editors: %s', (text, rest) => {
  expect(withoutSignOff(text)).toBe(rest)
})

test.each<[string, string]>([
  ['Lines that a machine\nbroke.\n\nNext.', 'Lines that a machine broke.\n\nNext.'],
  ['   One is\nbroken.\n   Two.', 'One is broken.\n\nTwo.'],
  ['\t   One.\n\t   Two.', 'One.\n\nTwo.'],
  [`${'Long line '.repeat(12)}\nSecond.`, `${'Long line '.repeat(12).trim()}\n\nSecond.`],
  ['– Ja.\n– Nei.', '– Ja.\n\n– Nei.'],
])('paragraphs of plain text', (text, paragraphs) => {
  expect(plainParagraphs(text)).toBe(paragraphs)
})

test('HTML as JSON and mail hold it: blocks, breaks, rows, lists; tags that nothing closes', () => {
  expect(
    bodyOfMarkup('<p>Ein<br>to</p><ul><li>a<li>b</ul><table><tr><td>x</td><td>1</td></tr></table><pre>c\nd</pre><script>if (a<b) c()</script>', 'a').text,
  ).toBe('Ein\nto\n\na\n\nb\n\nx 1\n\nc d')
  expect(bodyOfMarkup('<table><tr><td><p>Ein.</p><table><tr><td>To.</td></tr></table></td></tr></table>', 'a').text).toBe('Ein.\n\nTo.')
  expect(bodyOfMarkup(`${'<font><b>'.repeat(400)}Elva &amp; brua.<p>Folk`, 'a').text).toBe('Elva & brua.\n\nFolk')
  expect(bodyOfMarkup('Elva < 3 m', 'a').text).toBe('Elva < 3 m')
})

test('HTML in CDATA is no characters', () => {
  const { root } = xmlTreeOf('<body.content><![CDATA[<p>Ein &amp; to.</p><p>Tre.</p>]]></body.content>', 'a')
  expect(bodyOf(root).text).toBe('Ein & to.\n\nTre.')
})

test.each(['<'.repeat(200_000), '<a '.repeat(60_000), '<td>'.repeat(60_000), '&amp;'.repeat(50_000), '<br>'.repeat(60_000)])(
  'HTML in time that grows with the length',
  (junk) => {
    const start = performance.now()
    bodyOfMarkup(`<p>${junk}`, 'a')
    expect(performance.now() - start).toBeLessThan(2000)
  },
)

test.each<[string, string | undefined]>([
  ['<?xml version="1.0"?><!-- a --><nitf x="1">', 'nitf'],
  ['<x:NewsML>', 'NewsML'],
  ['<!DOCTYPE nitf SYSTEM "a.dtd">\n<nitf/>', 'nitf'],
  ['Elva', undefined],
  ['<!--', undefined],
])('root of %s', (text, name) => {
  expect(rootElement(text)).toBe(name)
})

test.each<[string, string | undefined]>([
  ['nb-NO', 'nb-NO'],
  ['no', 'nb'],
  ['swe', 'sv'],
  ['en_us', 'en-US'],
  ['und', undefined],
  ['norsk', undefined],
])('language %s', (field, tag) => {
  expect(languageTag(field)).toBe(tag)
})

test.each<[string, object]>([
  ['Elva. Foto: Ane Lie / NTB', { creator: 'Ane Lie', agency: 'NTB' }],
  ['Elva. (Photo by Ole Matt/Getty Images)', { creator: 'Ole Matt', agency: 'Getty Images' }],
  ['(AP Photo/Ole Matt)', { creator: 'Ole Matt', agency: 'AP' }],
  ['The port. REUTERS/Ole Matt', { creator: 'Ole Matt', agency: 'Reuters' }],
  ['FILE. (DHA via AP, File)', { agency: 'DHA/AP' }],
  ['Elva om natta.', {}],
])('credit in the caption %s', (caption, credit) => {
  expect(mediaOf('photo', caption, undefined)).toEqual({ kind: 'photo', caption, ...credit })
})
