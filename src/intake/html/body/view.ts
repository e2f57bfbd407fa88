import { nodesNamed, tagNamed } from '../page/index.ts'
import { blockWords } from './block-words-table.ts'
import { branchesOf, type Branches } from './branches.ts'
import { classWords } from './class-words-table.ts'
import { containersOf, type Containers } from './containers.ts'
import { lineOf, type Ground } from './ground.ts'
import { marks } from './marks.ts'
import { overlapsOf, type Overlaps } from './overlaps.ts'
import { patternsOf, type Patterns } from './patterns.ts'

/** All that features of a block are read from. */
export interface View {
  readonly ground: Ground
  readonly containers: Containers
  readonly overlaps: Overlaps
  readonly patterns: Patterns
  readonly branches: Branches
  /** By block and kind of `classWords`: steps up from the block's element to the nearest of that kind; 12 for none. */
  readonly steps: Uint8Array
  /** The block that is the headline; -1 for none. */
  readonly headline: number
  /** By block: the nearest block of prose before it and after it, itself aside; -1 and the count of blocks for none. */
  readonly proseLeft: Int32Array
  readonly proseRight: Int32Array
  /** By block and kind of `blockWords`: rows since a short block said so, at most 60. */
  readonly since: Uint8Array
  /** By block: the nearest heading before it, at most 40 rows up; -1 for none. */
  readonly headingBefore: Int32Array
  /** By block: `article` elements and h1 headings that begin between the headline and it. */
  readonly articlesSince: Int32Array
  readonly headlinesSince: Int32Array
}

const classKinds = Object.keys(classWords)
const bodyKind = 1 << classKinds.indexOf('body')
const farthest = 12

const h1 = tagNamed('h1')

/** Looks at a page from all sides. */
export function viewOf(ground: Ground): View {
  const overlaps = overlapsOf(ground.measures, ground.said)
  const [proseLeft, proseRight] = proseAround(ground)
  const headline = headlineOf(ground, overlaps)
  const articlesSince = startsSince(ground, headline, 'article')
  const containers = containersOf(ground, bodyKind, headline, articlesSince)
  return {
    ground,
    containers,
    branches: branchesOf(ground, containers.dense),
    overlaps,
    patterns: patternsOf(ground),
    steps: stepsOf(ground),
    headline,
    proseLeft,
    proseRight,
    since: sinceOf(ground),
    headingBefore: headingBeforeOf(ground),
    articlesSince,
    headlinesSince: startsSince(ground, headline, 'h1'),
  }
}

function stepsOf({ page, blocks, classKinds: kindsOf }: Ground): Uint8Array {
  const kinds = classKinds.length
  const steps = new Uint8Array(blocks.length * kinds).fill(farthest)
  blocks.forEach(({ element }, row) => {
    let seen = 0
    for (let step = 0, node = element; step < farthest && node > 0; step++, node = page.parent[node] ?? 0) {
      const found = kindsOf(node) & ~seen
      for (let kind = 0, bits = found; bits !== 0; kind++, bits >>>= 1) if ((bits & 1) === 1) steps[row * kinds + kind] = step
      seen |= found
    }
  })
  return steps
}

/** The block most like a headline: an h1, or any, that has most words of a headline and few others. */
function headlineOf({ blocks, marked, page }: Ground, { inTitle, ofTitle }: Overlaps): number {
  let best = -1
  let most = 100
  blocks.forEach(({ element }, row) => {
    const heading = ((marked[element] ?? 0) & marks.heading) === 0 ? 0 : page.tag[lineOf(page, element)] === h1 ? 60 : 30
    const score = (inTitle[row] ?? 0) + (ofTitle[row] ?? 0) + heading
    if (score <= most) return
    most = score
    best = row
  })
  return best
}

function proseAround({ prose }: Ground): [Int32Array, Int32Array] {
  const left = new Int32Array(prose.length)
  const right = new Int32Array(prose.length)
  for (let row = 0, last = -1; row < prose.length; row++) {
    left[row] = last
    if ((prose[row] ?? 0) > 0) last = row
  }
  for (let row = prose.length - 1, last = prose.length; row >= 0; row--) {
    right[row] = last
    if ((prose[row] ?? 0) > 0) last = row
  }
  return [left, right]
}

function sinceOf({ phrases, blocks }: Ground): Uint8Array {
  const kinds = Object.keys(blockWords).length
  const since = new Uint8Array(blocks.length * kinds).fill(60)
  const last = new Int32Array(kinds).fill(-60)
  blocks.forEach(({ text }, row) => {
    for (let kind = 0; kind < kinds; kind++) since[row * kinds + kind] = Math.min(60, row - (last[kind] ?? 0))
    if (text.length > 60) return
    for (let kind = 0, bits = phrases[row] ?? 0; bits !== 0; kind++, bits >>>= 1) if ((bits & 1) === 1) last[kind] = row
  })
  return since
}

function headingBeforeOf({ blocks, marked }: Ground): Int32Array {
  let last = -1
  return Int32Array.from(blocks, ({ element }, row) => {
    const before = row - last <= 40 ? last : -1
    if (((marked[element] ?? 0) & marks.heading) !== 0) last = row
    return before
  })
}

/** How many elements of a name begin between the headline and each block; negative before the headline. */
function startsSince({ page, blocks, blocksBefore }: Ground, headline: number, name: string): Int32Array {
  const starts = new Int32Array(blocks.length + 1)
  for (const node of nodesNamed(page, name)) {
    const row = blocksBefore[node] ?? 0
    starts[row] = (starts[row] ?? 0) + 1
  }
  for (let row = 1; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)
  const from = headline < 0 ? 0 : (starts[headline] ?? 0)
  return starts.map((count) => Math.max(-5, Math.min(20, count - from))).subarray(0, blocks.length)
}
