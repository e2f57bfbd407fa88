import { parsedUrl } from '../../../words/index.ts'
import { articleIn, textOf, thingsIn, typesOf, type LinkedData, type Thing } from './linked-data.ts'
import { metaOf, type Metas } from './metas.ts'

/** Names the outlet goes by on its page, the surest first, and where each was read. */
export interface OutletName {
  readonly name: string
  readonly from: 'json-ld' | 'meta' | 'title element' | 'url'
}

const namesInMeta = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'publisher',
  'article:publisher',
  'al:iphone:app_name',
  'cre',
  'copyright',
]
const hostLike = /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\/?$/iu

/** The outlet's names. An address is no name as long as there is another. */
export function outletNames(metas: Metas, data: LinkedData, address: string | undefined): readonly OutletName[] {
  const names: OutletName[] = []
  const add = (name: string | undefined, from: OutletName['from']): void => {
    const text = name?.replace(/\s*[®™]/gu, '').trim() ?? ''
    if (text !== '' && text.length <= 60 && !text.startsWith('@') && !/^https?:/u.test(text)) names.push({ name: text, from })
  }
  for (const name of namesInMeta.slice(0, 1)) add(metaOf(metas, [name]), 'meta')
  const article = articleIn(data)
  for (const publisher of [...publishersOf(article, data), ...data.things.flatMap((thing) => (isSite(thing) ? [thing] : publishersOf(thing, data)))])
    add(textOf(publisher['name']), 'json-ld')
  for (const name of namesInMeta.slice(1, 6)) add(metaOf(metas, [name]), 'meta')
  const sure = names.filter(({ name }) => !hostLike.test(name))
  const host = hostOf(address)
  return [...sure, ...names.filter(({ name }) => hostLike.test(name)), ...(host === undefined ? [] : [{ name: host, from: 'url' as const }])]
}

function publishersOf(thing: Thing | undefined, data: LinkedData): readonly Thing[] {
  return thing === undefined ? [] : thingsIn(thing['publisher'], data)
}

function isSite(thing: Thing): boolean {
  return typesOf(thing).some((type) => type === 'website' || type === 'newsmediaorganization')
}

/** Host of an address without `www.`; undefined where it is none. */
export function hostOf(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : parsedUrl(address)
  if (!url) return undefined
  const host = url.hostname.replace(/^www\d?\./u, '')
  return host.includes('.') ? host : undefined
}
