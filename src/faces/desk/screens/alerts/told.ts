import type { AlertNews, Evidence } from '../../api/index.ts'

/** News of an alert as a line shows it. */
export interface Told {
  readonly key: string
  readonly at: string
  readonly kind: string
  readonly text: string
  readonly claim: string | undefined
  readonly report: string | undefined
  readonly evidence: readonly Evidence[]
}

interface Sent {
  readonly kind?: string
  readonly claim?: { readonly id: string; readonly text?: string }
  readonly report?: { readonly id: string; readonly title?: string; readonly outlet?: string }
  readonly story?: { readonly title: string }
  readonly quotes?: readonly {
    readonly report: string
    readonly span: [number, number]
    readonly words: string
    readonly outlet?: string
    readonly at?: string
  }[]
}

/** A piece of news as it was sent, for a line. */
export function toldOf({ key, at, sent }: AlertNews): Told {
  const { kind = '', claim, report, story, quotes = [] } = sent as Sent // as docs/alerts.md has it
  return {
    key,
    at,
    kind,
    text: claim?.text ?? report?.title ?? report?.outlet ?? story?.title ?? '',
    claim: claim?.id,
    report: report?.id,
    evidence: quotes.map(({ at: publishedAt, ...rest }) => ({ ...rest, ...(publishedAt !== undefined && { publishedAt }) })),
  }
}
