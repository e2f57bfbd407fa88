import type { Reading } from '../src/words/index.ts'

const text = 'Havna er trygg\n\n– Havna er <trygg>, sier ordfører Ane Lie til Kringom, ifølge AFP.\nDet ryktes at brua er stengt.\nLie krever svar av Berg.'

/** A small reading made by hand: a chain, a rumour, a target. */
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
  actors: [actor('a1', 'person', 'Ane Lie', 'ordfører'), actor('a2', 'outlet', 'Kringom'), actor('a3', 'agency', 'AFP'), actor('a4', 'person', 'Berg')],
  places: [],
  times: [],
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
      confidence: 0.5,
    },
  ],
  events: [],
}

function actor(id: string, kind: Reading['actors'][number]['kind'], name: string, role?: string): Reading['actors'][number] {
  return { id, kind, name, ...(role !== undefined && { role }), sectors: [], mentions: [], links: {}, confidence: 0.9 }
}

function spanOf(words: string): readonly [number, number] {
  const from = text.indexOf(words)
  return [from, from + words.length]
}
