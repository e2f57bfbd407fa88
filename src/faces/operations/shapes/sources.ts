import { z } from 'zod'
import { id, time } from './words.ts'

const optional = z.string().exactOptional()
const told = {
  id,
  kind: z.enum(['feed', 'page', 'sitemap', 'folder']),
  address: z.string(),
  title: optional,
  group: z.array(z.string()).exactOptional().meta({ description: 'Where it stands in a list of feeds, outermost first.' }),
  crisis: z.boolean().meta({ description: 'Asked every minute.' }),
  addedAt: time,
}

/** Something that is watched, in a list. */
export const watchedLine = z
  .object({
    ...told,
    status: z.enum(['new', 'well', 'failing', 'paused', 'ended']),
    lastSuccessAt: time.exactOptional(),
    lastNewAt: time.exactOptional().meta({ description: 'When it last gave a report that was not there.' }),
    failures: z.int().min(0).meta({ description: 'In a row.' }),
    error: z.object({ code: z.string(), message: z.string(), hint: z.string() }).exactOptional(),
    nextAt: time.exactOptional(),
    reports: z.int().min(0),
    versions: z.int().min(0),
    waiting: z.int().min(0).meta({ description: 'Pages that wait to be fetched.' }),
  })
  .meta({ id: 'SourceLine', description: 'Something that is watched, and how it fares.' })

/** Something that is watched, as people set it. */
export const watchedSource = z.object({ ...told, paused: z.boolean() }).meta({ id: 'Source', description: 'Something that is watched, as people set it.' })
