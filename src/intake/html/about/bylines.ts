import { listOf, textOf, thingsIn, typesOf, type LinkedData, type Thing } from './linked-data.ts'
import type { Metas } from './metas.ts'
import { namesIn, unique, type Named } from './names.ts'

/** Bylines and where they were read. */
export interface Bylines extends Named {
  readonly from: 'json-ld' | 'meta' | 'microdata' | 'byline element' | 'pattern'
  /** The elements that hold them, and other bylines of the page. */
  readonly nodes: readonly number[]
  /** How far they are trusted, where the page's words say them. */
  readonly trust?: number
}

const authorMetas = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'citation_author',
  'byl',
  'byline',
  'authors',
  'author_name',
  'article.author',
  'dcsext.author',
  'dc.contributor',
  'og:author',
  'twitter:data1',
  'creator',
]
const authorMeta = /(?:^|[:._-])authors?(?:$|[:._-]?name$)|byline/u

const nobody: Named = { people: [], agencies: [], others: [] }

/** People linked data names as authors. */
export function authorsInData(article: Thing | undefined, data: LinkedData, outlets: readonly string[]): Named {
  const value = article?.['author'] ?? article?.['creator']
  const written = listOf(value).filter((one) => typeof one === 'string')
  return joined([
    ...written.map((one) => namesIn(textOf(one) ?? '', outlets)),
    ...thingsIn(value, data).flatMap((thing) => listOf(thing['name']).map((name) => namesOfThing(thing, textOf(name) ?? '', outlets))),
  ])
}

/** A name alone is one name, even in small letters; that of an organisation is no person's. */
function namesOfThing(thing: Thing, name: string, outlets: readonly string[]): Named {
  if (typesOf(thing).some((type) => type.includes('organization')))
    return { people: [], agencies: namesIn(name, outlets).agencies, others: name === '' ? [] : [name] }
  const lower = /^\p{Ll}+ \p{Ll}+$/u.test(name)
  return namesIn(lower ? name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : name, outlets)
}

/** People `meta` elements name as authors. */
export function authorsInMetas(metas: Metas, outlets: readonly string[]): Named {
  const names = [...authorMetas, ...[...metas.keys()].filter((name) => authorMeta.test(name) && !name.includes('twitter'))]
  const said = names.map((name) => joined((metas.get(name) ?? []).filter((value) => !/^https?:/u.test(value)).map((value) => namesIn(value, outlets))))
  return said.find(({ people }) => people.length > 0) ?? said.find(({ agencies, others }) => agencies.length > 0 || others.length > 0) ?? nobody
}

/** Several as one, each name once. */
export function joined(named: readonly Named[]): Named {
  return {
    people: unique(named.flatMap(({ people }) => people)),
    agencies: unique(named.flatMap(({ agencies }) => agencies)),
    others: unique(named.flatMap(({ others }) => others)),
  }
}
