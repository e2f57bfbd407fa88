import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { personNames } from './person-names.ts'
import { allRows } from './rows.ts'
import { gazetteerBytes } from './write.ts'

/** Makes models/places.bin from GeoNames, CLDR and the tables beside this file: `npm run gazetteer`. The same sources give the same bytes. */
const { rows, firstTown } = allRows()
const bytes = gazetteerBytes(rows, firstTown, personNames())
writeFileSync(join(import.meta.dirname, '../../models/places.bin'), bytes)
console.log(`${rows.length} places, ${rows.length - firstTown} of them towns, ${(bytes.length / 1e6).toFixed(2)} MB`)
