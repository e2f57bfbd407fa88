import type { Media } from '../../words/index.ts'
import { creditedCaption } from './credits.ts'

/** Prose of a fragment: its paragraphs with blank lines between, and the captions that stood in it. */
export interface Prose {
  readonly text: string
  readonly media: readonly Media[]
}

const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const hidden = new Set('script style iframe object noscript template form button select textarea audio video canvas map nav'.split(' '))
const captionClass = /(?:^|[\s_-])(?:wp-)?caption(?:[\s_-]?text)?(?:$|\s)/iu

/** Puts prose together from the tags and texts of a fragment as they come. Tags that are never closed do no harm. */
export class ProseBuilder {
  readonly #paragraphs: string[] = []
  readonly #media: Media[] = []
  #line = ''
  #hidden = ''
  #depth = 0
  #caption = ''

  /** A start tag, its name in lower case. */
  open(tag: string, className = ''): void {
    if (this.#hidden !== '') {
      if (tag === this.#hidden) this.#depth++
      return
    }
    if (hidden.has(tag)) {
      this.#hidden = tag
      this.#depth = 1
      return
    }
    if (tag === 'br') this.#line += '\0'
    else if (blocks.has(tag)) this.#end()
    if (
      this.#caption === '' &&
      (tag === 'figcaption' || (className !== '' && (tag === 'p' || tag === 'div') && captionClass.test(className) && !/wp-caption(?:\s|$)/u.test(className)))
    ) {
      this.#end()
      this.#caption = tag
    }
  }

  close(tag: string): void {
    if (this.#hidden !== '') {
      if (tag === this.#hidden && --this.#depth === 0) this.#hidden = ''
      return
    }
    if (blocks.has(tag) || tag === this.#caption) this.#end()
    if (tag === this.#caption || tag === 'figure') this.#caption = ''
  }

  text(text: string): void {
    if (this.#hidden === '') this.#line += text
  }

  done(): Prose {
    this.#end()
    return { text: this.#paragraphs.join('\n\n'), media: this.#media }
  }

  #end(): void {
    if (this.#line === '') return
    const parts = paragraphsOf(this.#line)
    this.#line = ''
    if (this.#caption === '') this.#paragraphs.push(...parts)
    else if (parts.length > 0) this.#media.push({ kind: 'photo', ...creditedCaption(parts.join(' ')) })
  }
}

/** One block: a break is a line, two breaks begin a paragraph. */
function paragraphsOf(line: string): readonly string[] {
  const text = line.replace(/[ \t\n\r\f]+/gu, ' ')
  if (!text.includes('\0')) return text.trim() === '' ? [] : [text.trim()]
  return text
    .split(/\0(?: ?\0)+/u)
    .map((part) => part.replace(/ ?\0 ?/gu, '\n').trim())
    .filter((part) => part !== '')
}
