import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { secretOf, webhookHeaders } from './signature.ts'

test('the example of Standard Webhooks is signed as it has it', () => {
  const headers = webhookHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330, '{"test": 2432232314}', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
  expect(headers).toMatchObject({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('another word, moment, id or secret is another signature', () => {
  const signed = (id: string, at: number, body: string, secret: string) => webhookHeaders(id, at, body, secret)['webhook-signature']
  const [one, two] = [secretOf(Buffer.alloc(32, 1)), secretOf(Buffer.alloc(32, 2))]
  expect(
    new Set([signed('a', 1, '{}', one), signed('b', 1, '{}', one), signed('a', 2, '{}', one), signed('a', 1, '[]', one), signed('a', 1, '{}', two)]).size,
  ).toBe(5)
  expect(signed('a', 1, 'å', one)).toBe(`v1,${createHmac('sha256', Buffer.alloc(32, 1)).update('a.1.å').digest('base64')}`)
})
