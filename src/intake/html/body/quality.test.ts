import { describe, expect, test } from 'vitest'
import { readPage } from '../read-page.ts'

const prose = 'El río subió dos metros durante la noche y obligó a cerrar los dos puentes de la ciudad, informó este martes la alcaldesa Rosa Quispe. '
const norsk = 'Elva steg med to meter i natt, og kommunen har stengt begge bruene i byen, opplyser ordfører Ada Vik. '

const page = (title: string, body: string, head = ''): string => `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`

describe('how much of a report came', () => {
  test.each<[string, string, string]>([
    ['all of it', page('Sube el río', `<article><h1>Sube el río</h1><p>${prose}</p><p>${prose}</p></article>`), 'full'],
    [
      'a teaser, nb',
      page(
        'Elva stiger',
        `<article><h1>Elva stiger</h1><p>${norsk}</p><div class="pw"><h2>Denne saken er for abonnenter</h2><p>Logg inn for å lese videre</p></div></article>`,
      ),
      'teaser',
    ],
    ['a teaser, es', page('Sube el río', `<article><h1>Sube el río</h1><p>${prose}</p><p>Contenido exclusivo para suscriptores</p></article>`), 'teaser'],
    [
      'a teaser, en',
      page(
        'River rises',
        '<article><h1>River rises</h1><p>The river rose by two metres during the night and both bridges of the town were closed, the mayor said on Tuesday morning.</p><p>Subscribe to continue reading</p></article>',
      ),
      'teaser',
    ],
    [
      'a teaser by linked data alone',
      page(
        'Sube el río',
        `<article><h1>Sube el río</h1><p>${prose}</p></article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Sube el río","isAccessibleForFree":"False"}</script>',
      ),
      'teaser',
    ],
    [
      'a consent wall, es',
      page(
        'Tu privacidad',
        '<div><h1>Valoramos tu privacidad</h1><p>Nosotros y nuestros socios almacenamos cookies y tratamos datos personales como identificadores.</p><button>Aceptar todo</button></div>',
      ),
      'wall',
    ],
    [
      'a consent wall, nb',
      page(
        'Kystavisa',
        '<div><h2>Vi bryr oss om personvernet ditt</h2><p>Vi bruker informasjonskapsler for å vise annonser og måle hvor mange som leser. Du kan godta alle eller velge selv.</p></div>',
      ),
      'wall',
    ],
    [
      'a challenge',
      page('Just a moment...', '<h1>bladet.example</h1><p>Checking your browser before accessing bladet.example. This process is automatic.</p>'),
      'wall',
    ],
    ['a refusal', page('Access Denied', "<h1>Access Denied</h1><p>You don't have permission to access this page on this server. Reference #18.2</p>"), 'wall'],
    ['no page', page('Página no encontrada', '<h1>404</h1><p>La página que buscas no existe o cambió de dirección.</p>'), 'empty'],
    ['a film', page('Se video', '<h1>Se video</h1><video src="/a.mp4"></video>'), 'empty'],
  ])('%s', (_, source, quality) => {
    expect(readPage(source, { id: 'a' }).quality).toBe(quality)
  })

  test('a wall has no text, and a teaser none of its wall', () => {
    expect(readPage(page('Just a moment...', '<p>Verify you are human</p>'), { id: 'a' }).report.text).toBe('')
    const teaser = page('Sube el río', `<article><h1>Sube el río</h1><p>${prose}</p><p>Contenido exclusivo para suscriptores</p></article>`)
    expect(readPage(teaser, { id: 'a' }).report.text).toBe(prose.trim())
  })

  test('a long report that asks for subscribers behind it is whole', () => {
    const source = page('Sube el río', `<article><h1>Sube el río</h1>${`<p>${prose}</p>`.repeat(18)}<p>¿Ya eres suscriptor?</p></article>`)
    expect(readPage(source, { id: 'a' }).quality).toBe('full')
  })
})

describe('text that only linked data states', () => {
  const stated = `${prose.repeat(4)}\\n\\n${prose.repeat(3)}`
  test('is taken where the page shows none', () => {
    const { report, from, quality } = readPage(
      page('Sube el río', '<div id="app"></div>', `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${stated}"}</script>`),
      { id: 'a' },
    )
    expect(report.text.split('\n\n')).toHaveLength(2)
    expect(from['text']).toBe('json-ld')
    expect(quality).toBe('full')
  })
  test('is left where the page shows a text', () => {
    const source = page(
      'Sube el río',
      `<article><p>${prose}</p><p>${prose.repeat(6)}</p></article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${stated}"}</script>`,
    )
    expect(readPage(source, { id: 'a' }).from['text']).toBe('blocks')
  })
  test('with mark-up, escaped twice', () => {
    const source = page(
      'Sube el río',
      '',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"&lt;p&gt;${prose.repeat(3)}&lt;/p&gt;&lt;p&gt;R&amp;iacute;o ${prose.repeat(2)}&lt;/p&gt;"}</script>`,
    )
    expect(readPage(source, { id: 'a' }).report.text).toContain('\n\nRío El río subió')
  })
})
