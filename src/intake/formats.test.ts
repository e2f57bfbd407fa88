import { expect, test } from 'vitest'
import { formatOf } from './formats.ts'

test.each<[string, string, string | undefined]>([
  ['feed', '<?xml version="1.0"?>\n<!-- <html> --><rss version="2.0">', undefined],
  ['feed', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'feed.html'],
  ['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel>', undefined],
  ['feed', 'Notice: x on line 3\n<?xml version="1.0"?><!DOCTYPE rss PUBLIC "a" "b"><rss>', undefined],
  ['feed', '<br />\n<b>Warning</b>: x in <b>y</b><br />\n<?xml version="1.0"?><rss><channel>', undefined],
  ['opml', '<opml version="1.0"><head/>', undefined],
  ['sitemap', '<?xml version="1.0"?><urlset xmlns="x"><url>', undefined],
  ['sitemap', '<sitemapindex>', undefined],
  ['json-feed', '{ "version": "https://jsonfeed.org/version/1.1", "title": "Avisa"', undefined],
  ['html', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><rss>', undefined],
  ['html', '<!DOCTYPE html><html><body><p>Hei</p>', undefined],
  ['html', '<article><h1>Hei</h1>', undefined],
  ['html', 'Hei <b>du</b>', 'side.html'],
  ['markdown', '# Elva stiger\n\nTekst.', undefined],
  ['markdown', '---\ntitle: Elva\n---\nTekst.', undefined],
  ['markdown', 'Elva [stiger](https://elva.example/a).\n\n> Sitat', undefined],
  ['markdown', 'Tekst.', 'elva.md'],
  ['text', '– Vi drar, sier hun.\n- Og så?\n- Vet ikke.', undefined],
  ['text', 'Han elsker henne <3 og hun er 5 < 6.', undefined],
  ['text', 'Kode #1 og *stjerne* til fest', undefined],
  ['text', '', undefined],
])('%s: %s', (name, text, fileName) => {
  expect(formatOf({ bytes: new TextEncoder().encode(text), text, ...(fileName === undefined ? {} : { fileName }) }).name).toBe(name)
})
