import type { Change, Store } from '../../store/index.ts'
import type { LookUp } from './look-up.ts'
import { saveSearch, type Search } from './saved-search.ts'

/** A search whose story has got another name meanwhile, with that name: the story its first report is in now. */
export async function followedOn(store: Store, search: Search, changes: readonly Change[], lookUp: LookUp): Promise<Search> {
  const followed = search.conditions.story
  if (!followed || (await lookUp.story(followed.id))) return search
  const versions = new Set((await lookUp.report(followed.report))?.versions.map(({ id }) => id))
  for (const { kind, id, fate } of changes) {
    if (kind !== 'story' || fate !== 'new') continue
    const story = await lookUp.story(id)
    if (!story?.reports.some((report) => versions.has(report))) continue
    const now: Search = { ...search, conditions: { ...search.conditions, story: { ...followed, id } } }
    await saveSearch(store, now)
    return now
  }
  return search
}
