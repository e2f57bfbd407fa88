import type { BriefView } from '../../export/index.ts'
import type { RecordedCollection } from '../../watch/index.ts'

/** The briefs of a record that tell something, with their stories' titles and the reports they cite. */
export function briefViews({ briefs, stories, reports, cited }: RecordedCollection): readonly BriefView[] {
  const titles = new Map(stories.map(({ id, title }) => [id, title]))
  const shown = new Map([...cited].map(([id, text]) => [id, { ...reports.get(id), id, text }]))
  const order = new Map(stories.map(({ id }, place) => [id, place]))
  return briefs
    .filter(({ sentences }) => sentences.length > 0)
    .sort((a, b) => (order.get(a.story) ?? 0) - (order.get(b.story) ?? 0))
    .map((brief) => ({ title: titles.get(brief.story) ?? brief.story, brief, reports: shown }))
}
