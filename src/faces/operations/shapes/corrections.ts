import { z } from 'zod'
import { correction } from './reading.ts'
import { evidence, span } from './words.ts'

/** An entry of the ledger, and whether it is in force. */
export const entry = z
  .object({ ...correction.shape, inForce: z.boolean().meta({ description: 'Nobody took it back, and no other stands in its place.' }) })
  .meta({ id: 'LedgerEntry', description: 'An entry of the ledger, and whether it is in force.' })

/** An entry that was made. */
export const joinedCorrection = z
  .object({
    ...entry.shape,
    joined: z.boolean().meta({ description: 'What it changes is in the record; else it is being joined, and the stream tells when it is done.' }),
  })
  .meta({ id: 'CorrectionMade', description: 'An entry of the ledger that was made, and whether the record has it yet.' })

/** Something that could stand in the place of what was read. */
export const candidate = z
  .object({
    value: z
      .union([z.string(), span, z.null()])
      .meta({ description: 'What a correction takes as it is: an item, words of the report, a word, `null` for none.' }),
    name: z.string(),
    detail: z.string().exactOptional().meta({ description: 'Role of an actor, kind of a place, beginning of a time.' }),
    from: z.enum(['report', 'story', 'list']),
    now: z.boolean().meta({ description: 'It is so now.' }),
    evidence: z.array(evidence).meta({ description: 'The words nearest to the item that speak of it.' }),
  })
  .meta({ id: 'Candidate', description: 'Something that could stand in the place of what was read.' })

/** A correction whose words are not to be found. */
export const waits = z.object({ correction, why: z.string() })
