import type { Reading } from '../api/index.ts'

const text = 'The harbour is closed, said mayor Ane Lie. At noon police cleared the pier.'
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

/** A small reading of an invented report, for tests. */
export const reading: Reading = {
  schema: 'hearsay/reading@1',
  engine: { version: '0.1.0', packs: { en: '1' } },
  report: { id: 'r', language: 'en', bylines: [], agencies: [], text, media: [], layout: [] },
  actors: [
    {
      id: 'a1',
      kind: 'person',
      name: 'Ane Lie',
      role: 'mayor',
      sectors: ['GOV'],
      mentions: [{ span: at('mayor Ane Lie'), form: 'name' }],
      links: {},
      confidence: 0.95,
    },
    { id: 'a2', kind: 'group', name: 'police', sectors: ['COP'], mentions: [{ span: at('police'), form: 'role' }], links: {}, confidence: 0.8 },
  ],
  places: [{ id: 'p1', name: 'The harbour', kind: 'other', within: [], mentions: [at('The harbour')], confidence: 0.6 }],
  times: [
    {
      id: 't1',
      span: at('At noon'),
      type: 'time',
      from: '2031-04-02T10:00:00Z',
      to: '2031-04-02T10:01:00Z',
      grain: 'minute',
      zone: 'Europe/Oslo',
      zoneFrom: 'outlet',
    },
  ],
  statements: [
    {
      id: 's1',
      type: 'indirect',
      content: [at('The harbour is closed')],
      cue: at('said'),
      speaker: { actor: 'a1', span: at('mayor Ane Lie') },
      via: [],
      addressees: [],
      targets: [],
      stance: 'says',
      confidence: 0.92,
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'COERCE',
      modes: [],
      contexts: [],
      trigger: at('closed'),
      sources: [],
      targets: [],
      place: 'p1',
      status: 'actual',
      numbers: [],
      assertedBy: ['s1'],
      evidence: at('The harbour is closed'),
      confidence: 0.4,
    },
    {
      id: 'e2',
      type: 'COERCE',
      modes: ['restrict'],
      contexts: [],
      trigger: at('cleared'),
      sources: [{ actor: 'a2', span: at('police') }],
      targets: [],
      time: 't1',
      status: 'actual',
      numbers: [],
      assertedBy: [],
      evidence: at('police cleared the pier'),
      confidence: 0.7,
    },
  ],
}
