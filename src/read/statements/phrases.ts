import { formAt, sentenceAt, type Scene } from './scene.ts'
import { holds, isQuotationMark, trimmed, type Words } from '../words.ts'

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM'])
const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'X', 'SYM'])

/** Whether a word can head a noun phrase. */
export function isNominal({ text }: Scene, word: number): boolean {
  return nominal.has(text.upos[word]!)
}

/** The noun phrase whose head is `head`, without what belongs to the clause of `verb`: relative clauses after a comma, the medium spoken to. */
export function phraseOf(scene: Scene, head: number, verb: number): Words {
  const { text, tree } = scene
  const sentence = sentenceAt(scene, head)
  let [first, end] = tree.subtree(head)
  first = Math.max(first, sentence[0])
  end = Math.min(end, sentence[1])
  if (holds([first, end], verb)) {
    if (head > verb) first = verb + 1
    else end = verb
  }
  for (const child of tree.children(head)) {
    const relation = text.relation[child]!
    const [from] = tree.subtree(child)
    if (child > head && from > head && /^(?:acl|parataxis|ccomp|advcl|dep)/u.test(relation) && (formAt(scene, from) === ',' || formAt(scene, from - 1) === ','))
      end = Math.min(end, from)
    if (
      child > head &&
      /^(?:nmod|obl)/u.test(relation) &&
      text.upos[formAt(scene, from) === ',' ? from + 1 : from] === 'ADP' &&
      (formAt(scene, from - 1) === ',' || formAt(scene, from) === ',')
    )
      end = Math.min(end, from)
    if (child > head && /^(?:nmod|obl)/u.test(relation) && opensAddressee(scene, from, head)) end = Math.min(end, from)
    if (child > head && /^punct/u.test(relation) && /^[–—:;]$/u.test(text.form[child]!)) end = Math.min(end, child)
  }
  return sameSide(scene, trimmed(text, [first, Math.max(end, head + 1)], true), head)
}

/** «til NTB» after a name is the medium spoken to, not part of the name. */
function opensAddressee(scene: Scene, word: number, head: number): boolean {
  const upos = scene.text.upos[head]
  return scene.speech.to.has(formAt(scene, word)) && (upos === 'PROPN' || upos === 'PRON' || scene.text.upos[word - 1] === 'PROPN')
}

/** Cuts a phrase at quotation marks that it does not hold in pairs, keeping the side of `head`. */
function sameSide({ text }: Scene, [first, end]: Words, head: number): Words {
  const marks: number[] = []
  for (let word = first; word < end; word++) if (isQuotationMark(text.form[word]!)) marks.push(word)
  if (marks.length % 2 === 0) return [first, end]
  const before = marks.filter((mark) => mark < head).at(-1)
  const after = marks.find((mark) => mark > head)
  return trimmed(text, [before === undefined ? first : before + 1, after === undefined ? end : after])
}

/** A noun phrase read by order alone, from `from` to the right: for places where the tree has none. */
export function phraseRight(scene: Scene, from: number, limit: number): Words | undefined {
  const { text } = scene
  let end = from
  let last = -1
  for (let word = from; word < limit; word++) {
    const upos = text.upos[word]!
    const form = formAt(scene, word)
    if (inPhrase.has(upos)) {
      if (upos === 'PRON' && last >= 0 && last === word - 1 && text.upos[last] !== 'DET') break
      if (isNominal(scene, word) || upos === 'ADJ') last = word
      end = word + 1
      if (upos === 'PRON' && word === from) break
    } else if (upos === 'ADP' && last >= 0 && !opensAddressee(scene, word, last)) continue
    else if (upos === 'CCONJ' && last >= 0 && inPhrase.has(text.upos[word + 1] ?? 'X') && !scene.speech.but.has(form)) continue
    else if (form === ',' && last >= 0 && inPhrase.has(text.upos[word + 1] ?? 'X') && text.upos[word + 1] !== 'PRON') continue
    else if (isQuotationMark(form) || form === '(' || form === ')') continue
    else break
  }
  return last < 0 ? undefined : trimmed(text, [from, Math.max(end, last + 1)])
}

/** A noun phrase read by order alone that ends before `end`, not reaching left of `limit`. */
export function phraseLeft(scene: Scene, end: number, limit: number): Words | undefined {
  const { text } = scene
  let first = end
  let seen = false
  for (let word = end - 1; word >= limit; word--) {
    const upos = text.upos[word]!
    if (inPhrase.has(upos)) {
      seen ||= isNominal(scene, word) || upos === 'ADJ'
      first = word
      if (upos === 'PRON' && word < end - 1) break
    } else if (upos === 'ADP' || (upos === 'CCONJ' && word > limit && inPhrase.has(text.upos[word - 1]!))) continue
    else if ((formAt(scene, word) === ')' || formAt(scene, word) === '(') && word > limit) continue
    else break
  }
  return seen && first < end ? trimmed(text, [first, end]) : undefined
}
