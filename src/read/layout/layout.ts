import type { LayoutBlock, Media, Span } from '../../words/index.ts'

/** What a report's layout says about itself. */
export interface Layout {
  /** The stretches that are not running prose, in text order, without overlap. */
  readonly blocks: readonly LayoutBlock[]
  /** First line of the report when it is a headline. */
  readonly title?: string
  readonly media: readonly Media[]
  readonly bylines: readonly string[]
  /** Place of the dateline as written. */
  readonly dateline?: string
  /** Names of the agencies credited at dateline, byline and foot, in text order, each once. */
  readonly agencies: readonly string[]
  /** Where each credit of an agency stands (dateline, byline, foot), in text order. */
  readonly credits: readonly { readonly agency: string; readonly span: Span }[]
}
