import type { XmlName } from '../xml/index.ts'
import { atom } from './dialects/atom.ts'
import { cdf } from './dialects/cdf.ts'
import { content, xhtml } from './dialects/content.ts'
import { dublinCore } from './dialects/dublin-core.ts'
import { feedburner } from './dialects/feedburner.ts'
import { itunes } from './dialects/itunes.ts'
import { mediaRss } from './dialects/media-rss.ts'
import { rdf } from './dialects/rdf.ts'
import { rss } from './dialects/rss.ts'
import { syndication } from './dialects/syndication.ts'
import { namespaces, prefixes, type Family } from './namespaces-table.ts'
import type { Dialect, Place, Word } from './words.ts'

/** The dialects of each family; where two say the same the first counts. */
const dialects: Readonly<Record<Family, readonly Dialect[]>> = {
  core: [rss, atom, cdf],
  atom: [atom],
  rdf: [rdf],
  dc: [dublinCore],
  content: [content],
  xhtml: [xhtml],
  media: [mediaRss],
  itunes: [itunes],
  sy: [syndication],
  feedburner: [feedburner],
  other: [],
}

const roots = new Set(['rss', 'feed'])

/** What elements say, remembered for one document. */
export class Vocabulary {
  readonly #known: Readonly<Record<Place, Map<XmlName, Word | undefined>>> = {
    feed: new Map(),
    entry: new Map(),
    media: new Map(),
    person: new Map(),
    origin: new Map(),
  }
  #own: string | undefined

  /** What an element says in a place; undefined where it says nothing. */
  wordOf(name: XmlName, place: Place): Word | undefined {
    const known = this.#known[place]
    const seen = known.get(name)
    if (seen !== undefined || known.has(name)) return seen
    const word = wordIn(this.#family(name), name.key, place)
    if (known.size < 10_000) known.set(name, word)
    return word
  }

  /** A namespace nobody knows is the feed's own if its root stands in it. */
  #family(name: XmlName): Family {
    const family = familyOf(name)
    if (family !== 'other') return family
    const space = name.namespace ?? name.prefix
    if (roots.has(name.key)) this.#own ??= space
    return this.#own === space ? 'core' : family
  }
}

function wordIn(family: Family, key: string, place: Place): Word | undefined {
  for (const dialect of dialects[family]) {
    const words = dialect[place]
    if (words && Object.hasOwn(words, key)) return words[key]
  }
  return undefined
}

const families = new WeakMap<XmlName, Family>()

/** The family an element belongs to: by its namespace, else by its prefix; without a known one it is the feed's own. */
export function familyOf(name: XmlName): Family {
  const seen = families.get(name)
  if (seen !== undefined) return seen
  const family = familyByNamespace(name)
  families.set(name, family)
  return family
}

function familyByNamespace({ namespace, prefix }: XmlName): Family {
  const address = namespace
    ?.trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
  const found = address === undefined ? undefined : namespaces.find(([start]) => address.startsWith(start))
  if (found) return found[1]
  if (prefix === '') return 'core'
  return Object.hasOwn(prefixes, prefix.toLowerCase()) ? (prefixes[prefix.toLowerCase()] ?? 'other') : 'other'
}
