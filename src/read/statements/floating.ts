import { around, extentOf, rule, type Candidate } from './candidate.ts'
import type { Quotation } from './quotations.ts'
import { hasFinite, sentenceAt, type Scene } from './scene.ts'
import { holds, overlap, smallOf, trimmed, type Words } from '../words.ts'

/** A quotation without a cue of its own, and whose words it is taken for: the speaker of another candidate, or the one who asks. */
export interface Floating {
  readonly candidate: Candidate
  /** The statement whose speaker says this too. */
  readonly like?: Candidate
  readonly reporter?: boolean
}

/** Quotations that no candidate holds: dash paragraphs, headlines, quoted sentences. In text order. */
export function floatingQuotations(scene: Scene, candidates: readonly Candidate[]): readonly Floating[] {
  const taken = new Int32Array(scene.text.length + 1)
  for (const one of candidates) for (const [first, end] of one.content) taken.fill(1, first, Math.min(end, taken.length))
  const { all } = scene.quotations
  const spoken = new Set(candidates.filter(({ quotation }) => quotation?.kind === 'dash').map(({ quotation }) => quotation))
  const found: Floating[] = []
  all.forEach((quotation, index) => {
    const words = trimmed(scene.text, quotation.outer, true)
    if (words[1] <= words[0] || spoken.has(quotation) || covered(taken, quotation.words) || !speaks(scene, quotation)) return
    const block = scene.blockOf[quotation.paragraph]
    if (block === 'credit' || block === 'byline' || block === 'related' || block === 'list') return
    const candidate: Candidate = { by: rule('floating', 'order'), content: [words], quotation, addressees: [], targets: [], via: [] }
    if (asks(scene, quotation, all[index + 1])) found.push({ candidate, reporter: true })
    else {
      const like = speakerFor(scene, quotation, candidates)
      found.push(like ? { candidate, like } : { candidate })
    }
  })
  return found
}

/** True where a statement already holds a word in four of the quotation. */
function covered(taken: Int32Array, [first, end]: Words): boolean {
  let count = 0
  for (let word = first; word < end; word++) count += taken[word]!
  return count * 4 >= end - first
}

/** A dash paragraph speaks; marks do where they hold sentences of their own, not a title or a word in inverted commas. */
function speaks(scene: Scene, quotation: Quotation): boolean {
  const { text } = scene
  if (quotation.kind === 'dash') return quotation.words[1] - quotation.words[0] >= 2 || quotation.opensParagraph
  const size = quotation.words[1] - quotation.words[0]
  const heading = scene.blockOf[quotation.paragraph] === 'heading' || quotation.paragraph === 0
  if (size < (heading ? 2 : 4) || (!hasFinite(scene, quotation.words) && size < 8)) return false
  const [first] = sentenceAt(scene, quotation.words[0])
  const before = trimmed(text, [first, quotation.outer[0]])
  const after = trimmed(text, [quotation.outer[1], sentenceAt(scene, quotation.words[1] - 1)[1]])
  const alone = before[1] <= before[0] && after[1] <= after[0]
  const behindColon = text.form[quotation.outer[0] - 1] === ':' && after[1] <= after[0]
  return alone || behindColon || (quotation.opensParagraph && after[1] <= after[0])
}

/** An interviewer's question: a dash paragraph that ends in a question mark, answered by the next. */
function asks(scene: Scene, quotation: Quotation, next: Quotation | undefined): boolean {
  if (quotation.kind !== 'dash' || !quotation.opensParagraph || next?.kind !== 'dash' || next.paragraph !== quotation.paragraph + 1) return false
  const end = scene.text.to[quotation.words[1] - 1] ?? 0
  return scene.text.text.slice(Math.max(0, end - 2), end).includes('?')
}

/** Whose words they are: a headline repeats a quotation of the body; else who speaks in the next or the last quotation, or spoke last. */
function speakerFor(scene: Scene, quotation: Quotation, candidates: readonly Candidate[]): Candidate | undefined {
  const block = scene.blockOf[quotation.paragraph]
  const heading = block === 'heading' || (quotation.paragraph === 0 && (candidates[0] === undefined || extentOf(candidates[0])[0] > quotation.words[0]))
  const repeated = repeatedIn(scene, quotation, candidates)
  if (repeated) return repeated
  const spoken = around(candidates, quotation.words[0]).filter((one) => one.speaker || one.quotation)
  const next = spoken.find((one) => extentOf(one)[0] >= quotation.outer[1] && one.quotation)
  const last = spoken.filter((one) => extentOf(one)[1] <= quotation.outer[0]).at(-1)
  if (heading) return next ?? last
  const nextParagraph = next?.quotation?.paragraph
  const lastParagraph = last ? scene.paragraphOf[extentOf(last)[0]] : undefined
  if (quotation.kind === 'dash' && nextParagraph === quotation.paragraph + 1 && next?.quotation?.kind === 'dash') return next
  if (lastParagraph !== undefined && quotation.paragraph - lastParagraph <= 2) return last
  return next && nextParagraph !== undefined && nextParagraph - quotation.paragraph <= 2 ? next : last
}

/** Statements among which a repeated quotation is looked for: those of a long report. */
const searched = 200

/** A quotation elsewhere with at least 60 % of the words: a headline or pull quote repeats it. */
function repeatedIn(scene: Scene, quotation: Quotation, candidates: readonly Candidate[]): Candidate | undefined {
  const wanted = contentWords(scene, quotation.words)
  if (wanted.size < 2) return undefined
  return candidates.slice(0, searched).find((one) => {
    if (overlap(extentOf(one), quotation.outer) > 0 || holds(extentOf(one), quotation.words[0])) return false
    const have = new Set<string>()
    for (const part of one.content) for (const word of contentWords(scene, part)) have.add(word)
    let common = 0
    for (const word of wanted) if (have.has(word)) common++
    return common >= 0.6 * wanted.size
  })
}

function contentWords({ text }: Scene, [first, end]: Words): ReadonlySet<string> {
  const found = new Set<string>()
  for (let word = first; word < end; word++) if (!/^(?:PUNCT|ADP|DET|CCONJ|SCONJ|PART|AUX|PRON)$/u.test(text.upos[word]!)) found.add(smallOf(text).lemma[word]!)
  return found
}

/** A dash paragraph without cue directly before one with a cue goes on in it: one statement over both. */
export function joinedParagraphs(
  scene: Scene,
  candidates: readonly Candidate[],
  floating: readonly Floating[],
): { readonly candidates: readonly Candidate[]; readonly floating: readonly Floating[] } {
  const joins = new Map<Candidate, Words[]>()
  const rest: Floating[] = []
  for (const one of [...floating].reverse()) {
    const { quotation } = one.candidate
    const next =
      quotation?.kind === 'dash' && quotation.opensParagraph && !one.reporter && scene.blockOf[quotation.paragraph] !== 'heading'
        ? around(candidates, quotation.words[0]).find(
            (other) =>
              other.quotation?.kind === 'dash' && other.by.startsWith('statement/content-first') && other.quotation.paragraph === quotation.paragraph + 1,
          )
        : undefined
    if (next && !repeatedIn(scene, quotation!, candidates)) joins.set(next, [one.candidate.content[0]!, ...(joins.get(next) ?? [])])
    else rest.unshift(one)
  }
  return { candidates: candidates.map((one) => (joins.has(one) ? { ...one, content: [...joins.get(one)!, ...one.content] } : one)), floating: rest }
}
