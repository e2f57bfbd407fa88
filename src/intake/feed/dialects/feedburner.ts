import { text, type Dialect } from '../words.ts'

/** Where an entry stood before a proxy rewrote its link. */
export const feedburner: Dialect = {
  entry: { origlink: text('link', 'address', -1) },
}
