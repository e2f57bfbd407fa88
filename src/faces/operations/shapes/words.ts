import { z } from 'zod'

/** The id of something that is kept. */
export const id = z.string().min(1).max(200).meta({ description: 'Id, as lists print it.' })

/** A time of the answer. */
export const time = z.string().meta({ description: 'RFC 3339 UTC.', examples: ['2031-05-04T08:00:00Z'] })

/** A time as somebody types it: a day, or a moment. */
export const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/u, {
    abort: true,
    error: 'It is no time: write 2024-06-26 or 2024-06-26T18:00Z.',
  })
  .refine((it) => !Number.isNaN(Date.parse(it)), 'It is no time: write 2024-06-26 or 2024-06-26T18:00Z.')
  .meta({ description: 'RFC 3339, or a day; UTC where no offset is given.', examples: ['2024-06-26', '2024-06-26T18:00Z'] })

/** Where words stand. */
export const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .meta({ id: 'Span', description: '`[start, end)` in UTF-16 code units of the text of the report.', examples: [[120, 163]] })

/** Words of a report, as they stand there. */
export const evidence = z
  .object({
    report: z.string().meta({ description: 'Id of the report.' }),
    span,
    words: z.string().meta({ description: 'The words of the span, as `GET /v1/reports/{id}` has them in `report.text`. Hidden words are blocks.' }),
    outlet: z.string().exactOptional().meta({ description: 'Who published the report.' }),
    publishedAt: z.string().exactOptional().meta({ description: 'When it was published, as the report has it.' }),
    language: z.string().exactOptional().meta({ description: 'The language of the words, BCP 47.' }),
  })
  .meta({ id: 'Evidence', description: 'Words of a report that something rests on.' })
