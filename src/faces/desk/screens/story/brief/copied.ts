import type { Evidence } from '../../../api/index.ts'
import type { Footnoted } from './footnotes.ts'

interface Titled {
  readonly title: string
}

/** A brief as plain text: sentences with numbers in brackets, below them the words and where they stand. */
export function plainOf({ title }: Titled, { sentences, notes }: Footnoted, whereOf: (words: Evidence) => string): string {
  const text = sentences.map(({ text, notes }) => [text, ...notes.map((number) => `[${number}]`)].join(' ')).join(' ')
  const below = notes.map((it, at) => `[${at + 1}] «${onOneLine(it.words)}» – ${whereOf(it)}`)
  return [title, '', text, '', ...below, ''].join('\n')
}

/** The same as HTML for other programs. */
export function htmlOf(
  { title }: Titled,
  { sentences, notes }: Footnoted,
  whereOf: (words: Evidence) => { readonly said: string; readonly address?: string },
  language: string,
): string {
  const text = sentences.map(({ text, notes }) => `${escaped(text)}<sup>${notes.join(' ')}</sup>`).join(' ')
  const below = notes.map((it, at) => {
    const { said, address } = whereOf(it)
    const where = address !== undefined && /^https?:/iu.test(address) ? `<a href="${escaped(address)}">${escaped(said)}</a>` : escaped(said)
    return `<li value="${at + 1}"><q>${escaped(onOneLine(it.words))}</q> – ${where}</li>`
  })
  return [`<article lang="${escaped(language)}">`, `<h2>${escaped(title)}</h2>`, `<p>${text}</p>`, '<ol>', ...below, '</ol>', '</article>', ''].join('\n')
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
