import { classWords } from './class-words-table.ts'
import { firstBlock, lastBlock, levels, proseIn } from './containers.ts'
import { around, isIn, kinds, linkedIn, log, meanLength, percent, placeIn, proseShare, type Feature, type FeatureTable } from './feature.ts'
import { marks } from './marks.ts'

const classKinds = Object.keys(classWords)

/** The elements that hold it, and how they rank among the page's. */
export const holderFeatures: FeatureTable = {
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

/** The branch by which it hangs on the trunk of the page. */
export const branchFeatures: FeatureTable = {
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
