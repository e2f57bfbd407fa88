import type { Language } from '../../../words/index.ts'
import type { NewsBody, Quote } from '../news.ts'
import { behind, newsLine, newsWords, plain } from '../words/news-line.ts'

/** News as a small page without pictures, styles or anything that is fetched. */
export function newsHtml(news: readonly NewsBody[], name: string, language: Language): string {
  const why = htmlText(newsWords[language].why(plain(name)))
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${htmlText(plain(name))}</title><body>${news.map((one) => oneHtml(one, language)).join('<hr>')}<p><small>${why}</small></p></body></html>`
}

/** What one piece of news says, for a mail or a feed. */
export function oneHtml(news: NewsBody, language: Language): string {
  const words = newsWords[language]
  const { story, claim, other, quotes, moreQuotes } = news
  const against = other
    ? `<p>${htmlText(news.kind === 'denial' ? words.deniedBy : words.against)}: ${htmlText(`${plain(other.text)} (${behind(other, words)})`)}</p>`
    : ''
  const of = story && claim ? `<p>${htmlText(`${words.story}: ${plain(story.title)}`)}</p>` : ''
  const more = moreQuotes > 0 ? `<li>${htmlText(words.more(moreQuotes))}</li>` : ''
  return `<p><strong>${htmlText(newsLine(news, language))}</strong></p>${of}${against}<ul>${quotes.map(quoteHtml).join('')}${more}</ul>`
}

function quoteHtml({ words, outlet, at, url, report, span }: Quote): string {
  const where = [outlet, at, `${report} [${span[0]}, ${span[1]})`].flatMap((it) => (it === undefined ? [] : [htmlText(plain(it))])).join(', ')
  const web = url !== undefined && /^https?:\/\//iu.test(url) ? url : undefined
  return `<li><q>${htmlText(plain(words))}</q><br>${web === undefined ? where : `<a href="${htmlText(web)}">${where}</a>`}</li>`
}

function htmlText(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign)
}
