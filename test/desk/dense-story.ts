import type { z } from 'zod'
import type { toldTimes } from '../../src/faces/operations/shapes/pictures.ts'

type Told = z.input<typeof toldTimes>

const night = Date.parse('2026-03-12T20:00:00Z')
const minute = 60_000
const outlets = ['Fjordavisa', 'Depesje', 'Kringom', 'La Bocana', 'The Northern Ledger', 'Canal 4']
const origins = ['Ane Lie', 'the fire service', 'Tomás Arrieta, Interior Minister', 'a port official who asked not to be named']

/** What the API would answer of a story as dense as they come: forty claims, forty reports of each, most of them in its first hour. */
export function denseStory(): { readonly items: readonly Told[] } {
  return { items: Array.from({ length: 40 }, (_, at) => claimTold(at)) }
}

function claimTold(at: number): Told {
  const begin = night + at * 20 * minute
  const marks = Array.from({ length: 40 }, (_, n): Told['marks'][number] => {
    const report = `report ${at} ${n}`
    const outlet = outlets[(at + n) % outlets.length] ?? ''
    const first = n < origins.length
    return {
      report,
      outlet,
      at: moment(begin + Math.floor((n * n) / 8) * minute),
      origin: { kind: 'actor', name: origins[n % origins.length] ?? '' },
      new: first,
      ...(!first && { from: `report ${at} ${n % origins.length}`, how: n % 3 === 0 ? 'retelling' : 'copy' }),
      via: n % 5 === 0 ? ['Depesje'] : [],
      own: false,
      evidence: [{ report, span: [0, 6], words: 'Ingen.', outlet, language: 'nb' }],
    }
  })
  return {
    id: `claim ${at}`,
    kind: 'event',
    text: `The ferry between the islands and the mainland stopped for the ${at}th time because nobody would sail without a pilot`,
    status: at % 4 === 0 ? 'denied' : 'corroborated',
    time: { from: moment(begin - 40 * minute), to: moment(begin - 20 * minute), grain: 'hour' },
    reports: 40,
    origins: origins.length,
    marks,
    denials: at % 4 === 0 ? marks.slice(0, 1).map((mark) => ({ ...mark, at: moment(begin + 90 * minute), denies: 'another' })) : [],
    more: { marks: 0, denials: 0 },
  }
}

function moment(at: number): string {
  return new Date(at).toISOString()
}
