import { dateOf } from '../dates/index.ts'
import type { ReportInput } from '../../words/index.ts'

/** What a Markdown file holds: its text without the marks, and the title of its front matter or first heading. */
export type MarkdownReport = Pick<ReportInput, 'text' | 'title' | 'language' | 'publishedAt' | 'url'>

/** Reads Markdown: front matter, headings, emphasis, links, pictures and rules lose their marks; dashes stay, for they may be speech. */
export function readMarkdown(source: string): MarkdownReport {
  const { about, body } = frontMatter(source)
  const lines: string[] = []
  let title = about.get('title')
  for (const line of body.split(/\r\n|\r|\n/u)) {
    if (/^\s{0,3}(?:[-*_]\s{0,3}){3,}$/u.test(line) && line.length < 80) {
      lines.push('')
      continue
    }
    const heading = /^\s{0,3}#{1,6}\s+(?<text>\S.*)$/u.exec(line)?.groups?.text
    if (heading === undefined) {
      lines.push(plain(line.replace(/^\s{0,3}(?:>\s?){1,5}/u, '')))
      continue
    }
    const text = plain(heading.replace(/(?<![\s#])[\s#]+$/u, ''))
    title ??= text
    lines.push('', text, '')
  }
  const [language, published, url] = [about.get('language') ?? about.get('lang'), about.get('date') ?? about.get('published'), about.get('url')]
  const publishedAt = published === undefined ? undefined : dateOf(published, language)
  return {
    text: lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim(),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
  }
}

/** The lines between two `---` at the top, as name and value. */
function frontMatter(source: string): { readonly about: ReadonlyMap<string, string>; readonly body: string } {
  const about = new Map<string, string>()
  const found = /^---[ \t]*\r?\n(?<lines>(?:[^\n]{0,1000}\n){0,60}?)---[ \t]*(?:\r?\n|$)/u.exec(source)
  if (!found) return { about, body: source }
  for (const line of (found.groups?.lines ?? '').split('\n')) {
    const { name, value } = /^(?<name>[\p{L}_-]{1,40}):\s*(?<value>\S.*)$/u.exec(line.trim())?.groups ?? {}
    if (name !== undefined && value !== undefined) about.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/u, '$2'))
  }
  return { about, body: source.slice(found[0].length) }
}

/** A line without the marks of links, pictures, code and emphasis. */
function plain(line: string): string {
  if (!/[*_`[\]\\<]/u.test(line)) return line.trimEnd()
  return line
    .replace(/!?\[(?<text>[^[\]\n]{0,500})\]\([^()\s]{0,1000}(?:\s"[^"\n]{0,300}")?\)/gu, '$<text>')
    .replace(/<(?<url>https?:\/\/[^<>\s]{1,1000})>/gu, '$<url>')
    .replace(/`(?<code>[^`\n]{1,500})`/gu, '$<code>')
    .replace(/(?<![\p{L}\p{N}*\\])(?<mark>\*{1,3}|_{1,3})(?=\S)(?<text>[^*_\n]{1,500})(?<=\S)\k<mark>(?![\p{L}\p{N}*])/gu, '$<text>')
    .replace(/\\(?<mark>[\\`*_{}[\]()#+.!>~|-])/gu, '$<mark>')
    .trimEnd()
}
