/** Elements that begin and end a line, of XHTML, NITF and TTNITF; in small letters. */
export const blockElements: ReadonlySet<string> = new Set([
  ...'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
  ...'bq block credit datasource fn hl1 hl2 hedline body.content body.head body.end nitf nitf-table nitf-col media note tagline byline dateline headline'.split(
    ' ',
  ),
  ...'text rubrik ingress brodtext mellis citat fakta faktarubrik underrubrik vinjett'.split(' '),
])

/** Elements that hold no part of the text; in small letters. */
export const unreadElements: ReadonlySet<string> = new Set([
  ...'head script style template noscript iframe object embed audio video svg form button select input nav'.split(' '),
  ...'body.head body.end hedline dateline byline distributor media nitf-table-metadata custom-table'.split(' '),
  ...'dat bild figure header meta link title'.split(' '),
])

/** Words of the `class` of elements that are no part of the text. */
export const unreadClasses = /(?:^|[\s_-])(?:byline|slugline|dat|vignette|notepad|closingline|embed|np-nonpublic)(?=$|[\s_])/u
