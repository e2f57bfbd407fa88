import { withoutEntities } from '../entities.ts'
import { attributeOf, folded, jsonIn, nodesNamed, rawIn, type Page } from '../page/index.ts'
import { lenientJson, type Json } from './lenient-json.ts'

/** One thing that linked data (JSON-LD, https://schema.org) tells of: its properties by name. */
export type Thing = Readonly<Record<string, Json>>

/** All the linked data of a page. */
export interface LinkedData {
  /** Things of the first level, in page order: those of graphs and lists, and what a page says it is mainly about. */
  readonly things: readonly Thing[]
  /** Things by `@id`, the one that says most. */
  readonly byId: ReadonlyMap<string, Thing>
}

/** More things than any page needs; beyond them it is data for something else. */
const mostThings = 500

/** Reads the JSON-LD of a page, as broken as it may be. */
export function linkedDataOf(page: Page): LinkedData {
  const things: Thing[] = []
  const byId = new Map<string, Thing>()
  for (const node of nodesNamed(page, 'script')) {
    if (!/^application\/(?:json\+ld|ld\+json)/iu.test(attributeOf(page, node, 'type')?.trim() ?? '')) continue
    const raw = rawIn(page, node)
    const json = (jsonIn(page, node) as Json | undefined) ?? lenientJson(raw.includes('"') ? raw : withoutEntities(raw)) // JSON.parse makes nothing else
    if (json !== undefined) gather(json, things)
  }
  for (const thing of things.slice(0, mostThings)) {
    for (const one of [
      thing,
      ...Object.values(thing)
        .flatMap((value) => listOf(value))
        .filter(isThing),
    ]) {
      const id = one['@id']
      if (typeof id === 'string' && Object.keys(one).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, one)
    }
  }
  return { things: things.slice(0, mostThings), byId }
}

function gather(json: Json, things: Thing[]): void {
  const waiting: Json[] = [json]
  while (waiting.length > 0 && things.length < mostThings) {
    const value = waiting.pop()
    if (value === undefined) continue
    if (isList(value)) waiting.push(...value.slice(0, mostThings).reverse())
    else if (isThing(value)) {
      things.push(value)
      for (const name of ['mainEntity', 'mainEntityOfPage', '@graph']) if (value[name] !== undefined) waiting.push(value[name])
    }
  }
}

/** Whether a value is a thing with properties. */
export function isThing(value: Json | undefined): value is Thing {
  return typeof value === 'object' && value !== null && !isList(value)
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** One value or many, as a list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

/** Types of a thing in lower case, without the vocabulary before them: `newsarticle`. */
export function typesOf(thing: Thing): readonly string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/u, '').toLowerCase())
}

/** A value as text: mark-up and character references read, white space folded; of a thing its name; of a list the first. Undefined where there is none. */
export function textOf(value: Json | undefined, depth = 0): string | undefined {
  if (depth > 4) return undefined
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    const text = folded(withoutEntities(withoutEntities(value)).replace(/<\/?[a-z][^<>]{0,300}>/giu, ' '))
    return text === '' ? undefined : text
  }
  if (isList(value)) return textOf(value[0], depth + 1)
  return isThing(value) ? textOf(value['name'] ?? value['@value'], depth + 1) : undefined
}

/** The things a property holds: what it names by `@id` alone is looked up. */
export function thingsIn(value: Json | undefined, data: LinkedData): readonly Thing[] {
  return listOf(value)
    .filter(isThing)
    .map((thing) => {
      const id = thing['@id']
      return (typeof id === 'string' && Object.keys(thing).length <= 2 ? data.byId.get(id) : undefined) ?? thing
    })
}

const articleTypes = /article|posting|report(?!er)|review$|liveblog|analysis|opinion/u

/**
 * The thing the page is about: an article, dated and with a headline, before others; undefined where linked data tells of none. Lists of other articles
 * (no author, no date) come after; of equals the first.
 */
export function articleIn(data: LinkedData): Thing | undefined {
  let best: Thing | undefined
  let bestScore = 0
  for (const thing of data.things) {
    const types = typesOf(thing)
    const isArticle = types.some((type) => articleTypes.test(type))
    if (!isArticle && !types.some((type) => type === 'webpage' || type === 'videoobject' || type === 'recipe' || type === 'creativework' || type === 'faqpage'))
      continue
    const has = (name: string): number => (thing[name] === undefined || thing[name] === null || thing[name] === '' ? 0 : 1)
    const score = (isArticle ? 8 : 0) + 4 * has('datePublished') + 2 * has('headline') + has('author') + has('articleBody')
    if (score > bestScore) [best, bestScore] = [thing, score]
  }
  return best
}
