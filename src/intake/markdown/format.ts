import { HearsayError } from '../../words/index.ts'
import { decode } from '../bytes/decode.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Format } from '../format.ts'
import { readMarkdown } from './read-markdown.ts'

const names = /\.(?:md|markdown|mdown)$/iu
const marks: readonly RegExp[] = [
  /^#{1,3} \S/mu,
  /\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]{1,300}\)/u,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*/mu,
  /^!\[[^\]\n]{0,200}\]\(/mu,
  /^> \S/mu,
]
const frontMatter = /^---\r?\n(?:\p{L}[\p{L} _-]{0,40}:[^\n]{0,400}\n){1,30}---\r?\n/u

/** Markdown, with or without front matter. */
export const markdown: Format = {
  name: 'markdown',
  looksLike({ text, fileName }) {
    const head = text.slice(0, 4096)
    if (frontMatter.test(head) || (fileName !== undefined && names.test(fileName)) || /^# \S/u.test(head)) return true
    return marks.filter((mark) => mark.test(head)).length >= 2
  },
  async *reports(source) {
    const { text, ...about } = readMarkdown(decode(await wholeOf(source), source.charset))
    if (!/[\p{L}\p{N}]/u.test(text)) throw new HearsayError('empty-report', {}, { where: source.name })
    const from = Object.fromEntries(['text', ...Object.keys(about)].map((name) => [name, 'markdown'] as const))
    yield { report: { id: source.id, ...about, text }, quality: 'full', from }
  },
}
