import { rule, type Candidate } from '../candidate.ts'
import { formAt, quotationAt, type Scene } from '../scene.ts'
import { trimmed, wordsIn } from '../../words.ts'

/** How many words may name the speaker. */
const longest = 7

/** "Solberg: We stay", a headline or a line of a transcript: a name or an office, a colon, and what is said in the rest of the paragraph. */
export function namedLines(scene: Scene): readonly Candidate[] {
  const { text } = scene
  const found: Candidate[] = []
  for (const paragraph of text.paragraphs) {
    const [first, end] = wordsIn(text, paragraph)
    const colon = colonOf(scene, first, Math.min(end, first + longest + 1))
    if (colon <= first || colon + 2 >= end || !startsName(scene, first, colon)) continue
    const content = trimmed(text, [colon + 1, end], true)
    const quotation = quotationAt(scene, content[0] + 1)
    const whole = quotation && quotation.outer[0] <= content[0] && quotation.outer[1] >= content[1] ? { quotation } : {}
    if (content[1] - content[0] >= 2)
      found.push({ by: rule('named-line', 'order'), content: [content], speaker: [first, colon], addressees: [], targets: [], via: [], ...whole })
  }
  return found
}

function colonOf(scene: Scene, first: number, limit: number): number {
  for (let word = first; word < limit; word++) {
    const form = formAt(scene, word)
    if (form === ':') return word
    if (/^[.;?!,]$/u.test(form)) return -1
  }
  return -1
}

/** A capital at the front, a name or a noun inside, and no verb. */
function startsName({ text }: Scene, first: number, colon: number): boolean {
  if (!/^\p{Lu}/u.test(text.form[first]!)) return false
  let named = false
  for (let word = first; word < colon; word++) {
    if (text.upos[word] === 'VERB' || text.upos[word] === 'AUX') return false
    named ||= text.upos[word] === 'PROPN' || text.upos[word] === 'NOUN'
  }
  return named
}
