import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { smtpServer } from '../../../../test/smtp-server.ts'
import { serveRaw } from '../../../../test/loopback-server.ts'
import { HearsayError, languages } from '../../../words/index.ts'
import type { NewsBody } from '../news.ts'
import { sampleNews } from '../sample-news.ts'
import { mailOf } from './mail-of.ts'
import { mailSettings, type MailSettings } from './mail-settings.ts'
import { openMailer } from './mailer.ts'

const search = { id: 'al_1', name: 'Dam\r\nBcc: c@d.example' }
const settings = (port: number): MailSettings => ({ host: '127.0.0.1', port, from: 'Hearsay <news@desk.example>', tls: 'never' })
const quick = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 }

function news(other: Partial<NewsBody> = {}): NewsBody {
  const { test: _, claim, ...sample } = sampleNews(search, '2031-05-04T09:00:00Z')
  return { ...sample, ...(claim && { claim: { ...claim, text: 'Brua\r\nBcc: e@f.example\u2028<script>alert(1)</script> «å»' } }), ...other }
}

const message = (body: NewsBody) => ({ id: 'msg_1', search, news: [body], madeAt: '2031-05-04T09:00:00Z', test: false })

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (thrown: unknown) => (thrown instanceof HearsayError ? `${thrown.code} ${thrown.message}` : Promise.reject(thrown as Error)),
  )
}

describe('a mail', () => {
  test('arrives with what is new, the words it rests on, and an id that stays the same', async () => {
    const { port, taken } = await smtpServer()
    const mail = mailOf(message(news()), { kind: 'mail', to: 'mona@desk.example', language: 'nn' })
    expect(await openMailer(settings(port)).send(mail)).toBe('250 kept')
    const [arrived] = taken
    expect([arrived?.from, arrived?.to]).toEqual(['<news@desk.example>', ['<mona@desk.example>']])
    const parsed = await PostalMime.parse(arrived?.data ?? '')
    expect(parsed.messageId).toBe('<msg_1@desk.example>')
    expect(parsed.subject).toMatch(/^Dam Bcc: c@d\.example: Ny opplysning: Brua Bcc: e@f\.example <script>/u)
    expect([parsed.bcc, parsed.cc, parsed.to?.length]).toEqual([undefined, undefined, 1])
    expect(parsed.headers.filter(({ key }) => key === 'bcc' || key === 'subject')).toHaveLength(1)
    expect(parsed.text).toContain('1 førstekjelde: The Invented Post')
    expect(parsed.text).toContain('“The invented bridge at Nowhere is open again”')
    expect(parsed.text).toContain('test [0, 44)')
    expect(parsed.html).toContain('&lt;script&gt;')
    expect(parsed.html).not.toContain('<script>')
  })

  test.each(languages)('is put in %s, and the report speaks for itself', (language) => {
    const { text, html } = mailOf(message(news()), { kind: 'mail', to: 'a@b.example', language })
    expect(html).toContain(`<html lang="${language}">`)
    for (const part of [text, html]) expect(part).toContain('The invented bridge at Nowhere is open again')
    expect(text).not.toMatch(/undefined|\{\w+\}/u)
  })

  test('a number says what it was; what stands against a claim stands there', () => {
    const numbers = { before: ['killed 3–3'], after: ['killed 5–', 'missing –40'] }
    const mail = (body: NewsBody) => mailOf(message(body), { kind: 'mail', to: 'a@b.example', language: 'es' }).text
    expect(mail(news({ kind: 'number', numbers }))).toContain('Cambió una cifra (antes 3 muertos, ahora al menos 5 muertos, hasta 40 desaparecidos)')
    const other = news().claim
    expect(mail(news({ kind: 'denial', ...(other && { other }) }))).toContain('Lo desmiente: Brua')
  })

  test('links lead to the web and nowhere else', () => {
    const [quote] = news().quotes
    const html = (url: string) => mailOf(message(news({ quotes: quote ? [{ ...quote, url }] : [] })), { kind: 'mail', to: 'a@b.example', language: 'en' }).html
    expect(html('https://a.example/?"><b>')).toContain('href="https://a.example/?&quot;&gt;&lt;b&gt;"')
    expect(html('javascript:alert(1)')).not.toContain('href')
  })
})

describe('a server', () => {
  test('that refuses is told with its own words', async () => {
    const { port } = await smtpServer((line) => (line.startsWith('RCPT') ? '550 nobody of that name' : undefined))
    const mail = mailOf(message(news()), { kind: 'mail', to: 'a@b.example', language: 'en' })
    expect(await codeOf(openMailer(settings(port)).send(mail))).toMatch(/^mail-failed .*550 nobody of that name/u)
  })

  test('that seals nothing is not given the message where it has to', async () => {
    const { port, taken } = await smtpServer()
    const mail = mailOf(message(news()), { kind: 'mail', to: 'a@b.example', language: 'en' })
    expect(await codeOf(openMailer({ ...settings(port), tls: 'always', user: 'a', password: 'b' }).send(mail))).toContain('mail-failed')
    expect(taken).toEqual([])
  })

  test.each([
    ['never speaks', () => undefined],
    ['speaks something else', (socket: { write(text: string): unknown }) => socket.write('SSH-2.0-x\r\n')],
  ])('that %s is left', async (_, connected) => {
    const { port } = await serveRaw(connected)
    const mail = mailOf(message(news()), { kind: 'mail', to: 'a@b.example', language: 'en' })
    expect(await codeOf(openMailer(settings(port), quick).send(mail))).toContain('mail-failed')
  })
})

describe('settings', () => {
  test('come from the environment', () => {
    expect(mailSettings({})).toBeUndefined()
    expect(mailSettings({ HEARSAY_SMTP_HOST: 'a', HEARSAY_SMTP_FROM: 'b@c.example' })).toEqual({ host: 'a', port: 587, from: 'b@c.example', tls: 'always' })
    expect(
      mailSettings({
        HEARSAY_SMTP_HOST: 'a',
        HEARSAY_SMTP_FROM: 'b',
        HEARSAY_SMTP_PORT: '25',
        HEARSAY_SMTP_USER: 'u',
        HEARSAY_SMTP_PASSWORD: 'p',
        HEARSAY_SMTP_TLS: 'offered',
      }),
    ).toEqual({
      host: 'a',
      port: 25,
      from: 'b',
      tls: 'offered',
      user: 'u',
      password: 'p',
    })
  })

  test.each([{ HEARSAY_SMTP_FROM: '' }, { HEARSAY_SMTP_PORT: '0' }, { HEARSAY_SMTP_PORT: 'x' }, { HEARSAY_SMTP_TLS: 'yes' }])(
    'that make no sense are told: %j',
    (wrong) => {
      expect(() => mailSettings({ HEARSAY_SMTP_HOST: 'a', HEARSAY_SMTP_FROM: 'b', ...wrong })).toThrow('HEARSAY_SMTP_')
    },
  )
})
