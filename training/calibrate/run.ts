import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withTable } from './table.ts'

/**
 * Counts confidence anew: runs the counting script of each room on the development texts, prints its table and writes it into the room.
 * `npm run calibrate [FOLDER OF THE GOLD] [-- ROOM…]`; what has no gold beside the project stays as it is. Times carry no confidence.
 */
const rooms = [
  { room: 'statements', gold: 'quotes' },
  { room: 'actors', gold: 'actors' },
  { room: 'places', gold: 'places' },
  { room: 'events', gold: 'events' },
]

const [folder = '../shared/gold', ...wanted] = process.argv.slice(2)
for (const { room, gold } of rooms) {
  if (wanted.length > 0 && !wanted.includes(room)) continue
  const from = join(folder, gold)
  if (!existsSync(from)) {
    console.log(`${room}: no gold in ${from}`)
    continue
  }
  const printed = execFileSync(process.execPath, ['--import', 'tsx', `training/${room}/confidence.ts`, from], { encoding: 'utf8', maxBuffer: 1 << 26 })
  console.log(`${room}\n${printed}`)
  const file = `src/read/${room}/confidence.ts`
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), printed))
}
