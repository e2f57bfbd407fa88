import { version } from '../../../words/index.ts'
import type { Page } from './page-answer.ts'
import { pageFile } from './files.ts'

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Hearsay</title>
    <link rel="stylesheet" href="/page.css">
  </head>
  <body>
    <main>
      <h1>Hearsay ${version}</h1>
      <p>This server watches sources, reads what they publish and keeps the sourced record: who did what to whom, who said what, when, where, according to whom.</p>
      <p>The desk, the page to work on, is not part of this build: <code>npm run build</code> makes it. Everything else is here.</p>
      <h2>What it answers</h2>
      <ul>
        <li><a href="/v1/stories">Stories</a>, the last told first</li>
        <li><a href="/v1/sources">Sources</a> that are watched, and how each of them is</li>
        <li><a href="/v1/openapi.json">Everything that can be asked</a>, as OpenAPI</li>
        <li><a href="/healthz">How the server is</a> and its <a href="/metrics">figures</a></li>
      </ul>
      <h2>From the command line</h2>
      <ul>
        <li><code>hearsay help</code> lists the commands</li>
        <li><code>hearsay watch add ADDRESS</code> watches a feed</li>
        <li><code>hearsay user add NAME --role owner</code> makes the first account, before others may come in</li>
      </ul>
    </main>
  </body>
</html>
`

const css = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem; }
h1, h2 { line-height: 1.2; }
h2 { font-size: 1.1rem; }
li { margin: .4rem 0; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
`

/** What is at `/` where the desk was not built: what runs here, and where its answers are. */
export const plainPage: Page = {
  files: new Map([
    ['/', pageFile('text/html; charset=utf-8', html)],
    ['/page.css', pageFile('text/css; charset=utf-8', css)],
  ]),
  views: false,
}
