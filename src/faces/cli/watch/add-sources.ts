import { openFetcher } from '../../../intake/index.ts'
import type { Store } from '../../../store/index.ts'
import { findSource, sourceOf, type FoundSource } from '../../../watch/index.ts'
import { asHearsayError } from '../../../words/index.ts'
import type { WatchValues } from '../commands/watch.ts'
import { errorText } from '../error-text.ts'
import type { Io } from '../io.ts'
import { fetcherOptions } from '../options/fetching.ts'

/** `hearsay watch add ADDRESS…`: looks at each and puts it on the list; one that cannot be had is told of, and the rest goes on. */
export async function addSources(store: Store, typed: readonly string[], values: WatchValues, io: Io): Promise<number> {
  const fetcher = await openFetcher(fetcherOptions(values))
  let status = 0
  try {
    for (const name of typed) {
      try {
        await addFound(store, await findSource(name, fetcher, values.as), values, io)
      } catch (thrown) {
        const error = asHearsayError(thrown)
        if (error.code.startsWith('store-')) throw error
        status = Math.max(status, error.kind.exit)
        await io.words.write(errorText(error, io.debug, error.where ?? name))
      }
    }
  } finally {
    await fetcher.close()
  }
  return status
}

async function addFound(store: Store, found: FoundSource, { title, group, crisis, every, teasers }: WatchValues, io: Io): Promise<void> {
  const named = title ?? found.title
  const wanted = sourceOf(
    {
      kind: found.kind,
      address: found.address,
      ...(named !== undefined && { title: named }),
      ...(group !== undefined && {
        group: group
          .split('/')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      }),
      crisis,
      ...(every !== undefined && { every }),
      teasers,
    },
    new Date().toISOString(),
  )
  const kept = await store.sources.add(wanted)
  const isNew = kept.addedAt === wanted.addedAt
  await io.out.write(`${isNew ? 'Watching' : 'Watched already:'} ${kept.kind} ${kept.title ?? kept.address} (${kept.id})\n`)
  if (found.ofPage !== undefined) await io.words.write(`It is the feed of ${found.ofPage}; --as page watches the page itself.\n`)
  for (const other of found.others) await io.words.write(`The page has another feed: ${other.address}${other.title === undefined ? '' : ` (${other.title})`}\n`)
}
