/**
 * Learns which blocks of a page are its text.
 *   npx tsx training/pages/train.ts [--gold ../shared/gold/intake] [--folds 5]   scores on pages of sites that were not learned from
 *   npx tsx training/pages/train.ts --write yes                                  learns from all and writes looks-table.ts
 */
import { keptRows } from '../../src/intake/html/body/keep.ts'
import { withoutEntries } from '../../src/intake/html/body/live.ts'
import { exampleOf, type Example } from './examples.ts'
import { readGold } from './gold.ts'
import { ownGold } from './own-gold.ts'
import { judge, learn, settings } from './learn.ts'
import { printScores, worstOf } from './measure.ts'
import { writeTable } from './write-table.ts'

const options = new Map(process.argv.slice(2).flatMap((word, at, all) => (word.startsWith('--') ? [[word, all[at + 1] ?? '']] : [])))
const folder = options.get('--gold') ?? '../shared/gold/intake'
const folds = Number(options.get('--folds') ?? 5)

const start = performance.now()
const note = (text: string): void => {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s ${text}`)
}

const own = options.get('--own') === 'no' ? [] : ownGold()
const examples = [...readGold(folder), ...own].map(exampleOf)
note(`${String(examples.length)} pages`)
const textOf = (example: Example, belief: Uint8Array): string => {
  const kept = withoutEntries(example.view, keptRows(example.view, belief))
  return example.texts.filter((_, row) => kept[row] === 1).join('\n\n')
}

if (options.has('--write')) {
  const trees = learn(examples, settings)
  writeTable({ firstLook: trees }, `${String(settings.trees)} trees of ${String(settings.leaves)} leaves from ${String(examples.length)} pages.`)
  printScores(examples.map((example) => ({ page: example.page, text: textOf(example, judge(trees, example)) })))
} else {
  const foldOf = (example: Example): number => [...example.page.site].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7) % folds
  const beliefs = new Map<Example, Uint8Array>()
  for (let fold = 0; fold < folds; fold++) {
    const trees = learn(
      examples.filter((example) => foldOf(example) !== fold),
      settings,
    )
    for (const example of examples) if (foldOf(example) === fold) beliefs.set(example, judge(trees, example))
  }
  note('folds by site')
  const outcomes = examples.map((example) => ({ page: example.page, text: textOf(example, beliefs.get(example) ?? new Uint8Array()) }))
  printScores(outcomes)
  console.log(worstOf(outcomes, 60).join('\n'))
}
