import { z } from 'zod'
import {
  actorKinds,
  correctionKinds,
  eventStatuses,
  eventTypes,
  placeKinds,
  quantityKinds,
  stances,
  timeTypes,
  approximations,
  zoneOrigins,
} from '../../../words/index.ts'
import { span } from './words.ts'

const confidence = z.number().min(0).max(1).meta({ description: 'How often what was found like this was right on our development texts.' })
const text = z.string()
const optional = z.string().exactOptional()

/** Who published a report. */
export const outlet = z
  .object({ name: text, country: optional.meta({ description: 'ISO 3166-1 alpha-3.' }), timeZone: optional.meta({ description: 'IANA name.' }) })
  .meta({ id: 'Outlet', description: 'Who published a report.' })

const revision = z.object({ kind: z.enum(['update', 'correction', 'kill']), of: optional }).meta({ id: 'Revision' })
const media = z
  .object({ kind: z.enum(['photo', 'video', 'graphic']), caption: optional, creator: optional, agency: optional, span: span.exactOptional() })
  .meta({ id: 'Media', description: 'A picture or film.' })

/** How much of a report came in. */
export const quality = z.enum(['full', 'teaser', 'wall', 'empty']).meta({ description: 'How much of it came in.' })

/** A report before anything is read. */
export const reportInput = z
  .object({
    id: text,
    text: z.string().meta({ description: 'The text that spans count in; hidden words are blocks.' }),
    language: optional,
    title: optional,
    url: optional,
    outlet: outlet.exactOptional(),
    publishedAt: optional,
    updatedAt: optional,
    timeZone: optional,
    bylines: z.array(text).exactOptional(),
    agencies: z.array(text).exactOptional(),
    dateline: optional,
    revision: revision.exactOptional(),
    media: z.array(media).exactOptional(),
    quality: quality.exactOptional(),
  })
  .meta({ id: 'ReportInput', description: 'A report as it came in.' })

const role = z
  .object({ actor: text, span: span.exactOptional() })
  .meta({ id: 'Role', description: 'An actor, and the words that name it where they stand beside.' })
const participant = z.object({ actor: text, span })

const readReport = z.object({
  id: text,
  url: optional,
  outlet: outlet.exactOptional(),
  language: text,
  title: optional,
  bylines: z.array(text),
  publishedAt: optional,
  updatedAt: optional,
  dateline: optional,
  agencies: z.array(text),
  revision: revision.exactOptional(),
  quality: quality.exactOptional(),
  text,
  media: z.array(media),
  layout: z.array(z.object({ kind: z.enum(['heading', 'caption', 'credit', 'byline', 'dateline', 'related', 'list']), span })),
})

const actor = z
  .object({
    id: text,
    kind: z.enum(actorKinds),
    name: text,
    role: optional,
    country: optional,
    sectors: z.array(text),
    mentions: z.array(z.object({ span, form: z.enum(['name', 'role', 'pronoun', 'adjective']) })),
    links: z.record(z.string(), z.string()),
    confidence,
  })
  .meta({ id: 'Actor' })

const place = z
  .object({
    id: text,
    name: text,
    kind: z.enum(placeKinds),
    country: optional,
    lat: z.number().exactOptional(),
    lon: z.number().exactOptional(),
    timeZone: optional,
    geonames: z.number().exactOptional(),
    within: z.array(text),
    mentions: z.array(span),
    confidence,
  })
  .meta({ id: 'Place' })

const timeExpression = z
  .object({
    id: text,
    span,
    type: z.enum(timeTypes),
    value: optional,
    from: optional,
    to: optional,
    grain: optional,
    approx: z.enum(approximations).exactOptional(),
    zone: optional,
    zoneFrom: z.enum(zoneOrigins).exactOptional(),
  })
  .meta({ id: 'TimeExpression' })

const statement = z
  .object({
    id: text,
    type: z.enum(['direct', 'indirect', 'mixed']),
    content: z.array(span),
    cue: span.exactOptional(),
    speaker: role.exactOptional(),
    via: z.array(role),
    addressees: z.array(role),
    targets: z.array(role),
    stance: z.enum(stances),
    saidAt: optional,
    confidence,
  })
  .meta({ id: 'Statement' })

const newsEvent = z
  .object({
    id: text,
    type: z.enum(eventTypes),
    modes: z.array(text),
    contexts: z.array(text),
    trigger: span,
    sources: z.array(participant),
    targets: z.array(participant),
    place: optional,
    time: optional,
    status: z.enum(eventStatuses),
    numbers: z.array(z.object({ kind: z.enum(quantityKinds), min: z.number().exactOptional(), max: z.number().exactOptional(), span })),
    assertedBy: z.array(text),
    evidence: span,
    confidence,
  })
  .meta({ id: 'NewsEvent' })

/** All that was read out of a report. */
export const reading = z
  .object({
    schema: z.literal('hearsay/reading@1'),
    engine: z.object({ version: text, packs: z.record(z.string(), z.string()) }),
    report: readReport,
    actors: z.array(actor),
    places: z.array(place),
    times: z.array(timeExpression),
    statements: z.array(statement),
    events: z.array(newsEvent),
  })
  .meta({ id: 'Reading', description: 'Everything read out of one report, in text order: who is spoken of, where, when, who says what, who did what to whom.' })

/** An entry of the ledger. */
export const correction = z
  .object({
    id: text,
    kind: z.enum(correctionKinds),
    at: z.string().meta({ description: 'RFC 3339 UTC.' }),
    by: text,
    target: z.object({
      report: z.string().meta({ description: 'What all versions of the report share.' }),
      reportHash: z.string().meta({ description: 'SHA-256 of the text the person saw.' }),
      span: span.exactOptional(),
      textQuote: z.object({ exact: text, prefix: text, suffix: text }).exactOptional(),
    }),
    before: z.unknown().exactOptional().meta({ description: 'What the person saw.' }),
    after: z.unknown().exactOptional().meta({ description: 'What the person says it is.' }),
    undoes: optional.meta({ description: 'Of an undo: the entry that is taken back.' }),
    reason: optional,
    supersedes: optional,
  })
  .meta({ id: 'Correction', description: 'An entry of the ledger of corrections. Entries are added and never changed.' })
