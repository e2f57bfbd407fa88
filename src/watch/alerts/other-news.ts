import type { Change } from '../../store/index.ts'
import { newsOfReport, newsOfStory, type KeptNews } from './found-news.ts'
import type { LookUp } from './look-up.ts'
import type { Search } from './saved-search.ts'
import { isNamed, wordsStandIn } from './word-match.ts'

/** What a search tells of a change of a story or a report. */
export async function newsOfOther({ conditions, ...search }: Search, change: Change, at: string, lookUp: LookUp): Promise<readonly KeptNews[]> {
  const { tell, words, outlet, report } = conditions
  const asked = { ...search, conditions }
  if (change.kind === 'story' && change.fate === 'new' && tell.includes('story')) {
    const story = await lookUp.story(change.id)
    const first = await lookUp.report(story?.reports[0] ?? '')
    return story && (words === undefined || wordsStandIn(words, [story.title, first?.title ?? ''])) ? [await newsOfStory(asked, story, at, lookUp)] : []
  }
  if (change.kind !== 'report' || change.fate === 'gone' || !tell.some((kind) => kind === 'report' || kind === 'version')) return []
  const kept = await lookUp.report(change.id)
  if (!kept || Date.parse(kept.readAt) < Date.parse(search.madeAt)) return [] // an old one that was read only now
  const kind = kept.versions.at(-1)?.id === kept.id ? 'report' : 'version'
  if (!tell.includes(kind) || (report !== undefined && kept.item !== report)) return []
  if (words !== undefined && !wordsStandIn(words, [kept.title ?? '', kept.report.text])) return []
  if (outlet !== undefined && !isNamed(outlet, kept.outlet ?? '')) return []
  return [newsOfReport(asked, kept, kind, at)]
}
