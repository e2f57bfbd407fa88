import { briefOf, compare, mainLanguage, type Digest } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import type { Brief, Claim, Language, Story } from '../../words/index.ts'
import { everyOf } from '../every-of.ts'
import { openLanguages, type Languages } from '../languages.ts'
import { joinedStory } from './joined-story.ts'
import { momentGiven } from './moment.ts'

/** How briefs of a kept story are wanted. */
export interface KeptBriefOptions {
  /** Languages; the one most of its reports are in unless told. */
  readonly language?: readonly Language[]
  /** About so many words. */
  readonly words?: number
  /** What is new after this time, RFC 3339 or a day. */
  readonly since?: string
}

/** A kept story with its briefs and the reports they cite. */
export interface KeptBriefs {
  readonly story: Story
  readonly briefs: readonly Brief[]
  /** What a brief is headed by: the first headline in its language, else the title of the story. */
  readonly titleOf: (brief: Pick<Brief, 'language'>) => string
  readonly digests: readonly Digest[]
}

/** The briefs of a kept story, written from its claims as they are kept. Throws `unknown-id` and `bad-date`. */
export async function keptBriefs(
  store: Store,
  id: string,
  { language, words, since }: KeptBriefOptions,
  languages: Languages = openLanguages(),
): Promise<KeptBriefs> {
  const after = since === undefined ? undefined : momentGiven(since, 'UTC').at
  const { story, joined } = await joinedStory(store, id, languages)
  const claims = await claimsOfStory(store, id)
  const how = { ...(words !== undefined && { words }), ...(after !== undefined && { since: after }) }
  const main = mainLanguage(joined.digests)
  const wanted = language ?? (main === undefined ? [] : [main])
  const titleOf = (brief: Pick<Brief, 'language'>): string =>
    joined.digests.flatMap(({ language, reading: { report } }) => (language === brief.language && report.title ? [report.title] : []))[0] ?? story.title
  return { story, titleOf, briefs: wanted.map((one) => briefOf(joined, claims, one, how)), digests: joined.digests }
}

/** As they are made: by their first time, then id. */
async function claimsOfStory(store: Store, story: string): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for await (const claim of everyOf(async (page) => store.claims({ story, ...page }))) claims.push(claim)
  return claims.sort((a, b) => compare(a.firstAt ?? '~', b.firstAt ?? '~') || compare(a.id, b.id))
}
