import { z } from 'zod'
import { correctionKinds, eventTypes, quantityKinds, stances } from '../../../words/index.ts'
import { evidence, span, time } from './words.ts'
import { quality } from './reading.ts'

const text = z.string()
const optional = z.string().exactOptional()
const count = z.int().min(0)
const limits = { min: z.number().exactOptional(), max: z.number().exactOptional() }
/** Words that something rests on. */
export const proofs = z.array(evidence).meta({ description: 'The words it rests on.' })
const confidence = z.number().min(0).max(1)

/** A version of a report in a list. */
export const reportLine = z
  .object({
    id: text,
    item: z.string().meta({ description: 'What all versions of the report share.' }),
    latest: z.boolean(),
    title: optional,
    begins: optional.meta({ description: 'The first words of the text, in a list, where no headline is known.' }),
    outlet: optional,
    url: optional,
    language: optional,
    quality,
    publishedAt: optional.meta({ description: 'As the report has it.' }),
    updatedAt: optional.meta({ description: 'As the report has it.' }),
    readAt: time.meta({ description: 'When it was taken in, RFC 3339 UTC.' }),
  })
  .meta({ id: 'ReportLine', description: 'A version of a report in a list.' })

/** A story in a list. */
export const storyLine = z
  .object({
    id: text,
    title: text,
    from: time.exactOptional(),
    to: time.exactOptional(),
    reports: count,
    episodes: count,
    claims: count,
    mainClaims: count.meta({ description: 'How many of its claims are main.' }),
    newsrooms: count,
    origins: count,
    evidence: proofs.meta({ description: 'The words its title is.' }),
  })
  .meta({ id: 'StoryLine', description: 'A story in a list. Newsrooms and origins are counted by name over all of its claims.' })

/** A statement in a list. */
export const statementLine = z
  .object({
    id: text,
    report: text,
    outlet: optional,
    publishedAt: optional,
    speaker: optional,
    type: z.string().meta({ description: '`direct`, `indirect` or `mixed`.' }),
    stance: text,
    via: optional.meta({ description: 'By whom it came, nearest to the speaker first, with ` > ` between them.' }),
    words: z.string().meta({ description: 'On one line, with ` … ` where the report interrupts.' }),
    saidAt: time.exactOptional(),
    confidence,
    evidence: proofs,
  })
  .meta({ id: 'StatementLine', description: 'A statement in a list.' })

/** An event in a list. */
export const eventLine = z
  .object({
    id: text,
    report: text,
    outlet: optional,
    publishedAt: optional,
    type: z.string().meta({ description: 'PLOVER type.' }),
    status: text,
    sources: optional.meta({ description: 'Names, with `; ` between them.' }),
    targets: optional.meta({ description: 'Names, with `; ` between them.' }),
    place: optional,
    country: optional,
    lat: z.number().exactOptional(),
    lon: z.number().exactOptional(),
    from: time.exactOptional(),
    to: time.exactOptional(),
    numbers: z.array(z.object({ kind: z.enum(quantityKinds), ...limits })),
    asserters: optional.meta({ description: 'Who says so, with `; ` between them; nobody is the outlet itself.' }),
    words: text,
    confidence,
    evidence: proofs,
  })
  .meta({ id: 'EventLine', description: 'An event in a list.' })

/** Somebody who said something. */
export const speakerLine = z
  .object({ speaker: text, statements: count, outlets: count, lastAt: optional })
  .meta({ id: 'SpeakerLine', description: 'Somebody who said something: how much, in reports of how many outlets, and when the last of them was published.' })

/** A number of a claim in a list. */
export const numberLine = z
  .object({
    claim: text,
    story: text,
    text: z.string().meta({ description: 'What the claim says.' }),
    kind: z.enum(quantityKinds),
    ...limits,
    at: time.exactOptional(),
    state: z.enum(['current', 'superseded', 'disputed', 'retracted']),
    report: text,
    words: z.string().meta({ description: 'The words it stands in, on one line.' }),
    evidence: proofs,
  })
  .meta({ id: 'NumberLine', description: 'A number of a claim.' })

/** What is told of a claim wherever it stands. */
export const claimTold = {
  id: text,
  story: text,
  episode: optional,
  kind: z.enum(['event', 'statement']),
  text: z.string().meta({ description: 'One sentence or clause of a report that tells it; before what somebody says, `who says it: `.' }),
  main: z.boolean().meta({ description: 'Whether it is worth showing first: a whole proposition, and no aside of another.' }),
  weight: z.literal([0, 1, 2, 3]).meta({
    description:
      '0 an aside; 1 told by one newsroom; 2 told by several, counted, or an event of a type; 3 counted and told by several, or something stands against it.',
  }),
  type: z
    .enum([...eventTypes, ...stances])
    .exactOptional()
    .meta({ description: 'PLOVER type of an event, stance of a statement.' }),
  status: z.enum(['single', 'corroborated', 'contradicted', 'retracted', 'updated', 'denied']),
  contradicts: z.array(text).exactOptional(),
  supersedes: z.array(text).exactOptional(),
  deniedBy: z.array(text).exactOptional(),
  assertedBy: z.array(text).exactOptional(),
  time: z.object({ from: text, to: text, grain: text }).exactOptional(),
  place: optional,
  firstAt: time.exactOptional(),
  lastAt: time.exactOptional(),
  confidence,
}

/** What an origin is. */
export const originKind = z.enum(['actor', 'agency', 'outlet', 'document', 'pictures'])

/** A claim in a list. */
export const claimLine = z
  .object({
    ...claimTold,
    members: count,
    reports: count,
    newsrooms: count,
    origins: z
      .array(z.object({ kind: originKind, name: text, reports: count }))
      .meta({ description: 'Independent first sources, and how many reports have it from there.' }),
    values: z.array(z.object({ kind: z.enum(quantityKinds), ...limits })).meta({ description: 'Numbers that stand.' }),
    evidence: proofs.meta({ description: 'The words its text is, without who says it.' }),
  })
  .meta({ id: 'ClaimLine', description: 'A claim in a list: what several reports assert together, and how much stands behind it.' })

/** A claim with all that is kept of it. */
export const claim = z
  .object({
    ...claimTold,
    members: z.array(z.object({ ...evidence.shape, trigger: span.exactOptional(), via: z.array(text), own: z.boolean() })),
    newsrooms: z.array(z.object({ name: text, reports: z.array(text) })),
    origins: z.array(z.object({ kind: originKind, name: text, reports: z.array(text) })),
    values: z.array(
      z.object({
        ...evidence.shape,
        kind: z.enum(quantityKinds),
        ...limits,
        at: time.exactOptional(),
        state: z.enum(['current', 'superseded', 'disputed', 'retracted']),
      }),
    ),
    evidence: proofs.meta({ description: 'The words its text is, without who says it.' }),
    others: z.array(z.object({ id: text, text, status: text, evidence: proofs })).meta({ description: 'What the claims it names say.' }),
    corrections: z
      .array(z.object({ id: text, kind: z.enum(correctionKinds), by: text, at: time, inForce: z.boolean() }))
      .meta({ description: 'Who corrected words that assert it, the last first.' }),
  })
  .meta({ id: 'Claim', description: 'One proposition as told by several reports, each telling with its words.' })

/** A story. */
export const story = z
  .object({
    ...storyLine.shape,
    episodes: z.array(z.object({ id: text, title: text, from: time, to: time, reports: count, claims: count })),
    timeZone: optional.meta({ description: 'IANA zone where most of it happens.' }),
    related: z.array(z.object({ id: text, title: text })).meta({ description: 'Stories that a report bridges to.' }),
    evidence: proofs.meta({ description: 'The words its title is.' }),
  })
  .meta({ id: 'Story', description: 'The reports about one developing situation.' })

/** One report took its words from another. */
export const copy = z
  .object({
    a: z.string().meta({ description: 'Id of the source.' }),
    b: z.string().meta({ description: 'Id of the copy.' }),
    containment: z.number().meta({ description: 'Share of the copy that the source covers, 0 to 1.' }),
    kind: z.enum(['verbatim', 'abridged', 'rewrite', 'translation', 'version']),
    direction: z.enum(['known', 'guessed']),
    credited: z.boolean(),
    spans: z.array(z.object({ a: span, b: span })),
  })
  .meta({ id: 'Copy', description: 'One report took its words from another.' })

/** What happened on a day. */
export const entry = z
  .object({ date: text, from: time.exactOptional(), to: time.exactOptional(), weight: z.number(), text, claims: z.array(text), evidence: proofs })
  .meta({ id: 'TimelineEntry', description: 'What happened on a day.' })

/** A brief. */
export const brief = z
  .object({
    story: text,
    language: text,
    asOf: time.exactOptional(),
    sentences: z.array(z.object({ text, claims: z.array(text), evidence: proofs })),
  })
  .meta({ id: 'Brief', description: 'What is known of a story, in one language. No sentence stands without the words it rests on.' })

const hit = { excerpt: text, marks: z.array(span), titleMarks: z.array(span).exactOptional() }

/** A report that was found. */
export const reportHit = z
  .object({ ...reportLine.shape, ...hit, evidence: proofs })
  .meta({ id: 'ReportHit', description: 'A report that holds the words; `marks` say where in the excerpt.' })

/** A statement that was found. */
export const statementHit = z.object({ ...statementLine.shape, ...hit }).meta({ id: 'StatementHit', description: 'A statement that holds the words.' })

const facts = z
  .object({
    text: optional,
    main: z.boolean().exactOptional(),
    status: optional,
    reports: count.exactOptional(),
    claims: count.exactOptional(),
    newsrooms: count.exactOptional(),
    origins: count.exactOptional(),
    contradicts: count.exactOptional(),
    values: z.array(text).exactOptional(),
  })
  .meta({ id: 'ChangeFacts', description: 'What is told of something that changed.' })

/** Something that changed. */
export const change = z
  .object({
    seq: z.int(),
    at: time,
    kind: z.enum(['report', 'story', 'claim', 'correction', 'source', 'alert', 'account']),
    fate: z.enum(['new', 'changed', 'gone']),
    id: text,
    of: optional.meta({ description: 'Story of a claim; item of a report that has a new version.' }),
    before: facts.exactOptional(),
    after: facts.exactOptional(),
  })
  .meta({ id: 'Change', description: 'Something that changed in the store.' })
