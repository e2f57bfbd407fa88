import type { Candidate } from './candidate.ts'
import type { Quotation } from './quotations.ts'
import { paragraphAt, type Scene } from './scene.ts'
import { holds, trimmed, type Words } from '../words.ts'

/** How many lines back a quotation's dash may stand. */
const farthest = 3
/** Cues on either side among which another attribution is looked for. */
const reach = 12

/**
 * Quotations that the layout has broken up or stripped: a text with a line for each sentence, where the dash stands some lines above the cue; and a
 * paragraph of several sentences that lost its dash but ends «…, sier X.»
 */
export function rejoined(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const unmarked = scene.quotations.all.length === 0 || scene.quotations.all.every(({ kind, words }) => kind === 'marks' && words[1] - words[0] < 5)
  const dashes = new Map(scene.quotations.all.filter(({ kind, opensParagraph }) => kind === 'dash' && opensParagraph).map((dash) => [dash.paragraph, dash]))
  return candidates.map((one, index) => {
    if (!one.by.startsWith('statement/content-first') || one.quotation || !one.hit || one.content.length !== 1) return one
    const near = candidates.slice(Math.max(0, index - reach), index + reach)
    const above = dashAbove(scene, one, near, dashes)
    if (above) return { ...one, content: [[above.words[0], one.content[0]![1]]], quotation: above.quotation }
    const paragraph = paragraphAt(scene, one.hit.core)
    const from = trimmed(scene.text, paragraph)[0]
    const alone =
      unmarked &&
      one.hit.cue.stance === 'says' &&
      from < one.content[0]![0] &&
      !near.some((other) => other !== one && holds(paragraph, other.hit?.core ?? -1) && other.by.startsWith('statement/content-first'))
    return alone && endsParagraph(scene, one, paragraph) ? { ...one, content: [[from, one.content[0]![1]]] } : one
  })
}

function endsParagraph(scene: Scene, one: Candidate, [, end]: Words): boolean {
  return scene.text.sentenceOf[one.hit!.core] === scene.text.sentenceOf[end - 1]
}

/** The dash paragraph that this line goes on with: no blank line, no other dash and no other cue between. */
function dashAbove(
  scene: Scene,
  one: Candidate,
  candidates: readonly Candidate[],
  dashes: ReadonlyMap<number, Quotation>,
): { readonly words: Words; readonly quotation: Quotation } | undefined {
  const { text } = scene
  const line = scene.paragraphOf[one.content[0]![0]]!
  for (let above = line - 1; above >= Math.max(0, line - farthest); above--) {
    const [from, to] = text.paragraphs[above]!
    if (/\n\s*\n/u.test(text.text.slice(to, text.paragraphs[above + 1]![0]))) return undefined
    const dash = dashes.get(above)
    const spoken = candidates.some(
      (other) => other.hit && text.from[other.hit.core]! >= from && text.from[other.hit.core]! < to && other.by.startsWith('statement/content-first'),
    )
    if (spoken) return undefined
    if (dash) return { words: dash.words, quotation: dash }
  }
  return undefined
}
