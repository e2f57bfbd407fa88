/** Dialects whose words feeds mix. */
export type Family = 'core' | 'atom' | 'rdf' | 'dc' | 'content' | 'xhtml' | 'media' | 'itunes' | 'sy' | 'feedburner' | 'other'

/**
 * Namespaces by their beginning, without `http(s)://` and `www.`: feeds write many that differ only there or in their end. The words of RSS and Atom are
 * one family when they stand in the feed's own namespace, for careless feeds mix them.
 */
export const namespaces: readonly (readonly [start: string, family: Family])[] = [
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/', 'atom'],
  ['purl.org/echo/', 'atom'],
  ['purl.org/dc/', 'dc'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules/', 'other'],
  ['purl.org/rss/', 'core'],
  ['purl.org/net/rss', 'core'],
  ['my.netscape.com/', 'core'],
  ['channel.netscape.com/', 'core'],
  ['backend.userland.com/', 'core'],
  ['blogs.law.harvard.edu/', 'core'],
  ['cyber.law.harvard.edu/', 'core'],
  ['rssboard.org/', 'core'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/2000/svg', 'other'],
  ['w3.org/1998/math', 'other'],
  ['search.yahoo.com/mrss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/', 'itunes'],
  ['itunes.apple.com/', 'itunes'],
  ['rssnamespace.org/feedburner', 'feedburner'],
]

/** What prefixes mean where nobody binds them. */
export const prefixes: Readonly<Record<string, Family>> = {
  atom: 'atom',
  atom10: 'atom',
  a10: 'atom',
  rdf: 'rdf',
  dc: 'dc',
  dcterms: 'dc',
  content: 'content',
  xhtml: 'xhtml',
  media: 'media',
  itunes: 'itunes',
  sy: 'sy',
  feedburner: 'feedburner',
}
