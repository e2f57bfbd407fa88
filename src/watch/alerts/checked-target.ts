import { badAlert, fields, like, oneOf, words, type Check } from './checks.ts'
import { languages } from '../../words/index.ts'
import type { WishedTarget } from './conditions.ts'

/** One address and nothing else: no name, no list, no sign that could begin another header. */
const mailAddress = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/iu

/** 24 to 64 bytes, as Standard Webhooks has it. */
const secret = /^whsec_(?:[A-Za-z\d+/]{4}){8,21}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/u

const target = fields({
  kind: oneOf(['webhook', 'mail']),
  url: words(2048),
  secret: like(secret, 'whsec_ and 24 to 64 bytes in Base64'),
  to: like(mailAddress, 'one mail address'),
  language: oneOf(languages),
})

/** A place where news go, checked as far as it can be without asking there. Throws `bad-alert`. */
export const checkedTarget: Check<WishedTarget> = (value, field) => {
  const { kind, url, to, secret, language = 'en' } = target(value, field)
  if (kind === 'webhook' && url !== undefined && to === undefined) return { kind, url, language, ...(secret !== undefined && { secret }) }
  if (kind === 'mail' && to !== undefined && url === undefined && secret === undefined) return { kind, to, language }
  throw badAlert(field, 'takes a kind: webhook with url, or mail with to')
}
