import { rule, type Candidate } from '../candidate.ts'
import { tidied } from '../content.ts'
import type { CueHit } from '../cues.ts'
import type { Scene } from '../scene.ts'
import { speakerOf } from '../speakers.ts'
import { agentOf } from '../subjects.ts'
import { holds, overlap, type Words } from '../../words.ts'

const complement = /^(?:obj|iobj|xcomp|ccomp|csubj|obl|advcl|nmod|acl)/u

/** Most complements of one cue that are read apart. */
const most = 3

/**
 * What else a cue may be about, for the learned step to choose from: each of its complements, all of them together, the subject of its passive,
 * and the relative word that stands for its object. Wider than the frames, which know what a lemma takes.
 */
export function complementsOf(scene: Scene, hit: CueHit): readonly Candidate[] {
  const { text, tree } = scene
  const from = Math.max(hit.group[1], hit.core + 1, ...hit.words.map((word) => word + 1))
  const behind = tree
    .children(hit.core)
    .filter((child) => child >= from && complement.test(text.relation[child]!))
    .slice(0, most)
  const ranges: [name: string, words: Words][] = behind.map((child) => ['complement', withoutPreposition(scene, tree.subtree(child), from)])
  const first = ranges[0]?.[1]
  const last = ranges.at(-1)?.[1]
  if (first && last && ranges.length > 1) ranges.push(['complements', [first[0], last[1]]])
  for (const child of tree.children(hit.core)) {
    const relation = text.relation[child]!
    if (relation.startsWith('nsubj:pass')) ranges.push(['undergoer', tree.subtree(child)])
    if (child < hit.core && relation === 'obj') ranges.push(['relative', [child, child + 1]])
  }
  return ranges.flatMap(([name, words]) => candidateOf(scene, hit, name, words))
}

function withoutPreposition({ text }: Scene, [first, end]: Words, from: number): Words {
  const start = Math.max(first, from)
  return text.upos[start] === 'ADP' && start + 1 < end ? [start + 1, end] : [start, end]
}

function candidateOf(scene: Scene, hit: CueHit, name: string, words: Words): readonly Candidate[] {
  const content = tidied(scene, words, hit)
  if (content[1] <= content[0] || holds(content, hit.core)) return []
  const agent = name === 'undergoer' ? agentOf(scene, hit) : undefined
  const speaker = agent ?? (name === 'undergoer' ? undefined : speakerOf(scene, hit).speaker)
  return [
    {
      by: rule(name, 'parse'),
      hit,
      cue: [Math.min(hit.group[0], hit.first), Math.max(hit.group[1], hit.core + 1)],
      content: [content],
      addressees: [],
      targets: [],
      via: [],
      ...(speaker && overlap(speaker, content) === 0 ? { speaker } : {}),
    },
  ]
}
