import { expect, test } from 'vitest'
import { inShort, intakeOf } from '../../../test/intake-of.ts'
import { looksLikeMail } from './looks-like-mail.ts'
import { ownWords } from './own-words.ts'

test.each<[boolean, string]>([
  [true, 'From a@b.example Fri Mar 13 07:10:00 2026\nSubject: Elva\n\nHei'],
  [true, 'Received: from a\n by b\nSubject: Elva\n\nHei'],
  [true, 'From: Ane\nTo: Per\nSubject: Elva\n\nHei'],
  [true, 'Content-Type: multipart/mixed;\n boundary="a"\n\n--a'],
  [false, 'From: Ane\n\nHei'],
  [false, 'Elva stig.\nFrom: Ane\nTo: Per\nSubject: Elva\n'],
  [false, 'From hus til hus går dei.\n\nSubject: nei'],
  [false, ''],
])('mail %s: %s', (is, text) => {
  expect(looksLikeMail(text)).toBe(is)
})

test.each<[string, string]>([
  ['Hei.\n\nOn Fri, 13 Mar 2026, Ada wrote:\n> Når?\n> Og kvar?\n', 'Hei.'],
  ['Hei.\n\n13. mars 2026 kl. 06.55 skrev Ada Vik <ada@b.example>:\n\n> Når?\n\nI natt.', 'Hei.\n\n\n\nI natt.'],
  ['Hei.\n-- \nAda Vik\nDesken', 'Hei.'],
  ['Ho skrev:\nIngen kom.', 'Ho skrev:\nIngen kom.'],
  ['---------- Forwarded message ---------\nFrom: Ada\n\nElva stig.', '---------- Forwarded message ---------\nFrom: Ada\n\nElva stig.'],
])('own words of %s', (text, own) => {
  expect(ownWords(text)).toBe(own)
})

test('a box gives its messages, whatever the chunks; one that is too large fails alone', async () => {
  const message = (words: string): string => `From a@b.example Fri Mar 13 07:10:00 2026\nSubject: Elva\nMessage-ID: <${words.length}@b.example>\n\n${words}\n\n`
  const box = [message('Ein.'), message('To.\n\nFrom no av er ho borte.'), message('Tre.')].join('')
  for (const size of [1, 64, 1 << 16]) expect(inShort(await intakeOf(box, 'a.mbox', size))).toEqual(['Ein.', 'To.\n\nFrom no av er ho borte.', 'Tre.'])
  const large = message('Elva stig og stig.\n'.repeat(1_200_000))
  expect(inShort(await intakeOf(message('Ein.') + large + message('Tre.'), 'a.mbox'))).toEqual(['Ein.', 'input-too-large', 'Tre.'])
})

test('who writes: a person is a byline, a desk is an outlet', async () => {
  const from = async (sender: string): Promise<unknown> => (await intakeOf(`Message-ID: <a@b.example>\nFrom: ${sender}\nSubject: Elva\n\nElva stig.`))[0]
  expect(await from('Ane Lie <ane@havbygda.example>')).toMatchObject({ report: { bylines: ['Ane Lie'] } })
  expect(await from('Meridian Alerts <no-reply@meridian.example>')).toMatchObject({ report: { outlet: { name: 'Meridian Alerts' } } })
  expect(await from('Havbygda Nyheter <nyheter@havbygda.example>')).toMatchObject({ report: { outlet: { name: 'Havbygda Nyheter' } } })
})

test('a message of parts that is cut short says so', async () => {
  const whole = 'Message-ID: <a@b.example>\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nElva stig.\n\n--x--\n'
  expect(inShort(await intakeOf(whole))).toEqual(['Elva stig.'])
  expect(inShort(await intakeOf(whole.slice(0, -6)))).toEqual(['Elva stig.', 'truncated-input'])
})
