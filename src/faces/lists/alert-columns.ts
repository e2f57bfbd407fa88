import type { Column } from '../../export/index.ts'
import { conditionsText, newsLine, type KeptNews, type Search } from '../../watch/index.ts'
import { targetText } from './target-text.ts'

/** The columns of a list of alerts. */
export const alertColumns: readonly Column<Search>[] = [
  { name: 'name', value: ({ name }) => name },
  { name: 'tells', value: ({ conditions }) => conditionsText(conditions) },
  { name: 'to', value: ({ targets }) => targets.map(targetText).join(', ') },
  { name: 'muted until', value: ({ mutedUntil }) => mutedUntil },
  { name: 'digest', value: ({ digest }) => digest, right: true },
  { name: 'id', value: ({ id }) => id },
]

/** The columns of news that an alert told. */
export const newsColumns: readonly Column<KeptNews>[] = [
  { name: 'found', value: ({ at }) => `${at.slice(0, 16)}Z` },
  { name: 'news', value: ({ body: { sent } }) => newsLine(sent, 'en') },
  { name: 'origins', value: ({ body: { sent } }) => sent.origins, right: true },
  { name: 'of', value: ({ body: { sent } }) => sent.claim?.id ?? sent.report?.id ?? sent.story?.id },
]
