import { describe, expect, test } from 'vitest'
import { readPage } from '../read-page.ts'

const paragraphs = [
  'Elva steg med to meter i natt, og kommunen har stengt begge bruene i byen, opplyser ordfører Ada Vik.',
  'Brannvesenet har evakuert tretti hus langs elva. Ingen er meldt savnet, men flere veier er stengt for all trafikk.',
  '– Vi ber folk om å holde seg hjemme til vannet har sunket, sier Vik til Fjordavisa.',
]
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="nb"><head><title>Elva stiger | Fjordavisa</title>${head}</head><body><header><nav><a href="/">Forsiden</a> <a href="/s">Sport</a></nav></header><main>${inside}</main><footer><p>Ansvarlig redaktør Per Lie. Fjordavisa arbeider etter Vær Varsom-plakatens regler.</p></footer></body></html>`
const textOf = (source: string): string[] => readPage(source, { id: 'a' }).report.text.split('\n\n')

describe('goes out', () => {
  test.each<[string, string]>([
    ['a caption', '<figure><img src="a"><figcaption>Elva gikk over breddene ved Nedre bru. Foto: Marit Lunde</figcaption></figure>'],
    ['a byline and times', '<div class="byline"><span>Av Marit Lunde</span><time datetime="2031-04-02T10:15">2. april 2031 kl. 10.15</time></div>'],
    ['read also', '<div class="les-ogsa"><strong>LES OGSÅ:</strong> <a href="/x">Slik var flommen i 1995</a></div>'],
    ['an advertisement', '<div class="ad-wrap"><span>Annonse</span></div>'],
    ['share buttons', '<div class="share"><a href="#">Del på Facebook</a><a href="#">Kopier lenke</a></div>'],
    [
      'a newsletter',
      '<form class="newsletter"><p>Få nyhetsbrevet vårt hver morgen, rett i innboksen din.</p><input type="email"><button>Meld meg på</button></form>',
    ],
    ['tags', '<ul class="tags"><li><a href="/flom">Flom</a></li><li><a href="/vik">Ada Vik</a></li></ul>'],
    ['a fact box', '<div class="factbox"><h3>Fakta om Lemma</h3><p>Elva er 84 kilometer lang og renner gjennom fire kommuner før den når fjorden.</p></div>'],
    [
      'comments',
      '<section class="comments"><h3>Kommentarer</h3><div class="comment"><p>Dette har vi ventet på lenge, og kommunen har ikke gjort noe som helst med det.</p></div></section>',
    ],
  ])('%s', (_, furniture) => {
    expect(
      textOf(
        page(
          `<article><h1>Elva stiger</h1><div class="article-body"><p>${paragraphs[0] ?? ''}</p>${furniture}<p>${paragraphs[1] ?? ''}</p><p>${paragraphs[2] ?? ''}</p></div></article>`,
        ),
      ),
    ).toEqual(paragraphs)
  })

  test('a whole other article below', () => {
    const other = `<article><h1>Ny skole i Vik</h1>${'<p>Kommunestyret vedtok tirsdag kveld å bygge ny skole i Vik, og arbeidet skal begynne til høsten når anbudene er kommet inn.</p>'.repeat(12)}</article>`
    expect(textOf(page(`<article><h1>Elva stiger</h1>${body.repeat(3)}</article>${other}`)).join(' ')).not.toContain('skole')
  })

  test('the same text again in one piece', () => {
    const long = Array.from(
      { length: 8 },
      (_, index) => `${paragraphs[index % 3] ?? ''} Dette er melding nummer ${String(index)} fra vaktsentralen i Vik i natt.`,
    )
    const again = `<div itemprop="articleBody">${long.join(' ')}</div>`
    expect(textOf(page(`<article><h1>Elva stiger</h1>${long.map((text) => `<p>${text}</p>`).join('')}</article>${again}`))).toEqual(long)
  })
})

describe('stays', () => {
  test.each<[string, string, string]>([
    [
      'a standfirst by its class',
      '<p class="ingress">Begge bruene i byen er stengt etter at elva steg i natt.</p>',
      'Begge bruene i byen er stengt etter at elva steg i natt.',
    ],
    [
      'a standfirst as a heading',
      '<h2>To bruer er stengt og tretti hus er evakuert langs elva</h2>',
      'To bruer er stengt og tretti hus er evakuert langs elva',
    ],
  ])('%s, first', (_, standfirst, text) => {
    expect(textOf(page(`<article><header><h1>Elva stiger</h1>${standfirst}</header><div class="article-body">${body}</div></article>`))[0]).toBe(text)
  })

  test('headings and entries of a list on lines of their own', () => {
    const source = page(
      `<article><h1>Elva stiger</h1><div class="article-body">${body}<h2>Disse veiene er stengt</h2><ul><li>Fylkesvei 12 ved Nedre bru, ut uka.</li><li>Fylkesvei 14 ved Øvre bru, til fredag.</li></ul><p>${paragraphs[1] ?? ''} Det kan vare.</p></div></article>`,
    )
    expect(readPage(source, { id: 'a' }).report.text).toContain(
      '\n\nDisse veiene er stengt\n\nFylkesvei 12 ved Nedre bru, ut uka.\nFylkesvei 14 ved Øvre bru, til fredag.\n\n',
    )
  })

  test('a text without paragraphs, parted by line breaks', () => {
    expect(textOf(page(`<h1>Elva stiger</h1><div class="tekst">${paragraphs.join('<br><br>')}</div>`))).toEqual(paragraphs)
  })

  test('a text in elements that say nothing', () => {
    const source = page(
      `<div class="x1"><div class="x2">Elva stiger</div>${paragraphs.map((text) => `<div class="x7"><span class="q">${text}</span></div>`).join('')}</div>`,
    )
    expect(textOf(source)).toEqual(expect.arrayContaining(paragraphs))
  })

  test('a text in a language whose words are not known', () => {
    const lines = [
      'Річка піднялася на два метри вночі, і влада міста закрила обидва мости через повінь.',
      'Рятувальники евакуювали тридцять будинків уздовж річки, повідомила мер міста Ада Вік.',
      'Місцеві жителі просять про допомогу, оскільки вода продовжує підніматися.',
    ]
    expect(textOf(page(`<article><h1>Річка піднялася</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`))).toEqual(lines)
  })
})
