import type { Matrix } from '../../api/index.ts'

const claim = (id: string, text: string, status: Matrix['claims'][number]['status'] = 'single'): Matrix['claims'][number] => ({
  id,
  kind: 'event',
  text,
  status,
  origins: 2,
})
const cell = (of: string, stance: Matrix['speakers'][number]['cells'][number]['stance'], reports = 1): Matrix['speakers'][number]['cells'][number] => ({
  claim: of,
  stance,
  reports,
  newsrooms: 1,
  evidence: [{ report: 'r1', span: [0, 4], words: 'Nei.', language: 'nb' }],
})

/** A night of our own: a mayor and a minister on the bridge and the recording, and a captain on neither. */
export const matrix: Matrix = {
  story: 's',
  claims: [
    claim('bridge', 'Agents closed the old bridge', 'contradicted'),
    claim('order', 'The minister gave the order', 'denied'),
    claim('tape', 'The recording is edited'),
  ],
  speakers: [
    { speaker: 'Tomás Arrieta', role: 'interior minister', country: 'BOL', cells: [cell('bridge', 'says', 3), cell('order', 'denies')] },
    { speaker: 'Irene Castaño', role: 'mayor', cells: [cell('order', 'accuses', 2)] },
    { speaker: 'Torbjørn Hauge', country: 'NOR', cells: [cell('tape', 'says')] },
  ],
  more: { claims: 4, speakers: 1 },
}
