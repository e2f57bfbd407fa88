import { z } from 'zod'
import { eventTypes, languages, newsKinds, quantityKinds } from '../../../words/index.ts'
import { id, time } from './words.ts'

const words = z.string().min(1).max(200).exactOptional()
const many = z.int().min(1).max(1000).exactOptional()
const conditions = {
  tell: z.array(z.enum(newsKinds)).min(1).exactOptional().meta({ description: 'Which kinds of news.' }),
  words: words.meta({ description: 'As in a search.' }),
  country: words.meta({ description: 'ISO 3166-1 alpha-3, or of actors of no single state.' }),
  types: z.array(z.enum(eventTypes)).min(1).exactOptional().meta({ description: 'PLOVER types, one of which it has.' }),
  speaker: words,
  outlet: words,
  asides: z.literal(true).exactOptional().meta({ description: 'Also claims that are asides; main ones only unless told.' }),
  origins: many.meta({ description: 'At least so many stand behind it.' }),
  newsrooms: many,
  numbers: z.array(z.enum(quantityKinds)).min(1).exactOptional(),
}
const target = z.object({
  kind: z.enum(['webhook', 'mail']),
  url: z.string().max(2048).exactOptional().meta({ description: 'Of a webhook.' }),
  to: z.string().max(320).exactOptional().meta({ description: 'Of mail: one address.' }),
  language: z.enum(languages).exactOptional(),
  secret: z
    .string()
    .max(200)
    .exactOptional()
    .meta({ description: 'Of a webhook: what its requests are signed with (Standard Webhooks). One is made unless given, and shown once.' }),
})
const settings = {
  mutedUntil: time.exactOptional().meta({ description: 'Nothing is sent before.' }),
  digest: z.int().min(1).max(10_080).exactOptional().meta({ description: 'Minutes between two messages; news meanwhile go in one.' }),
}
const name = z.string().min(1).max(80)
/** A search that is kept. */
export const alert = z
  .object({
    id,
    account: z.string().exactOptional().meta({ description: 'Whose it is.' }),
    name,
    conditions: z.object({
      ...conditions,
      story: z.object({ id: z.string(), report: z.string() }).exactOptional(),
      claim: z.object({ id: z.string(), anchors: z.array(z.string()) }).exactOptional(),
      report: z.string().exactOptional(),
    }),
    targets: z.array(target),
    madeAt: time,
    ...settings,
  })
  .meta({ id: 'Alert', description: 'A search that is kept, when it tells, and whom.' })

/** A search as somebody wishes it. */
export const wish = {
  name,
  conditions: z.object({ ...conditions, story: id.exactOptional(), claim: id.exactOptional(), report: id.exactOptional() }),
  targets: z.array(target).max(10).exactOptional(),
  ...settings,
}

/** Something an alert told. */
export const news = z
  .object({
    key: z.string(),
    at: time,
    sent: z.record(z.string(), z.unknown()).meta({ description: 'What is sent: the kind of news, its story and claim, and the words it rests on.' }),
  })
  .meta({ id: 'News', description: 'Something an alert told.' })
