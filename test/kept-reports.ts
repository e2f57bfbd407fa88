import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kept } from '../src/store/index.ts'
import type { Intake, Reading, ReportInput } from '../src/words/index.ts'

/** A file in a new folder of its own, for a store. */
export function temporaryFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'hearsay-store-')), 'hearsay.db')
}

/** A report as a feed of an invented outlet brings it. */
export function intakeOf(fields: Partial<ReportInput> & { readonly guid?: string; readonly quality?: Intake['quality'] } = {}): Intake {
  const { guid, quality = 'full', ...report } = fields
  return {
    report: { id: 'r', text: 'Havna er stengt, sier ordfører Ane Lie.', language: 'nb', title: 'Havna er stengt', outlet: { name: 'Fjordavisa' }, ...report },
    quality,
    from: { title: 'feed', text: 'feed' },
    ...(guid === undefined ? {} : { guid }),
  }
}

/** The same, ready to be kept. */
export function keptOf(fields: Parameters<typeof intakeOf>[0] = {}, more: Partial<Kept> = {}): Kept {
  return { intake: intakeOf(fields), file: 'feed.xml', readAt: '2031-04-02T10:00:00Z', ...more }
}

/** A reading of this report in which one person says the whole of it, and an event happens. */
export function madeReading(of: ReportInput, engine = '1.0.0'): Reading {
  const span = [0, of.text.length] as const
  return {
    schema: 'hearsay/reading@1',
    engine: { version: engine, packs: { nb: 'x' } },
    report: { language: 'nb', bylines: [], agencies: [], media: [], layout: [], ...of },
    actors: [{ id: 'a1', kind: 'person', name: 'Ane Lie', role: 'ordfører', sectors: ['GOV'], mentions: [{ span, form: 'name' }], links: {}, confidence: 0.9 }],
    places: [{ id: 'p1', name: 'Havna', kind: 'area', within: [], mentions: [span], confidence: 0.5 }],
    times: [],
    statements: [
      { id: 's1', type: 'indirect', content: [span], speaker: { actor: 'a1' }, via: [], addressees: [], targets: [], stance: 'says', confidence: 0.9 },
    ],
    events: [
      {
        id: 'e1',
        type: 'COERCE',
        modes: [],
        contexts: [],
        trigger: [0, 1],
        sources: [],
        targets: [],
        place: 'p1',
        status: 'actual',
        numbers: [],
        assertedBy: ['s1'],
        evidence: span,
        confidence: 0.7,
      },
    ],
  }
}

/** The same with its reading. */
export function readOf(fields: Parameters<typeof intakeOf>[0] = {}, engine = '1.0.0'): Kept {
  const kept = keptOf(fields)
  return { ...kept, reading: { of: kept.intake.report, reading: madeReading(kept.intake.report, engine) } }
}

/** Everything that comes, once all has. */
export async function collected<Item>(coming: AsyncIterable<Item>): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const item of coming) items.push(item)
  return items
}
