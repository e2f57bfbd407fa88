import { blockWords } from './block-words-table.ts'
import { endingOf, linesIn } from './ends.ts'
import { length, log, percent, wordsIn, type Feature, type FeatureTable } from './feature.ts'

/** What stands in the block itself. */
export const ownFeatures: FeatureTable = {
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
  ...Object.fromEntries(
    Object.keys(blockWords).map((kind, bit): [string, Feature] => [`begins ${kind}`, ({ ground }, row) => ((ground.begins[row] ?? 0) >> bit) & 1]),
  ),
  colon: ({ ground }, row) => Math.min(60, (ground.blocks[row]?.text ?? '').slice(0, 60).indexOf(':') + 1),
}

function beginning(text: string): number {
  const first = text.charAt(0)
  if (/\p{Lu}/u.test(first)) return 1
  if (/\p{Ll}/u.test(first)) return 2
  if (/\d/u.test(first)) return 3
  return /["“«'‘–—-]/u.test(first) ? 4 : 5
}
