import { entryOf } from '../../../text/index.ts'
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

/**
 * What the page says its language is: `lang` of `html`, linked data, `og:locale`, `content-language`. Norwegian without more is bokmål, where nynorsk is named nowhere. English is what
 * many systems say of every page: another language named elsewhere comes before it.
 */
export function languageOf(page: Page, metas: Metas, article: Thing | undefined): PageLanguage | undefined {
  const html = nodesNamed(page, 'html')[0]
  const written = html === undefined ? undefined : (attributeOf(page, html, 'lang') ?? attributeOf(page, html, 'xml:lang'))
  const data = article?.['inLanguage']
  const said = [
    languageFrom(written, 'html'),
    languageFrom(typeof data === 'string' ? data : textOf(data), 'json-ld'),
    languageFrom(metaOf(metas, ['og:locale']), 'meta'),
    languageFrom(metaOf(metas, ['content-language', 'language', 'dc.language', 'inlanguage']), 'meta'),
  ].filter((one) => one !== undefined)
  const [first] = said
  if (first?.language === 'nb' && /^no(?![a-z])/iu.test(written ?? '')) return said.find(({ language }) => language === 'nn') ?? first
  return first?.language === 'en' ? (said.find(({ language }) => language !== 'en') ?? first) : first
}

function languageFrom(text: string | undefined, from: PageLanguage['from']): PageLanguage | undefined {
  const parts = /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2})(?![a-z]))?(?![a-z])/iu.exec(text?.trim() ?? '')
  const name = parts?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const language = name === 'no' ? 'nb' : name
  return { language, tag: parts?.[2] === undefined ? language : `${language}-${parts[2].toUpperCase()}`, from }
}

/** Countries that write English and the day before the month, by the end of their hosts. */
const dayFirstHosts: Readonly<Record<string, string>> = {
  uk: 'GB',
  ie: 'IE',
  au: 'AU',
  nz: 'NZ',
  in: 'IN',
  za: 'ZA',
  ng: 'NG',
  ke: 'KE',
  gh: 'GH',
  pk: 'PK',
  bd: 'BD',
  lk: 'LK',
  sg: 'SG',
  mt: 'MT',
  eu: 'GB',
}
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const dayBefore = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s${months}\\.?,?\\s(?:19|20)\\d\\d\\b`, 'iu')
const dayBehind = new RegExp(`\\b${months}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d\\b`, 'iu')

/** The tag of English with the country its dates are written for, where the page does not say it: by the end of its host, else by the order in which it writes days and months. */
export function tagForDates(tag: string | undefined, host: string | undefined, source: string): string | undefined {
  if (tag !== 'en') return tag
  const country = entryOf(dayFirstHosts, host?.split('.').at(-1) ?? '')
  if (country !== undefined) return `en-${country}`
  return /\b\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d\b/u.test(source) && dayBefore.test(source) && !dayBehind.test(source) ? 'en-GB' : tag
}
