import { parsedUrl } from '../../../words/index.ts'
import { attributeOf, nodesNamed, type Page } from '../page/index.ts'
import { metaOf, type Metas } from './metas.ts'

/** The page's own address: its canonical link, else `og:url`, else the one it was fetched from. Only http and https; without the part after `#`. */
export function addressOf(
  page: Page,
  metas: Metas,
  given: string | undefined,
): { readonly url: string; readonly from: 'canonical' | 'meta' | 'given' } | undefined {
  const canonical = nodesNamed(page, 'link').find((node) => /(?:^|\s)canonical(?:\s|$)/iu.test(attributeOf(page, node, 'rel') ?? ''))
  const base = webAddress(given, undefined)
  for (const [text, from] of [
    [canonical === undefined ? undefined : attributeOf(page, canonical, 'href'), 'canonical'],
    [metaOf(metas, ['og:url']), 'meta'],
    [given, 'given'],
  ] as const) {
    const url = webAddress(text, base)
    if (url !== undefined) return { url, from }
  }
  return undefined
}

function webAddress(text: string | undefined, base: string | undefined): string | undefined {
  const written = text?.trim() ?? ''
  const url = written === '' ? undefined : parsedUrl(written, base)
  if (!url) return undefined
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.hash = ''
  return url.href
}
