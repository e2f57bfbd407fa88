import { HearsayError } from '../../words/index.ts'
import { decode } from '../bytes/decode.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Format } from '../format.ts'
import { itemsIn } from './items-in.ts'
import { intakeOfNinjs } from './read-ninjs.ts'

/** Keys that ninjs has and other JSON of newsrooms has not. */
const own =
  /"(?:versioncreated|firstcreated|pubstatus|copyrightholder|copyrightnotice|body_(?:text|xhtml|html5?|richhtml5)|description_(?:text|html|xhtml)|bodies|renditions|infosources|ednote)"\s*:/giu

/** ninjs 1.x to 3.x, the JSON of the IPTC: one item, a list of them, or an answer that holds a list. */
export const ninjs: Format = {
  name: 'ninjs',
  looksLike({ text }) {
    if (!/^[[{]/u.test(text) || /jsonfeed\.org\/version/u.test(text.slice(0, 2000))) return false
    return new Set([...text.matchAll(own)].map(([key]) => key.toLowerCase())).size >= 2
  },
  async *reports(source) {
    const { items, whole } = itemsIn(decode(await wholeOf(source), source.charset), source.name)
    for (const [index, item] of items.entries()) yield intakeOfNinjs(item, items.length === 1 ? source.id : `${source.id}#${index + 1}`)
    if (!whole) yield new HearsayError('truncated-input', { format: 'ninjs document', reason: 'its JSON is not closed' }, { where: source.name })
    else if (items.length === 0) throw new HearsayError('no-reports', { format: 'ninjs document' }, { where: source.name })
  },
}
