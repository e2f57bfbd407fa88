import { z } from 'zod'
import { time } from './words.ts'

const text = z.string()
const count = z.int().min(0)
const covered = { reports: count, firstAt: time, lastAt: time }

/** How a story was covered over time. */
export const coverage = z
  .object({
    story: text,
    from: time.exactOptional(),
    to: time.exactOptional(),
    step: z
      .int()
      .min(1)
      .meta({ description: 'Length of a stretch in seconds: a quarter of an hour, an hour, six, a day, a week, four or 52 weeks; at most 200 of them.' }),
    reports: count,
    bins: z.array(z.object({ at: time, reports: count, languages: z.record(z.string(), count) })).meta({
      description: 'Stretches in which reports came, from `at`; those in which none came are left out. `languages` is BCP 47, `und` where it is not known.',
    }),
    languages: z.array(z.object({ language: text, ...covered })).meta({ description: 'Those with most reports first.' }),
    outlets: z.array(z.object({ outlet: text, ...covered })).meta({ description: 'The 50 with most reports.' }),
    gaps: z.array(z.object({ from: time, to: time })).meta({ description: 'The reports between which nothing came for four stretches or longer.' }),
    more: z.object({ outlets: count }).meta({ description: 'How many outlets are not named.' }),
  })
  .meta({ id: 'Coverage', description: 'When the reports of a story came: published, else changed, else taken in.' })
