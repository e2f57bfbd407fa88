import type { RecordedCollection, RecordedReport } from '../../watch/index.ts'
import type { Copy, Story } from '../../words/index.ts'

/** A record for a person: each story with its reports in order of time, and who took words from whom. */
export function recordText({ stories, copies, reports }: RecordedCollection): string {
  const titles = new Map(stories.map(({ id, title }) => [id, title]))
  const told = stories.map((story) => storyText(story, copies, reports, titles))
  const apart = stories.length > 0 ? [] : copies.map((copy) => `${copyText(copy)}\n`)
  return [...told, ...apart].join('\n')
}

function storyText(story: Story, copies: readonly Copy[], reports: ReadonlyMap<string, RecordedReport>, titles: ReadonlyMap<string, string>): string {
  const inside = new Set(story.reports)
  const count = `${story.reports.length} ${story.reports.length === 1 ? 'report' : 'reports'}`
  const lines = [
    story.title,
    [periodOf(story), count].filter((it) => it !== '').join(', '),
    ...story.reports.map((id) => `  ${reportText(reports.get(id) ?? { id })}`),
    ...copies.filter(({ b }) => inside.has(b)).map((copy) => `  ${copyText(copy)}`),
    ...story.related.map((id) => `  related: ${titles.get(id) ?? id}`),
  ]
  return `${lines.join('\n')}\n`
}

function periodOf({ from, to }: Story): string {
  if (from === undefined) return ''
  return to === undefined || to === from ? shownTime(from) : `${shownTime(from)} – ${shownTime(to)}`
}

function reportText({ id, outlet, at }: RecordedReport): string {
  return [at === undefined ? undefined : shownTime(at), outlet, id].filter((it) => it !== undefined).join('  ')
}

function copyText({ a, b, containment, direction, kind }: Copy): string {
  const how = kind === 'version' ? `${b} is a later version of ${a}` : `${b} took its words from ${a}`
  return `${how} (${direction}, ${Math.round(100 * containment)} %)`
}

/** A moment to the minute, in UTC. */
function shownTime(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
}
