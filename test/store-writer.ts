/**
 * A program that writes to a store, for tests that need several or kill one: `tsx test/store-writer.ts PLACE WHO COUNT` keeps so many pairs of reports,
 * one of its own and one that every writer brings, and prints the number of each pair when it is stored.
 */
import { openStore } from '../src/store/index.ts'
import { keptOf } from './kept-reports.ts'

const [place = '', who = '', count = ''] = process.argv.slice(2)
const store = await openStore(place, { create: true })
for (let n = 0; n < Number(count); n++) {
  await store.keep([keptOf({ guid: `${who} ${n}` }), keptOf({ guid: `both ${n}` })])
  process.stdout.write(`${n}\n`)
}
await store.close()
