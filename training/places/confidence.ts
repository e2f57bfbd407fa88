import { join } from 'node:path'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { loadLanguage } from '../../src/language/index.ts'
import { findActors } from '../../src/read/actors/index.ts'
import { readLayout } from '../../src/read/layout/index.ts'
import { findPlaces } from '../../src/read/places/index.ts'
import { treeOf } from '../../src/read/tree.ts'
import type { ReportInput } from '../../src/words/index.ts'
import { isRight, readGold, type GoldText } from './gold.ts'

/**
 * Counts the table of src/read/places/confidence.ts: how often the places of each rule were places, and where they should be (those without a point: were places), on the development
 * texts. `npx tsx training/places/confidence.ts [FOLDER]`.
 */
const folder = process.argv[2] ?? '../shared/gold/places'
const { gazetteer, offices } = loadKnowledge()
const counts = new Map<string, { right: number; all: number }>()
for (const name of ['hand_nb', 'hand_nn', 'hand_es', 'hand_en', 'trnews_en', 'geovirus_en', 'gwn_en', 'lgl_en'])
  for (const gold of readGold(join(folder, `${name}.dev.jsonl`))) await count(gold)
print()

async function count(gold: GoldText): Promise<void> {
  const { annotate, pack } = await loadLanguage(gold.lang)
  const text = annotate(gold.text)
  const input: ReportInput = { id: gold.id, text: gold.text }
  const layout = readLayout(text, input, pack)
  const found = findPlaces(text, pack, gazetteer, { input, layout, actors: findActors(text, pack, { input, layout, offices }), tree: treeOf(text) })
  for (const place of found.places) {
    const rule = found.by.get(place.id) ?? ''
    for (const [from, to] of place.mentions) {
      const marked = gold.places.filter(({ span }) => span[0] < to && span[1] > from)
      if (marked.some(({ optional, lat }) => optional !== undefined || lat === undefined)) continue // the gold asks for none of these
      const { lat, lon, country = '' } = place
      const right = lat === undefined || lon === undefined ? marked.length > 0 : marked.some((one) => isRight(one, { ...place, lat, lon, country }))
      const known = counts.get(rule) ?? { right: 0, all: 0 }
      counts.set(rule, { right: known.right + (right ? 1 : 0), all: known.all + 1 })
    }
  }
}

/** Two imagined cases, one right, keep rare rules from certainty. */
function print(): void {
  for (const [rule, { right, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  '${rule}': ${((right + 1) / (all + 2)).toFixed(2)}, // ${right} of ${all}`)
}
