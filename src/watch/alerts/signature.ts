import { createHmac } from 'node:crypto'

/** What a message to a webhook is signed by, as Standard Webhooks has it: HMAC-SHA256 over id, moment and body. `at` is in seconds since 1970. */
export function webhookHeaders(id: string, at: number, body: string, secret: string): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': id,
    'webhook-timestamp': String(at),
    'webhook-signature': `v1,${signature}`,
  }
}

/** A secret of 32 bytes as Standard Webhooks writes it. */
export function secretOf(bytes: Uint8Array): string {
  return `whsec_${Buffer.from(bytes).toString('base64')}`
}
