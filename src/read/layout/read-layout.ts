import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { LayoutBlock, Media, Span } from '../../words/index.ts'
import type { Credited } from './agencies.ts'
import { bylineOf } from './byline.ts'
import { creditOpening, pictureOf } from './credits.ts'
import { datelineOf } from './dateline.ts'
import { footOf, signatureOf } from './foot.ts'
import { withGiven, type GivenFields } from './given.ts'
import { headings } from './headings.ts'
import type { Layout } from './layout.ts'
import { linesOf, type Line } from './lines.ts'
import { listed } from './lists.ts'
import { relatedLines } from './related.ts'

/** How many lines from the top a byline or dateline may stand, and from the end a byline or foot line. */
const top = 12
const bottom = 5

/** Tells a report's furniture from its prose, and reads what the furniture says: pictures, bylines, dateline, agencies. */
export function readLayout(text: Pick<Annotated, 'text' | 'paragraphs'>, input: GivenFields, pack: LanguagePack): Layout {
  const lines = linesOf(text)
  const blocks: (LayoutBlock | undefined)[] = lines.map(() => undefined)
  const inner: LayoutBlock[] = []
  const media: Media[] = []
  const bylines: string[] = []
  const credits: { agency: string; span: Span }[] = []
  const credit = (agencies: readonly Credited[], span: Span): void => {
    for (const { name, kind } of agencies) if (kind === 'agency') credits.push({ agency: name, span })
  }
  const opening = creditOpening(pack)
  const isRelated = relatedLines(lines, pack.related)
  const isItem = listed(lines)
  let dateline: string | undefined
  let placed = false

  lines.forEach((line, index) => {
    const atTop = index < top
    const atBottom = index >= lines.length - bottom
    if (isRelated[index]) blocks[index] = { kind: 'related', span: line.span }
    const picture = blocks[index] ? undefined : pictureOf(line, opening)
    if (picture) {
      blocks[index] = picture.block
      media.push(...picture.media)
    }
    const byline = !blocks[index] && (atTop || atBottom) ? bylineOf(line, pack) : undefined
    if (byline) {
      blocks[index] = { kind: 'byline', span: line.span }
      bylines.push(...byline.names)
      credit(byline.agencies, line.span)
    }
    const start = !blocks[index] && atTop && !placed ? datelineOf(line) : undefined
    if (start && (start.agencies.length > 0 || start.creditSpan || index > 0)) {
      placed = true
      dateline = start.place
      inner.push({ kind: 'dateline', span: start.span })
      credit(start.agencies, start.creditSpan ?? start.span)
    }
    const foot = !blocks[index] && atBottom && index > 0 ? footOf(line) : undefined
    if (foot) {
      blocks[index] = { kind: 'credit', span: foot.span }
      credit(foot.agencies, foot.span)
    }
    const signed = !blocks[index] && atBottom ? signatureOf(text.text.slice(Math.max(line.span[0], line.span[1] - 60), line.span[1]), line.span[1]) : undefined
    if (signed) {
      inner.push({ kind: 'credit', span: signed.span })
      credit(signed.agencies, signed.span)
    }
    if (!blocks[index] && isItem[index]) blocks[index] = { kind: 'list', span: line.span }
  })

  const starts = new Set(inner.map(({ span }) => span[0]))
  headings(lines, (index) => blocks[index] !== undefined || starts.has(lines[index]?.span[0] ?? -1)).forEach((heading, index) => {
    const line = lines[index]
    if (heading && line) blocks[index] = { kind: 'heading', span: line.span }
  })
  const title = input.title ?? titleOf(lines, blocks)
  const layout = {
    blocks: [...blocks.filter((block) => block !== undefined), ...inner].sort((a, b) => a.span[0] - b.span[0]),
    ...(title === undefined ? {} : { title }),
    media,
    bylines: [...new Set(bylines)],
    ...(dateline === undefined ? {} : { dateline }),
    agencies: [...new Set(credits.map(({ agency }) => agency))],
    credits,
  }
  return withGiven(layout, input)
}

/** The first heading, where nothing but furniture stands above it. */
function titleOf(lines: readonly Line[], blocks: readonly (LayoutBlock | undefined)[]): string | undefined {
  const first = blocks.findIndex((block) => block === undefined || block.kind === 'heading')
  return blocks[first]?.kind === 'heading' ? lines[first]?.text.replace(/^#{1,6}\s+/u, '') : undefined
}
