import type { Reading } from '../src/words/index.ts'

const text =
  'Havna er trygg\n\n– Havna er <trygg>, sier ordfører Ane Lie til Kringom, ifølge AFP.\nDet ryktes at brua er stengt.\nLie krever svar av Berg.\nPolitiet stengte Storbrua klokka 21 og pågrep minst tre.'

const police: Reading['actors'][number] = {
  id: 'a5',
  kind: 'organisation',
  name: 'Politiet',
  country: 'NOR',
  sectors: ['COP'],
  mentions: [{ span: spanOf('Politiet'), form: 'role' }],
  links: {},
  confidence: 0.9,
}

/** A small reading made by hand: a chain, a rumour, a target; two events, one of them also a statement. */
export const sampleReading: Reading = {
  schema: 'hearsay/reading@1',
  engine: { version: '0.0.0', packs: { nb: 'x' } },
  report: {
    id: 'havna',
    language: 'nb',
    title: 'Havna er trygg',
    outlet: { name: 'Døgnet & Natta' },
    publishedAt: '2026-03-13T01:50:00+01:00',
    bylines: [],
    agencies: ['AFP'],
    text,
    media: [],
    layout: [{ kind: 'heading', span: [0, 14] }],
  },
  actors: [actor('a1', 'person', 'Ane Lie', 'ordfører'), actor('a2', 'outlet', 'Kringom'), actor('a3', 'agency', 'AFP'), actor('a4', 'person', 'Berg'), police],
  places: [
    { id: 'p1', name: 'Storbrua', kind: 'building', country: 'NOR', lat: 59.5, lon: 10.25, within: [], mentions: [spanOf('Storbrua')], confidence: 0.8 },
  ],
  times: [
    {
      id: 't1',
      span: spanOf('klokka 21'),
      type: 'time',
      value: '2026-03-12T21:00',
      from: '2026-03-12T20:00:00Z',
      to: '2026-03-12T20:01:00Z',
      grain: 'minute',
      zone: 'Europe/Oslo',
      zoneFrom: 'outlet',
    },
  ],
  statements: [
    {
      id: 's1',
      type: 'direct',
      content: [spanOf('Havna er <trygg>')],
      cue: spanOf('sier'),
      speaker: { actor: 'a1', span: spanOf('ordfører Ane Lie') },
      via: [{ actor: 'a3', span: spanOf('AFP') }],
      addressees: [{ actor: 'a2', span: spanOf('Kringom') }],
      targets: [],
      stance: 'says',
      confidence: 0.9,
    },
    {
      id: 's2',
      type: 'indirect',
      content: [spanOf('brua er stengt')],
      cue: spanOf('ryktes'),
      via: [],
      addressees: [],
      targets: [],
      stance: 'claims',
      confidence: 0.5,
    },
    {
      id: 's3',
      type: 'indirect',
      content: [spanOf('svar')],
      cue: spanOf('krever'),
      speaker: { actor: 'a1' },
      via: [],
      addressees: [],
      targets: [{ actor: 'a4', span: spanOf('Berg') }],
      stance: 'demands',
      saidAt: 't1',
      confidence: 0.5,
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'REQUEST',
      modes: [],
      contexts: [],
      trigger: spanOf('krever'),
      sources: [{ actor: 'a1', span: [spanOf('Lie krever')[0], spanOf('Lie krever')[0] + 3] }],
      targets: [{ actor: 'a4', span: spanOf('Berg') }],
      status: 'actual',
      numbers: [],
      assertedBy: ['s3'],
      evidence: spanOf('Lie krever svar av Berg.'),
      confidence: 0.7,
    },
    {
      id: 'e2',
      type: 'COERCE',
      modes: ['restrict', 'arrest'],
      contexts: ['legal'],
      trigger: spanOf('stengte'),
      sources: [{ actor: 'a5', span: spanOf('Politiet') }],
      targets: [],
      place: 'p1',
      time: 't1',
      status: 'alleged',
      numbers: [{ kind: 'arrested', min: 3, span: spanOf('minst tre') }],
      assertedBy: [],
      evidence: spanOf('Politiet stengte Storbrua klokka 21 og pågrep minst tre.'),
      confidence: 0.6,
    },
  ],
}

function actor(id: string, kind: Reading['actors'][number]['kind'], name: string, role?: string): Reading['actors'][number] {
  return { id, kind, name, ...(role !== undefined && { role }), sectors: [], mentions: [], links: {}, confidence: 0.9 }
}

function spanOf(words: string): readonly [number, number] {
  const from = text.indexOf(words)
  return [from, from + words.length]
}
