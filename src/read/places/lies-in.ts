import type { GazetteerPlace } from '../../knowledge/index.ts'

/** Whether one place lies in another: its region, its country; not a place in itself. */
export function liesIn(inner: GazetteerPlace, outer: GazetteerPlace): boolean {
  if (inner.row === outer.row) return false
  switch (outer.feature) {
    case 'country':
      return inner.country === outer.country
    case 'admin1':
      return inner.admin1 === outer.row
    case 'admin2':
      return inner.admin2 === outer.row
    default:
      return false
  }
}
