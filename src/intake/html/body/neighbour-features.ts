import { around, bounded, furniture, headings, length, log, sameAround, type Feature, type FeatureTable } from './feature.ts'
import { endingOf } from './ends.ts'
import { lineOf } from './ground.ts'

/** What stands before and behind it. */
export const neighbourFeatures: FeatureTable = {
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
