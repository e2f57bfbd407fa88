import { attributeOf, nodesNamed, type Page } from '../page/index.ts'
import { textOf, type Thing } from './linked-data.ts'
import { metaOf, type Metas } from './metas.ts'

/** Language of a page and, where it is said, the country it is written for. */
export interface PageLanguage {
  /** BCP 47, the language alone: `nb`, `es`. */
  readonly language: string
  /** With the country: `en-GB`. */
  readonly tag: string
  readonly from: 'html' | 'json-ld' | 'meta'
}

/** What the page says its language is: `lang` of `html`, linked data, `og:locale`, `content-language`. Norwegian without more is bokmål. */
export function languageOf(page: Page, metas: Metas, article: Thing | undefined): PageLanguage | undefined {
  const html = nodesNamed(page, 'html')[0]
  const written = html === undefined ? undefined : (attributeOf(page, html, 'lang') ?? attributeOf(page, html, 'xml:lang'))
  const data = article?.['inLanguage']
  for (const [text, from] of [
    [written, 'html'],
    [typeof data === 'string' ? data : textOf(data), 'json-ld'],
    [metaOf(metas, ['og:locale', 'content-language', 'language', 'dc.language', 'inlanguage']), 'meta'],
  ] as const) {
    const parts = /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2})(?![a-z]))?(?![a-z])/iu.exec(text?.trim() ?? '')
    const name = parts?.[1]?.toLowerCase()
    if (name === undefined) continue
    const language = name === 'no' ? 'nb' : name
    return { language, tag: parts?.[2] === undefined ? language : `${language}-${parts[2].toUpperCase()}`, from }
  }
  return undefined
}
