import type { ReportInput } from '../../words/index.ts'
import { agenciesIn, onlyAgencies } from './agencies.ts'
import type { Layout } from './layout.ts'

/** What of a report stands beside its text: fields of a page, a feed, a dispatch. */
export type GivenFields = Pick<ReportInput, 'title' | 'bylines' | 'agencies' | 'dateline' | 'media'>

/** The layout of a text with the fields its report brought: those go before what the text says; agencies and pictures are joined. */
export function withGiven(layout: Layout, given: GivenFields): Layout {
  const { bylines = [], agencies = [], dateline = layout.dateline, media = [] } = given
  const credited = [...agencies.flatMap(agenciesOf), ...bylines.flatMap(agenciesOfByline), ...layout.agencies]
  return {
    ...layout,
    bylines: bylines.length > 0 ? bylines : layout.bylines,
    agencies: [...new Set(credited)],
    ...(dateline === undefined ? {} : { dateline }),
    media: [...media, ...layout.media],
  }
}

/** "The Associated Press" is AP, «NTB-AFP» two agencies; a house that no table knows keeps the name it is written with. */
function agenciesOf(written: string): readonly string[] {
  const known = onlyAgencies(written)
  if (known) return known.map(({ name }) => name)
  const name = written.replace(/^(?:©|\(c\)|copyright)\s*/iu, '').trim()
  return name === '' ? [] : [name]
}

/** «Kari Lund/NTB», "Ana Lem, Associated Press": agencies only; a newspaper in a byline is no agency. */
function agenciesOfByline(byline: string): readonly string[] {
  return agenciesIn(byline.replaceAll('/', ' / '))
    .filter(({ kind }) => kind === 'agency')
    .map(({ name }) => name)
}
