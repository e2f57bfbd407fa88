import type { z } from 'zod'
import type { matrix } from '../../src/faces/operations/shapes/pictures.ts'

type Matrix = z.input<typeof matrix>
const stances = ['says', 'denies', 'demands', 'asks', 'accuses', 'condemns', 'claims', 'promises', 'threatens', 'supports'] as const
const statuses = ['single', 'denied', 'contradicted', 'corroborated'] as const

/** As many speakers and claims as the API ever answers with, each with long words. */
export function denseMatrix(): Matrix {
  const claims = Array.from({ length: 40 }, (_, at) => ({
    id: `c${at}`,
    kind: 'event' as const,
    text: `The ferry between the islands and the mainland stopped for the ${at}th time because nobody would sail without a pilot`,
    status: statuses[at % 4] ?? 'single',
    origins: (at % 9) + 1,
  }))
  const speakers = Array.from({ length: 60 }, (_, at) => ({
    speaker: `Somebody ${at} of the harbour authority of the northern districts`,
    role: 'acting deputy spokesman',
    country: ['NOR', 'BOL', 'XMA', 'GBR'][at % 4] ?? 'NOR',
    cells: claims.flatMap(({ id }, n) =>
      (n * 7 + at * 3) % 4 === 0
        ? [
            {
              claim: id,
              stance: stances[(n + at) % stances.length] ?? ('says' as const),
              reports: (n % 12) + 1,
              newsrooms: 1,
              evidence: [{ report: 'r1', span: [0, 6] as [number, number], words: 'Ingen.', language: 'nb' }],
            },
          ]
        : [],
    ),
  }))
  return { story: 's', claims, speakers, more: { claims: 213, speakers: 15 } }
}
