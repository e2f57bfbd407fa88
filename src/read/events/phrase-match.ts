import type { Scene } from './scene.ts'

/** Words that may stand between two words of a phrase. */
const widestGap = 6

function is(scene: Scene, word: number, wanted: string): boolean {
  return scene.form[word] === wanted || scene.lemma[word] === wanted
}

/** The words of a phrase that begins at `from`: each by the tree (below the first, to depth two) or in order behind it. */
export function phraseFrom(scene: Scene, from: number, phrase: readonly string[], gap = widestGap): readonly number[] | undefined {
  const found = [from]
  let at = from
  for (let place = 1; place < phrase.length; place++) {
    const next = inOrder(scene, at, phrase[place]!, gap) ?? (gap > 0 ? inTree(scene, from, phrase[place]!) : undefined)
    if (next === undefined || found.includes(next)) return undefined
    found.push(next)
    at = Math.max(at, next)
  }
  return found
}

function inOrder(scene: Scene, at: number, wanted: string, gap: number): number | undefined {
  const { text } = scene
  const sentence = text.sentenceOf[at]
  for (let word = at + 1; word <= at + 1 + gap && word < text.length && text.sentenceOf[word] === sentence; word++) {
    if (is(scene, word, wanted) && !ofAnother(scene, at, word)) return word
    if (/^[.;:!?–—,]$/u.test(text.form[word]!) || (text.upos[word] === 'VERB' && !scene.text.feats[word]!.includes('VerbForm=Part'))) return undefined
  }
  return undefined
}

/** «til innkjøp av busser»: a preposition that belongs to a noun between is none of the verb's. */
function ofAnother({ text, tree }: Scene, at: number, word: number): boolean {
  const nominal = tree.head(word)
  if (text.relation[word] !== 'case' || nominal < word || !/^nmod/u.test(text.relation[nominal]!)) return false
  const owner = tree.head(nominal)
  return owner > at && owner < word
}

function inTree(scene: Scene, from: number, wanted: string): number | undefined {
  const { text, tree } = scene
  const fits = (word: number): boolean => is(scene, word, wanted) && text.sentenceOf[word] === text.sentenceOf[from]
  for (const child of tree.children(from)) {
    if (fits(child)) return child
    if (/^(?:nsubj|conj|advcl|ccomp|parataxis|acl|csubj)/u.test(text.relation[child]!)) continue
    const below = tree.children(child).find(fits)
    if (below !== undefined) return below
  }
  return undefined
}

/** The word of a phrase that the others hang on: the verb where there is one, else the one whose head lies outside. */
export function coreOf({ text, tree }: Scene, words: readonly number[], upos: string): number {
  const set = new Set(words)
  const outer = words.find((word) => !set.has(tree.head(word))) ?? words[0]!
  let core = upos === 'VERB' ? (words.find((word) => text.upos[word] === 'VERB') ?? outer) : (words.find((word) => text.upos[word] === upos) ?? outer)
  if (upos !== 'VERB' && words.length > 1) core = text.upos[outer] === upos ? outer : core
  for (let steps = 0; steps < 4 && /^(?:cop|aux)/u.test(text.relation[core]!) && tree.head(core) >= 0; steps++) core = tree.head(core)
  return core
}
