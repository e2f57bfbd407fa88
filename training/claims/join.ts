/**
 * Learns which mentions assert one proposition. `npx tsx training/claims/join.ts CACHE [write]`
 * Learns from pairs of marked mentions in the stories the program found. Writes the claims of held-out stories (five folds by topic) to
 * CACHE, one file for each least mean in LEAST, and prints the table of confidence for BEST.
 */
import { writeFileSync } from 'node:fs'
import { ruleOf } from '../../src/record/claims/confidence.ts'
import type { DraftClaim } from '../../src/record/claims/draft.ts'
import { compared, joinCompared, type Compared } from '../../src/record/claims/join.ts'
import { pairFeatures } from '../../src/record/claims/pair-features.ts'
import { hashOf } from '../../src/record/terms/letters.ts'
import { chanceOf, type Trees } from '../../src/text/index.ts'
import type { Span } from '../../src/words/index.ts'
import { Counts } from '../calibrate/counts.ts'
import { boost } from '../pages/boost.ts'
import { ownRecords } from '../gold/records-gold.ts'
import { treesAsText } from '../trees-as-text.ts'
import { markedStories, type MarkedStory } from './story-sets.ts'

const cache = process.argv[2] ?? '../cache/claims'
const folds = 5
const best = Number(process.env['BEST'] ?? 0.25)
const leasts = (process.env['LEAST'] ?? String(best)).split(',').map(Number)
const sets = ['ecbplus', 'meantime', 'hand_cluster', 'hand_nordic', ...ownRecords]
const weights: Readonly<Record<string, number>> = { ecbplus: 1, meantime: 4 }
const weightOfHand = 4
/** Pairs from which on those of a story weigh less each: one big story would decide everything. */
const manyPairs = 60

interface Lesson {
  readonly row: Int16Array
  readonly same: boolean
  readonly weight: number
}

interface Taught {
  readonly story: MarkedStory
  readonly compared: Compared
  readonly lessons: readonly Lesson[]
}

const topicOf = ({ story }: Taught): string => story.reports.values().next().value?.topic ?? ''
const foldOf = (it: Taught): number => (hashOf(topicOf(it)) >>> 3) % folds
const isTest = ({ story }: Taught): boolean => [...story.reports.values()].some(({ split }) => split === 'test')

function chainAt(story: MarkedStory, id: string, [from, to]: Span): string | undefined {
  return story.reports.get(id)?.mentions.find(({ span, trigger, validated }) => validated && (trigger ?? span)[0] < to && (trigger ?? span)[1] > from)?.chain
}

function taught(story: MarkedStory): Taught {
  const all = compared(story.joined)
  const chains = all.mentions.map(({ digest, mention }) => chainAt(story, digest.id, mention.trigger))
  const lessons = all.pairs.flatMap(({ a, b, row }) => {
    const [x, y] = [chains[a], chains[b]]
    return x === undefined || y === undefined ? [] : [{ row, same: x === y }]
  })
  const weight = (weights[story.set] ?? weightOfHand) * Math.sqrt(Math.min(1, manyPairs / lessons.length))
  return { story, compared: all, lessons: lessons.map((lesson) => ({ ...lesson, weight })) }
}

function learn(stories: readonly Taught[]): Trees {
  const lessons = stories.flatMap((it) => it.lessons)
  const width = pairFeatures.length
  const features = new Int16Array(lessons.length * width)
  lessons.forEach(({ row }, index) => features.set(row, index * width))
  return boost(
    { features, width, targets: Float64Array.from(lessons, ({ same }) => (same ? 1 : 0)), weights: Float64Array.from(lessons, ({ weight }) => weight) },
    {
      trees: 220,
      leaves: Number(process.env['LEAVES'] ?? 12),
      rate: 0.06,
      columns: 0.4,
      sample: 0.6,
      least: Number(process.env['WEIGHT'] ?? 8),
      ridge: 3,
      seed: 5,
    },
  )
}

const stories = sets.flatMap((set) => markedStories(cache, set)).map(taught)
const lessons = stories.filter((it) => !isTest(it))
console.log(
  stories.length,
  'stories,',
  lessons.reduce((sum, it) => sum + it.lessons.length, 0),
  'pairs',
)
const models = Array.from({ length: folds }, (_, fold) => learn(lessons.filter((it) => foldOf(it) !== fold)))
const whole = learn(lessons)

/** The claims of a story by a model that has not seen it. */
function draftsOf(it: Taught, least: number): readonly DraftClaim[] {
  const trees = isTest(it) ? whole : models[foldOf(it)]!
  return joinCompared(it.compared, (row) => chanceOf(trees, row), least)
}

for (const least of leasts) {
  for (const set of sets) {
    const claims = stories
      .filter(({ story }) => story.set === set)
      .flatMap((it) => draftsOf(it, least).map(({ members }) => members.map(({ digest, mention }) => [digest.id, mention.core, mention.trigger])))
    writeFileSync(`${cache}/${set}.claims.${least}.json`, JSON.stringify(claims))
  }
}
console.log(confidence())
if (process.argv.includes('write')) {
  writeFileSync(
    new URL('../../src/record/claims/join-table.ts', import.meta.url),
    `/** Trees that tell whether two mentions assert one proposition, as \`treesOfText\` reads them, and the mean chance from which two groups are one. Written by training/claims/join.ts. */\nexport const pairTrees =\n  '${treesAsText(whole)}'\nexport const leastMean = ${best}\n`,
  )
}

/** The table of src/record/claims/confidence.ts, counted with stories held out. */
function confidence(): string {
  const counts = new Counts()
  for (const it of stories.filter(({ story }) => story.set === 'ecbplus' || story.set === 'meantime')) {
    const told = draftsOf(it, best).map((draft) => ({
      draft,
      chains: draft.members.map(({ digest, mention }) => chainAt(it.story, digest.id, mention.trigger)),
    }))
    const tellings = new Map<string, number>()
    for (const chain of told.flatMap(({ chains }) => chains)) if (chain !== undefined) tellings.set(chain, (tellings.get(chain) ?? 0) + 1)
    for (const { draft, chains } of told) {
      if (draft.members.length === 1 && isLooked(it.story, draft)) counts.note(ruleOf(draft), chains[0] !== undefined && tellings.get(chains[0]) === 1)
      const marked = chains.filter((chain) => chain !== undefined)
      marked.forEach((chain, at) => marked.slice(at + 1).forEach((other) => counts.note(ruleOf(draft), chain === other)))
    }
  }
  return counts.lines()
}

/** Whether people looked at the words of a claim: MEANTIME does not mark what only one report tells. */
function isLooked({ set, reports }: MarkedStory, { members: [{ digest, mention }] }: DraftClaim): boolean {
  return set === 'ecbplus' && (reports.get(digest.id)?.validated.some(([from, to]) => from <= mention.trigger[0] && mention.trigger[1] <= to) ?? false)
}
