import { quantityKinds, type Language } from '../../../words/index.ts'
import type { NewsBody, NewsClaim } from '../news.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { nb } from './nb.ts'
import type { NewsWords } from './news-words.ts'
import { nn } from './nn.ts'

/** How news are put, by language. */
export const newsWords: Readonly<Record<Language, NewsWords>> = { nb, nn, en, es }

/** So many names are told; the others are counted. */
const names = 4

/** News on one line: `Denial: Police shot at the crowd (2 origins: AFP, Rosa Quispe)`. */
export function newsLine(news: NewsBody, language: Language): string {
  const words = newsWords[language]
  const kind = words.kinds[news.kind]
  const numbers = news.numbers ? ` (${words.before} ${numbersText(news.numbers.before, words)}, ${words.now} ${numbersText(news.numbers.after, words)})` : ''
  const test = news.test ? `${words.test} ` : ''
  return plain(`${test}${kind}${numbers}: ${subjectOf(news)}${news.claim ? ` (${behind(news.claim, words)})` : ''}`)
}

/** Who stands behind a claim: `2 origins: AFP, Rosa Quispe; 3 newsrooms; 11 reports`. */
export function behind({ origins, newsrooms, reports }: NewsClaim, words: NewsWords): string {
  const shown = origins.slice(0, names).map(({ name }) => name)
  const named = [...shown, ...(origins.length > names ? [`+${origins.length - names}`] : [])].join(', ')
  const first = `${words.origins(origins.length)}${named === '' ? '' : `: ${named}`}`
  return [first, words.newsrooms(newsrooms.length), words.reports(reports)].join('; ')
}

/** On one line, without signs that steer. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function subjectOf({ claim, report, story }: NewsBody): string {
  return claim?.text ?? report?.title ?? report?.id ?? story?.title ?? ''
}

/** `killed 3–5` in words. */
function numbersText(values: readonly string[], words: NewsWords): string {
  const told = values.map((value) => {
    const [, name = '', min = '', max = ''] = /^(\w+) (\d*)–(\d*)$/u.exec(value) ?? []
    const kind = quantityKinds.find((it) => it === name)
    const amount = min === max ? min : max === '' ? words.atLeast(min) : min === '' ? words.upTo(max) : `${min}–${max}`
    return kind ? `${amount} ${words.quantities[kind]}` : value
  })
  return told.length === 0 ? words.none : told.join(', ')
}
