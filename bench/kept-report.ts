import type { Kept } from '../src/store/index.ts'
import type { Reading, ReportInput, Span } from '../src/words/index.ts'

const vocabulary =
  'elva stiger raskt i natt og kommunen ber folk flytte biler fra kaia før klokka seks mens brua holdes stengt for all trafikk politiet varslet beredskap havna sier ordføreren til avisa'.split(
    ' ',
  )

/** Numbers that look like chance and are the same each time (Park and Miller's generator). */
function chance(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** Skewed as words are: few are common, and one in four is a name out of twenty thousand. */
function word(next: () => number): string {
  return next() < 0.25 ? `navn${Math.floor(next() ** 3 * 20_000)}` : (vocabulary[Math.floor(next() ** 2 * vocabulary.length)] ?? '')
}

/** An invented report of about 2 kB, a minute after the one before it, with a reading of so many statements of 25 words. */
export function keptReport(number: number, statements: number): Kept {
  const next = chance(number * 7919 + 17)
  const sentences = Array.from({ length: 12 }, () => `${Array.from({ length: 25 }, () => word(next)).join(' ')}.`)
  const text = sentences.join('\n')
  const starts = sentences.map((_, at) => sentences.slice(0, at).reduce((sum, it) => sum + it.length + 1, 0))
  const report: ReportInput = {
    id: String(number),
    text,
    title: sentences[0]?.slice(0, 60) ?? '',
    language: 'nb',
    outlet: { name: `Avis ${Math.floor(next() ** 2 * 300)}` },
    url: `https://avis.example/${number}`,
    publishedAt: new Date(Date.UTC(2031, 0, 1) + number * 60_000).toISOString(),
  }
  const spans = starts.slice(0, statements).map((from, at): Span => [from, from + (sentences[at]?.length ?? 0)])
  const intake = { report, quality: 'full', from: { title: 'feed', text: 'feed', publishedAt: 'feed' }, guid: `urn:avis:${number}` } as const
  const kept = { intake, file: 'avis.xml', readAt: '2031-06-01T00:00:00Z' }
  return statements === 0 ? kept : { ...kept, reading: { of: report, reading: madeReading(report, spans, next) } }
}

function madeReading(report: ReportInput, spans: readonly Span[], next: () => number): Reading {
  const speakers = spans.map((_, at) => ({ id: `a${at + 1}`, name: `Taler ${Math.floor(next() ** 3 * 5000)}` }))
  return {
    schema: 'hearsay/reading@1',
    engine: { version: '0.1.0', packs: { nb: 'x' } },
    report: { language: 'nb', bylines: [], agencies: [], media: [], layout: [], ...report },
    actors: speakers.map(({ id, name }) => ({ id, kind: 'person', name, sectors: [], mentions: [{ span: [0, 5], form: 'name' }], links: {}, confidence: 0.9 })),
    places: [],
    times: [],
    statements: spans.map((span, at) => ({
      id: `s${at + 1}`,
      type: 'indirect',
      content: [span],
      speaker: { actor: `a${at + 1}` },
      via: [],
      addressees: [],
      targets: [],
      stance: 'says',
      confidence: 0.9,
    })),
    events: spans.slice(0, 5).map((span, at) => ({
      id: `e${at + 1}`,
      type: 'COERCE',
      modes: [],
      contexts: [],
      trigger: [span[0], span[0] + 5],
      sources: [{ actor: `a${at + 1}`, span: [span[0], span[0] + 5] }],
      targets: [],
      status: 'actual',
      numbers: [],
      assertedBy: [`s${at + 1}`],
      evidence: span,
      confidence: 0.7,
    })),
  }
}
