import { z } from 'zod'
import { eventTypes, placeKinds } from '../../../words/index.ts'
import { proofs } from './items.ts'

const text = z.string()
const count = z.int().min(0)

/** Where a story happens. */
export const placesShown = z
  .object({
    story: text,
    places: z
      .array(
        z.object({
          name: text,
          names: z.array(text).meta({ description: 'How else it is called.' }),
          country: text.exactOptional().meta({ description: 'ISO 3166-1 alpha-3.' }),
          lat: z.number().exactOptional(),
          lon: z.number().exactOptional(),
          kind: z.enum(placeKinds).exactOptional().meta({ description: 'What it is, where the gazetteer has it at these coordinates.' }),
          population: count.exactOptional(),
          radius: z.number().exactOptional().meta({
            description:
              'About how far from the middle it may be, in kilometres: of a town as if 3,000 lived on a square kilometre, 1 to 40; of a district 3, of a square or building 0.3. Absent for regions and countries, which have outlines, and where nothing is known.',
          }),
          events: count,
          types: z.partialRecord(z.enum(eventTypes), count),
          claims: z.array(text).meta({ description: 'Main claims that say they are there, those with most behind them first: 10 at most.' }),
          evidence: proofs.meta({ description: 'The first event there.' }),
          more: z.object({ claims: count }),
        }),
      )
      .meta({ description: 'Those with most events first, 200 at most; those without coordinates are among them.' }),
    more: z
      .object({ places: count, reports: count })
      .meta({ description: 'Places that are left out, and reports that are not counted: the newest 2,000 are.' }),
  })
  .meta({ id: 'Places', description: 'Where a story happens.' })
