import { z } from 'zod'
import { correctionKinds, languages } from '../../../words/index.ts'
import { claimLine, claimTold, proofs, reportLine } from './items.ts'
import { correction, reading, reportInput } from './reading.ts'
import { span } from './words.ts'

const optional = z.string().exactOptional()

const feed = z
  .object({
    title: optional,
    link: optional,
    id: optional,
    author: optional,
    description: optional,
    language: optional,
    date: optional,
    updated: optional,
    ttl: z.number().exactOptional(),
    hub: optional,
    address: optional,
    folders: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'Feed', description: 'What the feed it came in says of itself.' })

/** A version of a report with all that is kept of it. */
export const keptReport = z
  .object({
    ...reportLine.shape,
    file: z.string().meta({ description: 'Where from, as a person wrote it.' }),
    original: z.string().meta({ description: 'SHA-256 of the report as it came in.' }),
    guid: optional,
    feed: feed.exactOptional(),
    from: z.record(z.string(), z.string()).meta({ description: 'Fields, and what each was read from.' }),
    story: optional.meta({ description: 'Id of the story it is in.' }),
    report: reportInput,
    reading: reading.exactOptional(),
    versions: z.array(reportLine).meta({ description: 'All of its versions, the newest first.' }),
    corrections: z
      .object({
        applied: z.array(correction),
        marks: z.array(z.object({ item: z.string(), correction: z.string(), kind: z.enum(correctionKinds) })),
        unplaced: z.array(z.object({ correction, why: z.string() })),
      })
      .meta({ description: 'What people corrected: the entries, which item each changed, and those whose words are not to be found now.' }),
  })
  .meta({ id: 'Report', description: 'A version of a report with all that is kept of it, as people have corrected it.' })

/** A report as somebody gives it. */
export const givenReport = {
  text: z.string().max(4_000_000).exactOptional().meta({ description: 'The text; or give `html`.' }),
  html: z.string().max(16_000_000).exactOptional().meta({ description: 'A whole page, out of which the text is taken.' }),
  language: z.string().max(35).exactOptional().meta({ description: 'BCP 47; told from the words unless given.' }),
  title: z.string().max(2000).exactOptional(),
  url: z.string().max(4000).exactOptional(),
  outlet: z
    .union([z.string().max(500), z.object({ name: z.string().min(1).max(500), country: optional, timeZone: optional })])
    .exactOptional()
    .meta({ description: 'Who published it: a name, or with country and time zone.' }),
  publishedAt: z.string().max(40).exactOptional().meta({ description: 'RFC 3339, or a day.' }),
  updatedAt: z.string().max(40).exactOptional().meta({ description: 'RFC 3339, or a day.' }),
  timeZone: z.string().max(60).exactOptional().meta({ description: 'IANA zone its times of day are in.' }),
} as const

const text = z.string()
const count = z.int().min(0)

/** The claims that words of a report assert. */
export const reportClaims = z
  .object({
    report: text,
    story: optional,
    items: z.array(
      z.object({
        claim: text,
        ...z.object(claimTold).pick({ kind: true, text: true, main: true, status: true }).shape,
        span,
        trigger: span.exactOptional().meta({ description: 'The verb, noun or cue.' }),
        origins: claimLine.shape.origins,
        newsrooms: count,
        reports: count,
        statements: z.array(text).meta({ description: 'Ids in the reading of statements that hold the words.' }),
        events: z.array(text).meta({ description: 'Ids in the reading of events the words tell of.' }),
        evidence: proofs,
      }),
    ),
    more: z.object({ items: count }).meta({ description: 'How many are left out.' }),
  })
  .meta({ id: 'ReportClaims', description: 'The claims that words of a report assert, in the order of the text: 500 at most.' })

/** A sentence to be copied. */
export const quote = z
  .object({ language: z.enum(languages), text: z.string().meta({ description: 'The sentence.' }), evidence: proofs })
  .meta({ id: 'Quote', description: 'A sentence to be copied, with the words it rests on. Words stand as they were written: one in another language says so.' })
