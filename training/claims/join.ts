/**
 * Learns which mentions assert one proposition. `npx tsx training/claims/join.ts CACHE [write]`
 * Learns from pairs of marked mentions in the stories the program found. Figures are of five folds by topic, by score_stories.py.
 */
import { writeFileSync } from 'node:fs'
import { alignedReports } from '../../src/record/claims/aligned.ts'
import { contextOf, type Joinable } from '../../src/record/claims/join-context.ts'
import { ruleOf } from '../../src/record/claims/confidence.ts'
import { joinMentions } from '../../src/record/claims/join.ts'
import { pairFeatures, pairRow } from '../../src/record/claims/pair-features.ts'
import { pairsOf } from '../../src/record/claims/pairs.ts'
import { hashOf } from '../../src/record/terms/letters.ts'
import { chanceOf, type Trees } from '../../src/text/index.ts'
import type { Span } from '../../src/words/index.ts'
import { Counts } from '../calibrate/counts.ts'
import { boost } from '../pages/boost.ts'
import { treesAsText } from '../trees-as-text.ts'
import { markedStories, type MarkedStory } from './story-sets.ts'

const cache = process.argv[2] ?? '/tmp/claims'
const folds = 5
const sets = ['ecbplus', 'meantime', 'hand_cluster', 'hand_nordic']
const weights: Readonly<Record<string, number>> = { ecbplus: 1, meantime: 4, hand_cluster: 4, hand_nordic: 4 }
const stories = sets.flatMap((set) => markedStories(cache, set))

const topicOf = (story: MarkedStory): string => story.reports.values().next().value?.topic ?? ''
const foldOf = (story: MarkedStory): number => (hashOf(topicOf(story)) >>> 3) % folds
const isTest = (story: MarkedStory): boolean => [...story.reports.values()].some(({ split }) => split === 'test')

const chainOf = (story: MarkedStory, { digest, mention }: Joinable): string | undefined => chainAt(story, digest.id, mention.trigger)

function chainAt(story: MarkedStory, id: string, [from, to]: Span): string | undefined {
  return story.reports.get(id)?.mentions.find(({ span, trigger, validated }) => validated && (trigger ?? span)[0] < to && (trigger ?? span)[1] > from)?.chain
}

/** Pairs of marked mentions that belong together, compared or not. */
let together = 0

interface Lesson {
  readonly row: Int16Array
  readonly same: boolean
  readonly weight: number
}

function lessonsOf(story: MarkedStory): Lesson[] {
  const context = contextOf(story.joined)
  const aligned = alignedReports(story.joined.copies)
  const chains = context.mentions.map((it) => chainOf(story, it))
  for (let a = 0; a < chains.length; a++) for (let b = a + 1; b < chains.length; b++) if (chains[a] !== undefined && chains[a] === chains[b]) together++
  return pairsOf(context).flatMap(([a, b]) => {
    const [x, y] = [chains[a.number], chains[b.number]]
    return x === undefined || y === undefined ? [] : [{ row: pairRow(context, aligned, a, b), same: x === y, weight: weights[story.set] ?? 1 }]
  })
}

function learn(lessons: readonly Lesson[]): Trees {
  const width = pairFeatures.length
  const features = new Int16Array(lessons.length * width)
  lessons.forEach(({ row }, index) => features.set(row, index * width))
  return boost(
    { features, width, targets: Float64Array.from(lessons, ({ same }) => (same ? 1 : 0)), weights: Float64Array.from(lessons, ({ weight }) => weight) },
    { trees: 200, leaves: 16, rate: 0.06, columns: 0.5, sample: 0.7, least: 8, ridge: 2, seed: 5 },
  )
}

/** The table of src/record/claims/confidence.ts, counted with stories held out. */
function confidence(least: number): string {
  const counts = new Counts()
  for (const story of stories.filter(({ set }) => set === 'ecbplus' || set === 'meantime')) {
    const trees = isTest(story) ? whole : models[foldOf(story)]!
    const drafts = joinMentions(story.joined, (row) => chanceOf(trees, row), least)
    const told = drafts.map((draft) => ({ draft, chains: draft.members.map(({ digest, mention }) => chainAt(story, digest.id, mention.trigger)) }))
    const tellings = new Map<string, number>()
    for (const chain of told.flatMap(({ chains }) => chains)) if (chain !== undefined) tellings.set(chain, (tellings.get(chain) ?? 0) + 1)
    for (const { draft, chains } of told) {
      const [first] = chains
      if (draft.members.length === 1) {
        const [{ digest, mention }] = draft.members
        const isLooked =
          story.set === 'ecbplus' && story.reports.get(digest.id)?.validated.some(([from, to]) => from <= mention.trigger[0] && mention.trigger[1] <= to)
        if (isLooked) counts.note(ruleOf(draft), first !== undefined && tellings.get(first) === 1)
      }
      for (let a = 0; a < chains.length; a++)
        for (let b = a + 1; b < chains.length; b++) if (chains[a] !== undefined && chains[b] !== undefined) counts.note(ruleOf(draft), chains[a] === chains[b])
    }
  }
  return counts.lines()
}

const taught = stories.filter((story) => !isTest(story)).map((story) => ({ story, lessons: lessonsOf(story) }))
const all = taught.flatMap(({ lessons }) => lessons)
console.log(stories.length, 'stories,', all.length, 'pairs,', all.filter(({ same }) => same).length, 'same of', together)
const models = Array.from({ length: folds }, (_, fold) => learn(taught.filter(({ story }) => foldOf(story) !== fold).flatMap(({ lessons }) => lessons)))
const whole = learn(all)
for (const least of (process.env['LEAST'] ?? '0.3,0.4,0.5').split(',').map(Number)) {
  for (const set of sets) {
    const claims = stories
      .filter((story) => story.set === set)
      .flatMap((story) => {
        const trees = isTest(story) ? whole : models[foldOf(story)]!
        return joinMentions(story.joined, (row) => chanceOf(trees, row), least).map(({ members }) =>
          members.map(({ digest, mention }) => [digest.id, mention.core, mention.trigger]),
        )
      })
    writeFileSync(`${cache}/${set}.claims.${least}.json`, JSON.stringify(claims))
  }
}
console.log(confidence(Number(process.env['BEST'] ?? 0.25)))
if (process.argv.includes('write')) {
  writeFileSync(
    new URL('../../src/record/claims/join-table.ts', import.meta.url),
    `/** Trees that tell whether two mentions assert one proposition, as \`treesOfText\` reads them, and the mean chance from which two groups are one. Written by training/claims/join.ts. */\nexport const pairTrees =\n  '${treesAsText(whole)}'\nexport const leastMean = ${process.env['BEST'] ?? 0.4}\n`,
  )
}
