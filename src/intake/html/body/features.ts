import { branchesOf, type Branches } from './branches.ts'
import { classWords } from './class-words-table.ts'
import { blockWords } from './block-words-table.ts'
import { containersOf, firstBlock, lastBlock, levels, proseIn, type Containers } from './containers.ts'
import { endingOf, linesIn } from './ends.ts'
import { lineOf, type Ground } from './ground.ts'
import { marks } from './marks.ts'
import { overlapsOf, type Overlaps } from './overlaps.ts'
import { patternsOf, type Patterns } from './patterns.ts'
import { nodesNamed, tagNamed } from '../page/index.ts'

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

type Feature = (view: View, row: number) => number

const classKinds = Object.keys(classWords)
const bodyKind = 1 << classKinds.indexOf('body')
const farthest = 12

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

const h1 = tagNamed('h1')

/** Eight steps a doubling: 0 for 0, 8 for 1, 27 for 10, 53 for 100, 80 for 1,000. */
function log(value: number): number {
  return Math.round(8 * Math.log2(1 + Math.max(0, value)))
}

function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((100 * part) / whole) : 0
}

const length = ({ ground }: View, row: number): number => ground.blocks[row]?.text.length ?? 0
const wordsIn = ({ ground }: View, row: number): number => ground.words[row] ?? 0
const bounded = (view: View, row: number): number => Math.max(0, Math.min(view.ground.blocks.length - 1, row))
const around = (view: View, row: number, level: number): number => view.containers.around[row * levels + level] ?? 0
const isIn = (view: View, row: number, node: number): number =>
  node >= 0 && (view.ground.blocks[row]?.from ?? 0) >= node && (view.ground.blocks[row]?.from ?? 0) < (view.ground.page.end[node] ?? 0) ? 1 : 0

/** What stands in the block itself. */
const own: Readonly<Record<string, Feature>> = {
  length: (view, row) => log(length(view, row)),
  words: (view, row) => Math.min(200, wordsIn(view, row)),
  linked: ({ ground }, row) => ground.linked[row] ?? 0,
  bold: ({ ground }, row) => percent(ground.blocks[row]?.bold ?? 0, ground.blocks[row]?.text.length ?? 0),
  stops: (view, row) => percent(view.ground.measures.stops[row] ?? 0, wordsIn(view, row)),
  sentences: ({ ground }, row) => Math.min(30, ground.measures.sentences[row] ?? 0),
  commas: ({ ground }, row) => Math.min(30, ground.measures.commas[row] ?? 0),
  digits: (view, row) => percent(view.ground.measures.digits[row] ?? 0, wordsIn(view, row)),
  capitals: (view, row) => percent(view.ground.measures.capitals[row] ?? 0, wordsIn(view, row)),
  shouted: (view, row) => percent(view.ground.measures.shouted[row] ?? 0, wordsIn(view, row)),
  quotes: ({ ground }, row) => Math.min(10, ground.measures.quotes[row] ?? 0),
  ends: ({ ground }, row) => endingOf(ground.blocks[row]?.text ?? ''),
  begins: ({ ground }, row) => beginning(ground.blocks[row]?.text ?? ''),
  lines: ({ ground }, row) => Math.min(20, linesIn(ground.blocks[row]?.text ?? '')),
  repeated: ({ patterns }, row) => Math.min(5, patterns.repeated[row] ?? 0),
  ...Object.fromEntries(
    Object.keys(blockWords).map((kind, bit): [string, Feature] => [`says ${kind}`, ({ ground }, row) => ((ground.phrases[row] ?? 0) >> bit) & 1]),
  ),
}

function beginning(text: string): number {
  const first = text.charAt(0)
  if (/\p{Lu}/u.test(first)) return 1
  if (/\p{Ll}/u.test(first)) return 2
  if (/\d/u.test(first)) return 3
  return /["“«'‘–—-]/u.test(first) ? 4 : 5
}

const kinds = [
  'p',
  'div',
  'li',
  'td',
  'blockquote',
  'section',
  'article',
  'span',
  'a',
  'pre',
  'dd',
  'figcaption',
  'button',
  'time',
  'em',
  'strong',
  'label',
  'main',
].map(tagNamed)
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(tagNamed)

/** What the block stands in. */
const place: Readonly<Record<string, Feature>> = {
  'line tag': ({ ground: { page, blocks } }, row) => kinds.indexOf(page.tag[lineOf(page, blocks[row]?.element ?? 0)] ?? 0),
  'element tag': ({ ground: { page, blocks } }, row) => kinds.indexOf(page.tag[blocks[row]?.element ?? 0] ?? 0),
  'paragraph': ({ ground: { page, blocks } }, row) => (page.tag[lineOf(page, blocks[row]?.element ?? 0)] === kinds[0] ? 1 : 0),
  'heading': ({ ground: { page, blocks } }, row) => headings.indexOf(page.tag[lineOf(page, blocks[row]?.element ?? 0)] ?? 0) + 1,
  ...Object.fromEntries(
    Object.entries(marks).map(([name, mark]): [string, Feature] => [
      `in ${name}`,
      ({ ground: { marked, blocks } }, row) => (((marked[blocks[row]?.element ?? 0] ?? 0) & mark) === 0 ? 0 : 1),
    ]),
  ),
  ...Object.fromEntries(
    classKinds.map((kind, index): [string, Feature] => [`steps to ${kind}`, ({ steps }, row) => steps[row * classKinds.length + index] ?? 0]),
  ),
}

/** Where in the page it stands. */
const position: Readonly<Record<string, Feature>> = {
  'row': (_, row) => log(row),
  'rows left': ({ ground }, row) => log(ground.blocks.length - row),
  'part of page': ({ ground }, row) => percent(ground.charactersBefore[row] ?? 0, ground.charactersBefore.at(-1) ?? 0),
  'part of prose': ({ ground }, row) => percent(ground.proseBefore[row] ?? 0, ground.proseBefore.at(-1) ?? 0),
  'prose of page': ({ ground }) => log(ground.proseBefore.at(-1) ?? 0),
  'blocks of page': ({ ground }) => log(ground.blocks.length),
  'from headline': ({ headline }, row) => (headline < 0 ? -200 : Math.sign(row - headline) * log(Math.abs(row - headline))),
  'characters from headline': ({ headline, ground }, row) =>
    headline < 0 ? -200 : Math.sign(row - headline) * log(Math.abs((ground.charactersBefore[row] ?? 0) - (ground.charactersBefore[headline] ?? 0))),
  'around as headline': (view, row) => (view.headline < 0 ? -1 : sameAround(view, row, view.headline)),
  'articles since headline': ({ articlesSince }, row) => articlesSince[row] ?? 0,
  'h1 since headline': ({ headlinesSince }, row) => headlinesSince[row] ?? 0,
  ...Object.fromEntries(
    Object.keys(blockWords).map((kind, index, all): [string, Feature] => [`since ${kind}`, ({ since }, row) => since[row * all.length + index] ?? 60]),
  ),
  'rows since heading': ({ headingBefore }, row) => ((headingBefore[row] ?? -1) < 0 ? 60 : row - (headingBefore[row] ?? 0)),
  'heading says': (view, row) => ((view.headingBefore[row] ?? -1) < 0 ? 0 : furniture(view, view.headingBefore[row] ?? 0)),
  'around as heading': (view, row) => sameAround(view, row, view.headingBefore[row] ?? -1),
  'heading linked': (view, row) => view.ground.linked[view.headingBefore[row] ?? -1] ?? 0,
  'in title': ({ overlaps }, row) => overlaps.inTitle[row] ?? 0,
  'of title': ({ overlaps }, row) => overlaps.ofTitle[row] ?? 0,
  'in description': ({ overlaps, ground }, row) => (ground.said.descriptions.length === 0 ? -1 : (overlaps.description[row] ?? 0)),
  'in articleBody': ({ overlaps, ground }, row) => (ground.said.articleBody === undefined ? -1 : (overlaps.body[row] ?? 0)),
}

/** What stands before and behind it. */
const neighbours: Readonly<Record<string, Feature>> = {
  ...Object.fromEntries(
    [-3, -2, -1, 1, 2, 3].flatMap((step): [string, Feature][] => [
      [`length ${String(step)}`, (view, row) => log(length(view, bounded(view, row + step)))],
      [`linked ${String(step)}`, (view, row) => view.ground.linked[bounded(view, row + step)] ?? 0],
      [`same pattern ${String(step)}`, (view, row) => (view.patterns.number[bounded(view, row + step)] === view.patterns.number[row] ? 1 : 0)],
      [`same around ${String(step)}`, (view, row) => (around(view, bounded(view, row + step), 0) === around(view, row, 0) ? 1 : 0)],
    ]),
  ),
  ...Object.fromEntries([-2, -1, 1].map((step): [string, Feature] => [`phrases ${String(step)}`, (view, row) => furniture(view, bounded(view, row + step))])),
  'heading before': (view, row) =>
    headings.indexOf(view.ground.page.tag[lineOf(view.ground.page, view.ground.blocks[bounded(view, row - 1)]?.element ?? 0)] ?? 0) + 1,
  'heading after': (view, row) =>
    headings.indexOf(view.ground.page.tag[lineOf(view.ground.page, view.ground.blocks[bounded(view, row + 1)]?.element ?? 0)] ?? 0) + 1,
  'ends before': (view, row) => (endingOf(view.ground.blocks[bounded(view, row - 1)]?.text ?? '') === 2 ? 1 : 0),
  'rows to prose before': ({ proseLeft }, row) => (proseLeft[row] === -1 ? 60 : Math.min(50, row - (proseLeft[row] ?? 0))),
  'rows to prose after': ({ proseRight, ground }, row) => (proseRight[row] === ground.blocks.length ? 60 : Math.min(50, (proseRight[row] ?? 0) - row)),
  'prose before': ({ proseLeft, ground }, row) => log(ground.prose[proseLeft[row] ?? -1] ?? 0),
  'prose after': ({ proseRight, ground }, row) => log(ground.prose[proseRight[row] ?? -1] ?? 0),
  'same around as prose before': (view, row) => sameAround(view, row, view.proseLeft[row] ?? -1),
  'same around as prose after': (view, row) => sameAround(view, row, view.proseRight[row] ?? -1),
}

/** Lowest bit of the kinds of furniture named in a block, counted from 1; 0 for none. */
function furniture({ ground }: View, row: number): number {
  const bits = ground.phrases[row] ?? 0
  return bits === 0 ? 0 : 32 - Math.clz32(bits & -bits)
}

/** How near, in elements that hold both, another block stands: 4 in the same, 0 in none of the four around. */
function sameAround(view: View, row: number, other: number): number {
  if (other < 0 || other >= view.ground.blocks.length) return 0
  for (let level = 0; level < levels; level++) if (isIn(view, other, around(view, row, level)) === 1) return levels - level
  return 0
}

/** The elements that hold it, and how they rank among the page's. */
const holders: Readonly<Record<string, Feature>> = {
  ...Object.fromEntries(
    [0, 1, 2, 3].flatMap((level): [string, Feature][] => [
      [`prose in ${String(level)}`, (view, row) => percent(proseIn(view.ground, around(view, row, level)), view.ground.proseBefore.at(-1) ?? 0)],
      [`blocks in ${String(level)}`, (view, row) => log(lastBlock(view.ground, around(view, row, level)) - firstBlock(view.ground, around(view, row, level)))],
      [`linked in ${String(level)}`, (view, row) => linkedIn(view.ground, around(view, row, level))],
      [`prose share in ${String(level)}`, (view, row) => proseShare(view.ground, around(view, row, level))],
    ]),
  ),
  ...Object.fromEntries(
    ([0, 1, 2] as const).map((level): [string, Feature] => [
      `mass ${String(level)}`,
      ({ containers }, row) => percent(containers.mass[level][containers.around[row * levels + level] ?? 0] ?? 0, containers.most[level]),
    ]),
  ),
  'mass of 1 by 0': ({ containers }, row) => percent(containers.mass[0][containers.around[row * levels + 1] ?? 0] ?? 0, containers.most[0]),
  'mass of 2 by 0': ({ containers }, row) => percent(containers.mass[0][containers.around[row * levels + 2] ?? 0] ?? 0, containers.most[0]),
  ...Object.fromEntries(
    (['dense', 'wide', 'article', 'named'] as const).flatMap((name): [string, Feature][] => [
      [`in ${name} element`, (view, row) => (view.containers[name] < 0 ? -1 : isIn(view, row, view.containers[name]))],
      [`place in ${name}`, (view, row) => placeIn(view, row, view.containers[name])],
    ]),
  ),
  'first in 0': (view, row) => Math.min(20, row - firstBlock(view.ground, around(view, row, 0))),
  'last in 0': (view, row) => Math.min(20, lastBlock(view.ground, around(view, row, 0)) - 1 - row),
  'mean length in 0': (view, row) => meanLength(view.ground, around(view, row, 0)),
  'mean length in 1': (view, row) => meanLength(view.ground, around(view, row, 1)),
  'gap to prose before': ({ ground, proseLeft }, row) => log((ground.charactersBefore[row] ?? 0) - (ground.charactersBefore[(proseLeft[row] ?? -1) + 1] ?? 0)),
  'gap to prose after': ({ ground, proseRight }, row) => log((ground.charactersBefore[proseRight[row] ?? 0] ?? 0) - (ground.charactersBefore[row + 1] ?? 0)),
  'dense is around': ({ containers }, row) => [0, 1, 2, 3].findIndex((level) => containers.around[row * levels + level] === containers.dense),
  'pattern blocks': ({ patterns }, row) => log(patterns.blocks[patterns.number[row] ?? 0] ?? 0),
  'pattern length': ({ patterns }, row) => log((patterns.characters[patterns.number[row] ?? 0] ?? 0) / (patterns.blocks[patterns.number[row] ?? 0] ?? 1)),
  'pattern prose': ({ patterns, ground }, row) => percent(patterns.prose[patterns.number[row] ?? 0] ?? 0, ground.proseBefore.at(-1) ?? 0),
  'pattern linked': ({ patterns }, row) => percent(patterns.linked[patterns.number[row] ?? 0] ?? 0, patterns.characters[patterns.number[row] ?? 0] ?? 0),
}

function linkedIn(ground: Ground, node: number): number {
  const [from, to] = [firstBlock(ground, node), lastBlock(ground, node)]
  return percent((ground.linkedBefore[to] ?? 0) - (ground.linkedBefore[from] ?? 0), (ground.charactersBefore[to] ?? 0) - (ground.charactersBefore[from] ?? 0))
}

function meanLength(ground: Ground, node: number): number {
  const [from, to] = [firstBlock(ground, node), lastBlock(ground, node)]
  return log(((ground.charactersBefore[to] ?? 0) - (ground.charactersBefore[from] ?? 0)) / Math.max(1, to - from))
}

function proseShare(ground: Ground, node: number): number {
  const [from, to] = [firstBlock(ground, node), lastBlock(ground, node)]
  return percent(proseIn(ground, node), (ground.charactersBefore[to] ?? 0) - (ground.charactersBefore[from] ?? 0))
}

/** Blocks before the element's first (negative) or behind its last (above 100), or the percent of its blocks before this one. */
function placeIn({ ground }: View, row: number, node: number): number {
  if (node < 0) return -200
  const [from, to] = [firstBlock(ground, node), lastBlock(ground, node)]
  if (row < from) return -log(from - row)
  return row >= to ? 100 + log(row - to + 1) : percent(row - from, to - from)
}

/** The branch by which it hangs on the trunk of the page. */
const hanging: Readonly<Record<string, Feature>> = {
  'junction': ({ branches }, row) => branches.junction[row] ?? 0,
  'apart': ({ branches }, row) => branches.apart[row] ?? 0,
  'branch tag': ({ branches, ground: { page } }, row) => kinds.indexOf(page.tag[branches.branch[row] ?? 0] ?? 0),
  'branch blocks': ({ branches, ground }, row) => log(lastBlock(ground, branches.branch[row] ?? 0) - firstBlock(ground, branches.branch[row] ?? 0)),
  'branch linked': ({ branches, ground }, row) => linkedIn(ground, branches.branch[row] ?? 0),
  'branch prose': ({ branches, ground }, row) => proseShare(ground, branches.branch[row] ?? 0),
  'branch length': ({ branches, ground }, row) => meanLength(ground, branches.branch[row] ?? 0),
  'branch of prose': ({ branches, ground }, row) => percent(proseIn(ground, branches.branch[row] ?? 0), ground.proseBefore.at(-1) ?? 0),
  'branch before': ({ branches, ground, containers }, row) =>
    Math.sign(firstBlock(ground, branches.branch[row] ?? 0) - firstBlock(ground, Math.max(0, containers.dense))),
  ...Object.fromEntries(
    classKinds.map((kind, index): [string, Feature] => [
      `branch steps to ${kind}`,
      ({ branches }, row) => branches.steps[row * classKinds.length + index] ?? 12,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(marks).map(([name, mark]): [string, Feature] => [
      `branch in ${name}`,
      ({ ground: { marked, blocks, page }, branches }, row) =>
        ((marked[blocks[row]?.element ?? 0] ?? 0) & ~(marked[page.parent[branches.branch[row] ?? 0] ?? 0] ?? 0) & mark) === 0 ? 0 : 1,
    ]),
  ),
}

const table: Readonly<Record<string, Feature>> = { ...hanging, ...own, ...place, ...position, ...neighbours, ...holders }
const all = Object.values(table)

/** Names of the features in order. */
export const featureNames: readonly string[] = Object.keys(table)

/** Writes the features of a block, whole numbers, into `to` from `at` on. */
export function featuresOf(view: View, row: number, to: Int16Array, at = 0): void {
  for (let index = 0; index < all.length; index++) to[at + index] = all[index]?.(view, row) ?? 0
}
