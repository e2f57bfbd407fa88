import type { LanguagePack } from '../../src/language/index.ts'
import type { LoadedLanguage } from '../../src/language/load.ts'
import { readLayout } from '../../src/read/layout/index.ts'
import type { Candidate } from '../../src/read/statements/candidate.ts'
import { candidateFeatures } from '../../src/read/statements/learned/candidate-features.ts'
import { leftOptions, rightOptions, type EdgeOption } from '../../src/read/statements/learned/edges.ts'
import { surroundings, withLeft, withRight, type Rivals } from '../../src/read/statements/learned/judge.ts'
import { speakerOptions } from '../../src/read/statements/learned/speakers.ts'
import { proposeRivals } from '../../src/read/statements/learned/rivals.ts'
import { sceneOf, type Scene } from '../../src/read/statements/scene.ts'
import { spanOf } from '../../src/read/words.ts'
import type { GoldDocument, GoldStatement } from './gold.ts'
import type { Choice, Example } from './learn.ts'
import { jaccard, wordCounter } from './score.ts'

/** A document laid out, its rivals, and what can be learned from it. */
export interface Prepared {
  readonly document: GoldDocument
  readonly scene: Scene
  readonly groups: readonly Rivals[]
  readonly examples: readonly Example[]
  readonly left: readonly Choice[]
  readonly right: readonly Choice[]
  readonly speaker: readonly Choice[]
}

/** Overlap from which a candidate tells what the gold tells. */
const same = 0.5

/** Rivals of a document with their labels. */
export function prepare(document: GoldDocument, loaded: LoadedLanguage, pack: LanguagePack): Prepared {
  const annotated = loaded.annotate(document.text)
  const scene = sceneOf(annotated, pack, readLayout(annotated, {}, pack))
  const groups = proposeRivals(scene)
  const matches = matchesOf(document, scene, groups)
  const around = surroundings(groups)
  const examples: Example[] = []
  const left: Choice[] = []
  const right: Choice[] = []
  const speaker: Choice[] = []
  groups.forEach((rivals, group) =>
    rivals.forEach((candidate, place) => {
      const match = matches.get(candidate)
      examples.push({
        places: candidateFeatures(scene, candidate, around(group, place)),
        yes: match !== undefined,
        weight: match !== undefined && !match.speaker ? 0.6 : 1,
      })
      if (!match) return
      const end = choiceOf(scene, candidate, rightOptions(scene, candidate), goldEdge(scene, candidate, match.gold, 'right'), 'right')
      if (end) right.push(end.choice)
      const cut = end ? withRight(candidate, end.at) : candidate
      const first = choiceOf(scene, cut, leftOptions(scene, cut), goldEdge(scene, candidate, match.gold, 'left'), 'left')
      if (first) left.push(first.choice)
      const who = speakerChoice(document, scene, first ? withLeft(cut, first.at) : cut, match.gold)
      if (who) speaker.push(who)
    }),
  )
  return { document, scene, groups, examples, left, right, speaker }
}

/** Who speaks among the options: the phrase that shares most with the gold's, nobody where the gold names nobody. */
function speakerChoice(document: GoldDocument, scene: Scene, candidate: Candidate, gold: GoldStatement): Choice | undefined {
  const wordsOf = wordCounter(document.text)
  const wanted = wordsOf(gold.source)
  const options = speakerOptions(scene, candidate)
  let right = -1
  let best = 0
  options.forEach(({ speaker }, index) => {
    const worth = wanted.size === 0 ? (speaker ? 0 : 1) : speaker ? jaccard(wordsOf([spanOf(scene.text, speaker)]), wanted) : 0
    if (worth <= best) return
    best = worth
    right = index
  })
  return right < 0 || options.length < 2 ? undefined : { options: options.map(({ places }) => places), right }
}

/** The candidate with its edges at the gold's, where options are. */
function movedTo(scene: Scene, candidate: Candidate, gold: GoldStatement): Candidate {
  const end = choiceOf(scene, candidate, rightOptions(scene, candidate), goldEdge(scene, candidate, gold, 'right'), 'right')
  const cut = end ? withRight(candidate, end.at) : candidate
  const first = choiceOf(scene, cut, leftOptions(scene, cut), goldEdge(scene, candidate, gold, 'left'), 'left')
  return first ? withLeft(cut, first.at) : cut
}

interface Match {
  readonly gold: GoldStatement
  readonly speaker: boolean
}

/** The candidate that tells each statement of the gold best: the cue's own first, then by overlap and speaker. */
function matchesOf(document: GoldDocument, scene: Scene, groups: readonly Rivals[]): ReadonlyMap<Candidate, Match> {
  const wordsOf = wordCounter(document.text)
  const spans = (words: Candidate['content']): ReadonlySet<number> => wordsOf(words.map((part) => spanOf(scene.text, part)))
  const golds = document.statements.map((gold) => ({ gold, content: wordsOf(gold.content), cue: wordsOf(gold.cue), source: wordsOf(gold.source) }))
  const pairs: { readonly worth: number; readonly group: number; readonly candidate: Candidate; readonly gold: number; readonly speaker: boolean }[] = []
  groups.forEach((rivals, group) =>
    rivals.forEach((candidate) => {
      const content = spans(candidate.content)
      const cue = candidate.cue ? spans([candidate.cue]) : new Set<number>()
      const source = candidate.speaker ? spans([candidate.speaker]) : new Set<number>()
      golds.forEach((gold, index) => {
        const plain = jaccard(content, gold.content)
        if (plain === 0) return
        const own = [...cue].some((word) => gold.cue.has(word))
        const moved = own && plain < 1 ? spans(movedTo(scene, candidate, gold.gold).content) : content
        const overlap = Math.max(plain, 0.99 * jaccard(moved, gold.content))
        if (overlap < same) return
        const speaker = gold.source.size === 0 ? source.size === 0 : [...source].some((word) => gold.source.has(word))
        pairs.push({ worth: overlap + (speaker ? 0.5 : 0) + (own ? 1 : 0), group, candidate, gold: index, speaker })
      })
    }),
  )
  pairs.sort((a, b) => b.worth - a.worth)
  const found = new Map<Candidate, Match>()
  const usedGold = new Set<number>()
  const usedGroup = new Set<number>()
  for (const { group, candidate, gold, speaker } of pairs) {
    if (usedGold.has(gold) || usedGroup.has(group)) continue
    usedGold.add(gold)
    usedGroup.add(group)
    found.set(candidate, { gold: golds[gold]!.gold, speaker })
  }
  return found
}

/** Where the gold's stretch ends that meets the candidate's last one, or begins that meets its first. */
function goldEdge(scene: Scene, { content }: Candidate, gold: GoldStatement, side: Side): number | undefined {
  const part = side === 'right' ? content.at(-1) : content[0]
  if (!part) return undefined
  const [from, to] = spanOf(scene.text, part)
  const met = gold.content.filter((span) => span[0] < to && span[1] > from)
  const span = side === 'right' ? met.at(-1) : met[0]
  return span && lettered(scene.text.text, span[side === 'right' ? 1 : 0], side)
}

/** The option at the gold's edge, punctuation aside, as a choice among all; the present edge first. */
function choiceOf(
  scene: Scene,
  candidate: Candidate,
  options: readonly EdgeOption[],
  wanted: number | undefined,
  side: Side,
): { readonly choice: Choice; readonly at: number } | undefined {
  if (wanted === undefined || options.length < 2) return undefined
  const present = side === 'right' ? candidate.content.at(-1)?.[1] : candidate.content[0]?.[0]
  const fits = options
    .map(({ at }, index) => ({ at, index }))
    .filter(({ at }) => lettered(scene.text.text, side === 'right' ? scene.text.to[at - 1]! : scene.text.from[at]!, side) === wanted)
  const best = fits.find(({ at }) => at === present) ?? fits[0]
  return best && { choice: { options: options.map(({ places }) => places), right: best.index }, at: best.at }
}

type Side = 'left' | 'right'

/** An edge moved inwards to the next letter or digit. */
function lettered(text: string, edge: number, side: Side): number {
  let at = edge
  if (side === 'right') while (at > 0 && !/[\p{L}\p{N}]/u.test(text[at - 1]!)) at--
  else while (at < text.length && !/[\p{L}\p{N}]/u.test(text[at]!)) at++
  return at
}
