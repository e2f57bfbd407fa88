import type { Digest, JoinedStory } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError, type Story } from '../../words/index.ts'
import { openLanguages, type Languages } from '../languages.ts'
import { recordCorrections } from './corrections.ts'
import { shelve } from './join-store.ts'
import { openShelf } from './shelf.ts'
import { storeSource } from './store-source.ts'

/** A story as it is kept, with its reports read: what its brief is made from. Throws `unknown-id`. */
export async function joinedStory(
  store: Store,
  id: string,
  languages: Languages = openLanguages(),
): Promise<{ readonly story: Story; readonly joined: JoinedStory }> {
  const story = await store.story(id)
  if (!story) throw new HearsayError('unknown-id', { id, file: store.file })
  const shelf = openShelf()
  try {
    const corrections = await recordCorrections(store)
    for (const report of story.reports) {
      const kept = await store.report(report)
      if (kept) shelve(shelf, corrections.shown(report, { ...kept.report, id: report }))
    }
    const shelved = shelf.collections().flatMap(({ reports }) => [...reports])
    const digests: Digest[] = []
    for await (const one of storeSource(store, languages, corrections).read(shelved.map((it) => () => shelf.toldAt(it))))
      if (one && 'mentions' in one) digests.push(one)
    return { story, joined: { id, digests, copies: await store.copies(id), decisions: corrections.decisions } }
  } finally {
    shelf.close()
  }
}
