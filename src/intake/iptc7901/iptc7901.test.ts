import { expect, test } from 'vitest'
import { inShort, intakeOf } from '../../../test/intake-of.ts'
import { sentAt } from './sent-at.ts'

const message = (text: string, head = 'mer0217 3 i 96  dpa 0031\n\nBrand/Hafen/', trailer = '130231 MESZ Mar 26'): Buffer =>
  Buffer.from(`\u0001${head}\n\u0002${text}\u0003${trailer}\n\u0004`, 'latin1')

test('German: head lines, byline, dateline, notes for editors, Latin letters', async () => {
  expect(
    (
      await intakeOf(
        message(
          'Berichtigung: 2. Absatz\nFeuer im Hafen - sechs Tote\nVon Karla Groß, dpa =\n\nLindero (dpa) - Sechs Menschen sind tot. Mehr\nweiß niemand.\n\n# Notizblock\n\n## Orte\n- Hafen\n\ndpa kg xx\n',
        ),
      )
    )[0],
  ).toMatchObject({
    report: {
      title: 'Berichtigung: 2. Absatz Feuer im Hafen - sechs Tote',
      bylines: ['Karla Groß', 'dpa'],
      dateline: 'Lindero',
      agencies: ['dpa'],
      text: 'Lindero (dpa) - Sechs Menschen sind tot. Mehr weiß niemand.',
      revision: { kind: 'correction' },
      publishedAt: '2026-03-13T02:31:00+02:00',
    },
  })
})

test('a text without head lines: the first line is the headline', async () => {
  expect((await intakeOf(message('Feuer im Hafen\nSechs Menschen sind tot.\nMehr weiß niemand.\n')))[0]).toMatchObject({
    report: { title: 'Feuer im Hafen', text: 'Sechs Menschen sind tot. Mehr weiß niemand.' },
  })
})

test('messages one after another; the last is cut', async () => {
  const two = Buffer.concat([message('Eins\n\nText eins.\n'), message('Zwei\n\nText zwei.\n')])
  expect(inShort(await intakeOf(two))).toEqual(['Text eins.', 'Text zwei.'])
  expect(inShort(await intakeOf(two.subarray(0, two.length - 25)))).toEqual(['Text eins.', 'truncated-input'])
})

test('ANPA without marks', async () => {
  expect(
    (
      await intakeOf(
        '\u0016\u0016\u0001a0410\u001f-----\nr i\u0013\u0011 BC-MAR--Fire   03-12 0210\r\n\u0002Seven die in port fire\r\nBy Tom Hale\r\n\r\n   LINDERO (AP) _ Seven people died.\r\n   It was night.\r\n\u0003AP-NY-03-12-26 0231GMT',
      )
    )[0],
  ).toMatchObject({
    report: {
      title: 'Seven die in port fire',
      bylines: ['Tom Hale'],
      text: 'LINDERO (AP) _ Seven people died.\n\nIt was night.',
      publishedAt: '2026-03-12T02:31:00Z',
    },
  })
})

test.each<[string, string | undefined]>([
  ['212101 GMT Nov 18', '2018-11-21T21:01:00Z'],
  ['130231 CET mar 26', '2026-03-13T02:31:00+01:00'],
  ['130231 MESZ Mai 26', '2026-05-13T02:31:00+02:00'],
  ['130231 UTC DIC 2026', '2026-12-13T02:31:00Z'],
  ['AP-WF-02-20-16 0337GMT', '2016-02-20T03:37:00Z'],
  ['310231 GMT Feb 26', undefined],
  ['', undefined],
])('trailer %s', (trailer, time) => {
  expect(sentAt(trailer)).toBe(time)
})
