import type { CopiedSpan, Copy, Span } from '../../words/index.ts'
import type { Joinable } from './join-context.ts'

/** Where one report took its words from another. */
export interface AlignedReports {
  between(a: Joinable, b: Joinable): Reach
}

/** Whether a copied stretch holds both of two mentions, and how far apart they are in it, in thousandths of its length; -1 where none does. */
export interface Reach {
  readonly aligned: number
  readonly apart: number
}

const within = ([from, to]: Span, at: number): boolean => at >= from && at < to

/** The copies of a story, to ask of two mentions. */
export function alignedReports(copies: readonly Copy[]): AlignedReports {
  const spansOf = new Map<string, Map<string, readonly CopiedSpan[]>>()
  for (const { a, b, spans } of copies) {
    add(spansOf, a, b, spans)
    add(
      spansOf,
      b,
      a,
      spans.map((span) => ({ a: span.b, b: span.a })),
    )
  }
  const none = { aligned: -1, apart: -1 }
  return {
    between(a, b) {
      const spans = spansOf.get(a.digest.id)?.get(b.digest.id)
      if (!spans) return none
      const [inA, inB] = [a.mention.trigger[0], b.mention.trigger[0]]
      let nearest = 2000
      for (const span of spans) {
        if (!within(span.a, inA) || !within(span.b, inB)) continue
        const share = (at: number, [from, to]: Span): number => (at - from) / Math.max(1, to - from)
        nearest = Math.min(nearest, Math.round(1000 * Math.abs(share(inA, span.a) - share(inB, span.b))))
      }
      return nearest === 2000 ? { aligned: 0, apart: -1 } : { aligned: 1, apart: nearest }
    },
  }
}

function add(spansOf: Map<string, Map<string, readonly CopiedSpan[]>>, a: string, b: string, spans: readonly CopiedSpan[]): void {
  const others = spansOf.get(a) ?? new Map<string, readonly CopiedSpan[]>()
  spansOf.set(a, others.set(b, [...(others.get(b) ?? []), ...spans]))
}
