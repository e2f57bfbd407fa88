import { z } from 'zod'
import { actorKinds, stances } from '../../../words/index.ts'
import { claimTold, eventLine, proofs, statementLine } from './items.ts'

const text = z.string()
const count = z.int().min(0)
const claim = z
  .object({ ...z.object(claimTold).pick({ id: true, kind: true, text: true, status: true, firstAt: true }).shape, evidence: proofs })
  .meta({ id: 'ActorsClaim' })

/** Somebody, over all reports. */
export const actorPage = z
  .object({
    name: text,
    called: z
      .array(z.object({ kind: z.enum(actorKinds), role: text.exactOptional(), country: text.exactOptional(), reports: count }))
      .meta({ description: 'What reports call them, most often first, over the newest 2,000: 50 at most.' }),
    mentions: z
      .array(z.object({ form: z.enum(['name', 'role', 'pronoun', 'adjective']), evidence: proofs }))
      .meta({ description: 'Names and roles as the five newest reports have them, each way of writing once.' }),
    statements: count,
    lastAt: text.exactOptional().meta({ description: 'When the last report of them was published.' }),
    stances: z.partialRecord(z.enum(stances), count).meta({ description: 'Of the newest 2,000 statements.' }),
    stories: z.array(z.object({ story: text, title: text, statements: count })).meta({ description: 'Of the newest 2,000 statements: 20 at most.' }),
    outlets: z.array(z.object({ outlet: text, statements: count })).meta({ description: '50 at most.' }),
    newest: z.array(statementLine).meta({ description: 'The newest ten; all are in `GET /v1/statements`.' }),
    against: z.array(z.object({ how: z.enum(['contradicts', 'denies']), claims: z.tuple([claim, claim]) })).meta({
      description:
        'Pairs of their own claims in these stories that stand against each other, 20 at most, among the 300 told last. Of `denies` the second denies the first.',
    }),
    events: z.array(eventLine).meta({ description: 'The newest 20 that they take part in, in the 200 newest reports that name them.' }),
    more: z.object({ outlets: count, against: count, statements: count }).meta({ description: 'What is left out.' }),
  })
  .meta({ id: 'ActorPage', description: 'What somebody is called, what they said and where, how that stands to itself, and what they took part in.' })
