import { z } from 'zod'
import { doubts } from '../../../review/index.ts'
import { judgedKinds } from '../../../words/index.ts'
import { eventLine, statementLine } from './items.ts'
import { id, span, time } from './words.ts'

/** What is judged. */
export const kind = z.enum(judgedKinds)
/** What is said of it. */
export const saying = z.enum(['right', 'wrong'])
/** Names a random sample. */
export const seed = z
  .string()
  .regex(/^[\w-]{1,64}$/u, 'It takes letters, digits, - and _.')
  .meta({ description: 'Names a random sample: the same seed draws the same items.' })

/** What somebody says of a statement or event. */
export const verdict = z
  .object({
    id,
    at: time,
    by: z.string(),
    kind,
    verdict: saying,
    sample: z.string().exactOptional().meta({ description: 'Seed of the random sample it was drawn in; absent where it was picked some other way.' }),
    report: z.string().meta({ description: 'What all versions of the report share (`item`).' }),
    span,
    words: z.string().meta({ description: 'What was judged, as it stood there; blocks where words of the report are hidden.' }),
    type: z.string().meta({ description: 'What it was judged as: PLOVER type of an event; `direct`, `indirect`, `mixed`.' }),
    stance: z.string().exactOptional(),
    confidence: z.number().min(0).max(1),
    language: z.string(),
  })
  .meta({ id: 'Verdict', description: 'What somebody says of a statement or event: right or wrong.' })

/** A statement or event to be judged. */
export const sampleItem = z
  .object({
    item: z.string().meta({ description: 'Its id within the report.' }),
    report: id,
    kind,
    confidence: z.number().min(0).max(1).meta({ description: 'How often what was found like this was right on development texts.' }),
    doubts: z.array(z.enum(doubts)).meta({ description: 'Why it may be wrong, as far as the reading itself shows.' }),
    statement: statementLine.exactOptional(),
    event: eventLine.exactOptional(),
    verdict: z.object({ id, verdict: saying, by: z.string(), at: time, sample: z.string().exactOptional() }).exactOptional(),
  })
  .meta({ id: 'SampleItem', description: 'A statement or event to be judged.' })

const share = {
  judged: z.int().min(0),
  right: z.int().min(0),
  precision: z.number().meta({ description: 'Right of those judged; 0 of none.' }),
  low: z.number().meta({ description: 'The true share is not below, in 95 of 100 such samples (Wilson).' }),
  high: z.number().meta({ description: 'Nor above.' }),
}
/** How many of some items are right. */
export const counted = z
  .object({
    of: z.enum(['all', 'kind', 'type', 'stance', 'language']),
    value: z.string(),
    ...share,
  })
  .meta({ id: 'CountedVerdicts', description: 'How many of some items are right.' })

/** How often people left as it is what they looked at. */
export const agreement = z.object({ ...share, corrected: z.int().min(0).meta({ description: 'How many of those judged were corrected.' }) })
