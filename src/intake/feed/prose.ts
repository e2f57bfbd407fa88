import type { Media } from '../../words/index.ts'
import { creditedCaption } from './credits.ts'
import type { FragmentTaker } from './scan-fragment.ts'

/** Prose of a fragment: its paragraphs with blank lines between, and the captions that stood in it. */
export interface Prose {
  readonly text: string
  readonly media: readonly Media[]
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const blocks = setOf(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
const hidden = setOf('script style iframe object noscript template form button select textarea audio video canvas map nav')
const captionClass = /\bclass\s*=\s*["']?[^"'>]*(?:caption-text|(?:image|photo|picture|media)-?caption)/iu

/** Puts prose together from the tags and texts of a fragment as they come. Tags that are never closed do no harm. */
export class ProseBuilder implements FragmentTaker {
  readonly #paragraphs: string[] = []
  readonly #media: Media[] = []
  readonly #hasCaptions: boolean
  #line = ''
  #hidden = ''
  #depth = 0
  #caption = ''

  /** `hasCaptions`: whether captions are looked for at all. */
  constructor(hasCaptions: boolean) {
    this.#hasCaptions = hasCaptions
  }

  open(tag: string, attributes: string): void {
    if (this.#hidden !== '') {
      if (tag === this.#hidden) this.#depth++
    } else if (hidden.has(tag)) {
      this.#hidden = tag
      this.#depth = 1
    } else if (tag === 'br') this.#line += '\0'
    else if (blocks.has(tag)) {
      this.#end()
      if (this.#hasCaptions && this.#caption === '' && (tag === 'figcaption' || captionClass.test(attributes))) this.#caption = tag
    }
  }

  close(tag: string): void {
    if (this.#hidden !== '') {
      if (tag === this.#hidden && --this.#depth === 0) this.#hidden = ''
      return
    }
    if (!blocks.has(tag)) return
    this.#end()
    if (tag === this.#caption || tag === 'figure') this.#caption = ''
  }

  text(text: string): void {
    if (this.#hidden === '') this.#line += text
  }

  /** The prose, when the fragment has ended. */
  done(): Prose {
    this.#end()
    return { text: this.#paragraphs.join('\n\n'), media: this.#media }
  }

  #end(): void {
    const line = this.#line
    if (line === '') return
    this.#line = ''
    const parts = paragraphsOf(line)
    if (this.#caption === '') this.#paragraphs.push(...parts)
    else if (parts.length > 0) this.#media.push({ kind: 'photo', ...creditedCaption(parts.join(' ')) })
  }
}

/** One block: a break is a line, two breaks begin a paragraph. */
function paragraphsOf(line: string): readonly string[] {
  const text = (/[\t\n\r\f]| {2}/u.test(line) ? line.replace(/[ \t\n\r\f]+/gu, ' ') : line).trim()
  if (text === '') return []
  if (!text.includes('\0')) return [text]
  return text
    .split(/\0(?: ?\0)+/u)
    .map((part) => part.replace(/ ?\0 ?/gu, '\n').trim())
    .filter((part) => part !== '')
}
