import type { HearsayError, Intake } from '../words/index.ts'

/** Names of the formats reports come in; `hearsay help read` prints them. */
export const formatNames = [
  'html',
  'feed',
  'opml',
  'sitemap',
  'json-feed',
  'newsml-g2',
  'newsml',
  'nitf',
  'ninjs',
  'xml',
  'iptc7901',
  'captions',
  'picture',
  'warc',
  'mail',
  'markdown',
  'text',
] as const
export type FormatName = (typeof formatNames)[number]

/** Some bytes from outside and what is known of them before they are read. */
export interface Source {
  /** As the person wrote it: a path, an address, `-`. Errors name it. */
  readonly name: string
  /** Id of a single report in it; reports of many get their own after it. */
  readonly id: string
  /** The bytes, from the first; gzip is undone already. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Last part of the path, where it is a file. */
  readonly fileName?: string
  /** Address it was fetched from. */
  readonly url?: string
  /** Character set its transport named. */
  readonly charset?: string
}

/** The beginning of a source, by which its format is told. */
export interface Head {
  /** At most 64 KiB. */
  readonly bytes: Uint8Array
  /** The same as text, without a byte order mark and white space before it; every other byte of UTF-16 taken out. Only good for looking. */
  readonly text: string
  readonly fileName?: string
}

/** One format: how it is told, and how it becomes reports. */
export interface Format {
  readonly name: FormatName
  /** Whether it is this format, by what it holds; the name of the file counts only where that leaves it open. */
  looksLike(head: Head): boolean
  /**
   * Its reports in order, each as soon as it is whole. An error in one of them comes in its place and the rest goes on; a source that is cut
   * short ends with the warning `truncated-input`. Throws what is wrong with the whole.
   */
  reports(source: Source): AsyncIterable<Intake | HearsayError>
}
