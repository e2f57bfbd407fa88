import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGazetteer } from '../../src/knowledge/gazetteer/load.ts'
import { loadLanguage } from '../../src/language/index.ts'
import { evidence } from '../../src/read/places/evidence.ts'
import { start } from './start-table.ts'
import { readGold } from './gold.ts'
import { learn, table, type Lesson } from './learn.ts'
import { lessonOf } from './lessons.ts'

/**
 * Learns src/read/places/weights-table.ts: `npx tsx training/places/train.ts [FOLDER] [--write]`. Only texts
 * whose licence allows it teach: GeoVirus (Wikinews, CC BY), WikToR (Wikipedia, CC BY-SA) and sentences of our own, which count more.
 */
const teachers: Readonly<Record<string, number>> = { geovirus_en: 1, wiktor_en: 1, hand_nb: 3, hand_nn: 3, hand_es: 3 }

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/gold/places'
const gazetteer = loadGazetteer()
const lessons: Lesson[] = []
for (const [name, weight] of Object.entries(teachers)) {
  for (const gold of readGold(join(folder, `${name}.dev.jsonl`))) {
    const { annotate, pack } = await loadLanguage(gold.lang)
    lessons.push(lessonOf(gold, annotate(gold.text), pack, gazetteer, weight))
  }
}
const learned = table(
  learn(
    lessons,
    Float64Array.from(evidence, (name) => start[name]),
    gazetteer,
  ),
)
console.log(learned)
if (process.argv.includes('--write')) {
  const path = join(import.meta.dirname, '../../src/read/places/weights-table.ts')
  const source = readFileSync(path, 'utf8')
  writeFileSync(path, `${source.slice(0, source.indexOf('= {') + 3)}\n${learned}\n}\n`)
}
