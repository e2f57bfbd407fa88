import { captions } from './captions/format.ts'
import { feed } from './feed/format.ts'
import type { Format, Head } from './format.ts'
import { houseXml } from './house-xml/format.ts'
import { html } from './html/format.ts'
import { iptc7901 } from './iptc7901/format.ts'
import { jsonFeed } from './json-feed/format.ts'
import { mailOf } from './mail/format.ts'
import { markdown } from './markdown/format.ts'
import { newsml } from './newsml/format.ts'
import { newsmlG2 } from './newsml-g2/format.ts'
import { ninjs } from './ninjs/format.ts'
import { nitf } from './nitf/format.ts'
import { opml } from './opml/format.ts'
import { picture } from './picture/format.ts'
import { sitemap } from './sitemap/format.ts'
import { text } from './text/format.ts'
import { warcOf } from './warc/format.ts'

/** Formats of reports, the surest signs first; plain text takes what is left. */
const ofReports: readonly Format[] = [picture, iptc7901, captions, newsmlG2, newsml, nitf, feed, opml, sitemap, ninjs, jsonFeed, houseXml, html, markdown, text]

/** Every format, the surest signs first; archives, which hold others, before those. */
export const formats: readonly Format[] = [warcOf(formatInside), mailOf(formatInside), ...ofReports]

/** The format a source is in, by its beginning. */
export function formatOf(head: Head): Format {
  return formats.find((format) => format.looksLike(head)) ?? text
}

/** The format of something in an archive. */
function formatInside(head: Head): Format {
  return ofReports.find((format) => format.looksLike(head)) ?? text
}
