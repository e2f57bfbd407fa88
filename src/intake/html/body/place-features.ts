import { blockWords } from './block-words-table.ts'
import { classWords } from './class-words-table.ts'
import { furniture, headings, kinds, log, percent, sameAround, type Feature, type FeatureTable } from './feature.ts'
import { lineOf } from './ground.ts'
import { marks } from './marks.ts'

const classKinds = Object.keys(classWords)

/** What the block stands in. */
export const placeFeatures: FeatureTable = {
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
export const positionFeatures: FeatureTable = {
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
