import type { NewsBody, Quote } from '../news.ts'
import type { MailTarget } from '../conditions.ts'
import type { Message } from '../message.ts'
import { behind, newsLine, newsWords, plain } from '../words/news-line.ts'
import type { NewsWords } from '../words/news-words.ts'
import { newsHtml } from './news-html.ts'
import type { Mail } from './mailer.ts'

/** A message as mail: what is new, who stands behind it, and the words it rests on. */
export function mailOf({ id, search, news, test }: Message, { to, language }: MailTarget): Mail {
  const words = newsWords[language]
  const [only] = news
  const subject = news.length === 1 && only && !test ? `${search.name}: ${newsLine(only, language)}` : words.subject(search.name, news.length)
  const head = test ? `${words.test}\n\n` : ''
  const text = `${head}${news.map((one) => newsText(one, words, language)).join('\n\n')}\n\n-- \n${words.why(plain(search.name))}\n`
  return { id, to, subject: plain(subject), text, html: newsHtml(news, search.name, language), language }
}

function newsText(news: NewsBody, words: NewsWords, language: MailTarget['language']): string {
  const { story, claim, other, quotes, moreQuotes } = news
  return [
    newsLine(news, language),
    ...(story && claim ? [`${words.story}: ${plain(story.title)}`] : []),
    ...(other ? [`${news.kind === 'denial' ? words.deniedBy : words.against}: ${plain(other.text)} (${behind(other, words)})`] : []),
    ...quotes.map((quote) => `  “${plain(quote.words)}”\n    ${aboutQuote(quote)}`),
    ...(moreQuotes > 0 ? [`  ${words.more(moreQuotes)}`] : []),
  ].join('\n')
}

/** Where the words stand: `La Bocana, 2026-03-12T21:55:00Z, 4v1dqkc9m2x0f [120, 164)`. */
export function aboutQuote({ outlet, at, url, report, span }: Quote): string {
  return [outlet, at, `${report} [${span[0]}, ${span[1]})`, url].flatMap((it) => (it === undefined ? [] : [plain(it)])).join(', ')
}
