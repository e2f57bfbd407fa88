import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanPage, textIn } from '../page/index.ts'
import { agenciesCredited } from './agencies.ts'
import { countryZones, languageZones } from './country-zone-table.ts'
import { captionParts } from './credit.ts'
import { aboutPage } from './index.ts'
import { lenientJson } from './lenient-json.ts'
import { isOutlet, namesIn } from './names.ts'
import { outletInTitle, withoutOutlet } from './title.ts'
import { withZone, zoneOfOutlet } from './zone.ts'

describe('JSON as pages have it', () => {
  test.each<[string, unknown]>([
    ['{"a":[1,true,null,"b"]}', { a: [1, true, null, 'b'] }],
    ['{"a":1,}', { a: 1 }],
    ['[1,2,]', [1, 2]],
    ['{"a":"to\nlinjer"}', { a: 'to\nlinjer' }],
    ['{"a":"han sa "nei" da","b":2}', { a: 'han sa "nei" da', b: 2 }],
    ['{"a":1 "b":2}', { a: 1, b: 2 }],
    ['{"a":{"b":"avku', { a: { b: 'avku' } }],
    ['{"a":"\\u00e5\\n\\x"', { a: 'å\nx' }],
    ['/* <![CDATA[ */{"a":1}/* ]]> */', { a: 1 }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['{"a":1};', { a: 1 }],
    ['', undefined],
    ['intet', null],
  ])('%s', (text, value) => {
    expect(lenientJson(text)).toEqual(value)
  })
  test('what JSON.parse reads it reads the same, and the rest without a fault', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(lenientJson(text)).toEqual(JSON.parse(text))
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[{}[\]",:a\\ \n]{0,60}$/u), (text) => {
        expect(() => lenientJson(text)).not.toThrow()
      }),
    )
    expect(() => lenientJson('[{"a":'.repeat(100_000))).not.toThrow()
  })
})

describe('captions and credits', () => {
  test.each([
    ['Kaia var tom. Foto: Hilde Sand / NTB', { caption: 'Kaia var tom.', credit: { creator: 'Hilde Sand', agency: 'NTB' } }],
    ['Kaia var tom. (Foto: Hilde Sand/NTB)', { caption: 'Kaia var tom.', credit: { creator: 'Hilde Sand', agency: 'NTB' } }],
    ['Kaia var tom. FOTO: HILDE SAND', { caption: 'Kaia var tom.', credit: { creator: 'HILDE SAND' } }],
    ['Kaia var tom.Foto: NTBVis mer', { caption: 'Kaia var tom.', credit: { agency: 'NTB' } }],
    ['Camiones en la ruta. | Foto: Cortesía', { caption: 'Camiones en la ruta.', credit: { creator: 'Cortesía' } }],
    ['La ministra, este lunes. (EFE/ Ana Quiles)', { caption: 'La ministra, este lunes.', credit: { creator: 'Ana Quiles', agency: 'EFE' } }],
    ['Smoke over Dolen. (AP Photo/Ana Quiles, File)', { caption: 'Smoke over Dolen.', credit: { creator: 'Ana Quiles', agency: 'AP' } }],
    ['Smoke over Dolen. Ana Quiles/Getty Images', { caption: 'Smoke over Dolen.', credit: { creator: 'Ana Quiles', agency: 'Getty Images' } }],
    ['Smoke over Dolen. Photo by Ana Quiles via Getty Images', { caption: 'Smoke over Dolen.', credit: { creator: 'Ana Quiles', agency: 'Getty Images' } }],
    ['Smoke over Dolen. © Ana Quiles', { caption: 'Smoke over Dolen.', credit: { creator: 'Ana Quiles' } }],
    ['Camiones en la ruta. (Foto La Defensa: Rosa Lima)', { caption: 'Camiones en la ruta.', credit: { creator: 'Rosa Lima', agency: 'La Defensa' } }],
    ['Image caption, Smoke over Dolen', { caption: 'Smoke over Dolen', credit: {} }],
    ['Image source, Getty Images', { caption: '', credit: { agency: 'Getty Images' } }],
    ['Image via Getty Images', { caption: '', credit: { agency: 'Getty Images' } }],
    ['3 of 4Smoke over Dolen. Photo: Ana Quiles', { caption: 'Smoke over Dolen.', credit: { creator: 'Ana Quiles' } }],
    ['Smoke over Dolen. Courtesy of Dolen Rescue', { caption: 'Smoke over Dolen.', credit: { creator: 'Dolen Rescue' } }],
    ['Imagen de la plaza en 2025.', { caption: 'Imagen de la plaza en 2025.', credit: {} }],
    ['Forholdet mellom 3/4 og 1/2 er stort', { caption: 'Forholdet mellom 3/4 og 1/2 er stort', credit: {} }],
    ['Ana Quiles / AFP', { caption: '', credit: { creator: 'Ana Quiles', agency: 'AFP' } }],
  ])('%s', (text, parts) => {
    expect(captionParts(text)).toEqual(parts)
  })
})

describe('pictures', () => {
  const media = (source: string): unknown => aboutPage(scanPage(source)).media
  test.each<[string, string, unknown]>([
    [
      'a figure',
      '<figure><img><figcaption>Kaia var tom. <span class="credit">Hilde Sand</span></figcaption></figure>',
      [{ kind: 'photo', caption: 'Kaia var tom.', creator: 'Hilde Sand' }],
    ],
    ['a film', '<figure><video src=a></video><figcaption>Kaia var tom.</figcaption></figure>', [{ kind: 'video', caption: 'Kaia var tom.' }]],
    ['a class beside a picture', '<div><img><p class="wp-caption-text">Kaia var tom.</p></div>', [{ kind: 'photo', caption: 'Kaia var tom.' }]],
    [
      'no mark at all, credit behind',
      '<h1>Streik</h1><div><div><img><div>Kaia i Ytrevåg var tom.</div><div>Getty Images</div></div></div>',
      [{ kind: 'photo', caption: 'Kaia i Ytrevåg var tom.', agency: 'Getty Images' }],
    ],
    [
      'the same twice',
      '<figure><img><figcaption>Kaia.</figcaption></figure><figure><img><figcaption>Kaia.</figcaption></figure>',
      [{ kind: 'photo', caption: 'Kaia.' }],
    ],
    [
      'linked data, where the page shows none',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Streik","image":{"@type":"ImageObject","caption":"Kaia var tom.","creditText":"Hilde Sand / NTB"}}</script>',
      [{ kind: 'photo', caption: 'Kaia var tom.', creator: 'Hilde Sand', agency: 'NTB' }],
    ],
    [
      'an attribute',
      '<article><h1>Streik</h1><img data-image-caption="&lt;p&gt;Kaia var tom. Foto: Hilde Sand&lt;/p&gt;"></article>',
      [{ kind: 'photo', caption: 'Kaia var tom.', creator: 'Hilde Sand' }],
    ],
    [
      'a description, where nothing else is and it is a sentence',
      '<h1>Streik</h1><img alt="Kaia i Ytrevåg var tom tirsdag."><img alt="Kai">',
      [{ kind: 'photo', caption: 'Kaia i Ytrevåg var tom tirsdag.' }],
    ],
    ['not a teaser', '<h1>Streik</h1><div class="related"><figure><img><figcaption>Rente på vei ned</figcaption></figure></div>', []],
    ['not an advertisement', '<figure><img><figcaption>Advertisement</figcaption></figure>', []],
    ['not a paragraph with a picture in it', `<h1>Streik</h1><p><img>${'Ord om kaia. '.repeat(40)}</p>`, []],
  ])('%s', (_, source, expected) => {
    expect(media(source)).toEqual(expected)
  })
})

describe('names', () => {
  test.each<[string, string[]]>([
    ['Av Ada Vik og Per Lie', ['Ada Vik', 'Per Lie']],
    ['By ADA VIK and PER LIE', ['Ada Vik', 'Per Lie']],
    ['Por: Lucía Marín / Pablo de la Torre', ['Lucía Marín', 'Pablo de la Torre']],
    ['Ada Vik, journalist ada.vik@fjordavisa.example', ['Ada Vik']],
    ['Posted on June 3, 2031 by Ada Vik', ['Ada Vik']],
    ['Vik, Ada', ['Ada Vik']],
    ["Sinéad O'Brien", ["Sinéad O'Brien"]],
    ['Ada Vik 2. april 2031 kl. 10.15', ['Ada Vik']],
    ['The minister said on Monday', []],
    ['News Desk', []],
    ['JANIE HAR', ['Janie Har']],
    ['Ada Vik. Fjordavisa Nord', ['Ada Vik', 'Fjordavisa Nord']],
    ['Ada Vik Monday', ['Ada Vik']],
    ['View All', []],
    ['Tekst: Ada Vik Foto: Per Lie', ['Ada Vik']],
    ['Skrevet av: Ada Vik Publisert: 2. april 2031', ['Ada Vik']],
    ['Lucía Marín | La Paz', ['Lucía Marín']],
    ['Lucía Marín Enviada especial', ['Lucía Marín']],
    ['Por LUCÍA MARÍN@lmarin', ['Lucía Marín']],
    ['Ada Vik in Oslo', ['Ada Vik']],
    ['Ada Vik Editorial Team', []],
    ['Vik, Ada; Lie, Per', ['Ada Vik', 'Per Lie']],
    ['Ngũgĩ wa Thiong’o', ['Ngũgĩ wa Thiong’o']],
    ["Ada Vik's Most Recent Stories", []],
    ['', []],
  ])('%s', (line, people) => {
    expect(namesIn(line).people).toEqual(people)
  })
  test('agencies beside people', () => {
    expect(namesIn('Ada Vik/NTB')).toMatchObject({ people: ['Ada Vik'], agencies: ['NTB'] })
    expect(namesIn('Ada Vik (NTB-AFP)').people).toEqual(['Ada Vik'])
    expect(namesIn('NTB-Reuters').agencies).toEqual(['NTB', 'Reuters'])
    expect(namesIn('Por: Agencia EFE')).toMatchObject({ people: [], agencies: ['Agencia EFE'] })
    expect(namesIn('Ada Vik The Associated Press')).toMatchObject({ people: ['Ada Vik'], agencies: ['The Associated Press'] })
  })
  test('an outlet by its name or its host', () => {
    expect([isOutlet('The Estuary Post', 'Estuary Post'), isOutlet('elfaro.example', 'El Faro'), isOutlet('El Faro', 'Ada Vik')]).toEqual([true, true, false])
  })
})

test.each<[string, string[]]>([
  ['OSLO (NTB): Streiken er over.\n\nAlt er bra.', ['NTB']],
  ['LA PAZ (AP) — The strike is over.', ['AP']],
  ['Streiken er over. (©NTB)', ['NTB']],
  ['Strejken är över.\n\n/TT-AFP/', ['TT', 'AFP']],
  ['La huelga terminó. Agencias AFP y EFE', ['AFP', 'EFE']],
  ['The strike is over.\n\nWith files from Reuters', ['Reuters']],
  ['AP sier at streiken er over.', []],
])('agencies credited in %j', (text, agencies) => {
  expect(agenciesCredited(text)).toEqual(agencies)
})

test('the outlet at the ends of a title', () => {
  expect(withoutOutlet('Vi drar nå i dag | Nyheter | Fjordavisa', ['Fjordavisa'], false)).toBe('Vi drar nå i dag')
  expect(withoutOutlet('Krig – og fred i vår tid', ['Fjordavisa'], false)).toBe('Krig – og fred i vår tid')
  expect(withoutOutlet('Vi drar nå i dag - ukjentavis', [], true)).toBe('Vi drar nå i dag')
  expect(outletInTitle([{ text: 'Vi drar nå - Fjordavisa', from: 'title element' }], 'Vi drar nå')).toBe('Fjordavisa')
})

test('furniture holds title, byline, date and caption, and what holds nothing but these', () => {
  const page = scanPage(
    '<article><h1>Elva stiger</h1><div class="top"><div class="byline">Av <a href="/av/ada">Ada Vik</a></div><div>Publisert: <time datetime="2031-04-02T10:15:00Z">2. april</time></div></div>' +
      '<figure><img><figcaption>Elva i dag.</figcaption></figure><p>Elva steg i natt.</p></article>',
  )
  const { furniture } = aboutPage(page)
  const isIn = (words: string): boolean => furniture.some((node) => textIn(page, node).includes(words))
  expect(['Elva stiger', 'Ada Vik', 'Publisert:', 'Elva i dag.', 'steg i natt'].map(isIn)).toEqual([true, true, true, true, false])
})

test.each<[string | undefined, string | undefined, string | undefined, string | undefined]>([
  ['fjordavisa.no', undefined, undefined, 'Europe/Oslo'],
  ['lavoz.com.bo', 'es-ES', undefined, 'America/La_Paz'],
  ['lavoz.example', 'es-BO', '2031-04-02T10:15:00-04:00', 'America/La_Paz'],
  ['lavoz.example', 'es-ES', '2031-04-02T10:15:00-05:00', undefined],
  ['lavoz.example', 'es-ES', undefined, undefined],
  ['fjordavisa.example', 'nn', '2031-01-02T10:15:00+01:00', 'Europe/Oslo'],
  ['fjordavisa.no', 'nb', '2031-01-02T10:15:00Z', 'Europe/Oslo'],
  ['tidings.co', 'en', undefined, undefined],
  ['tidings.com', 'en-US', '2031-01-02T10:15:00-05:00', undefined],
  [undefined, undefined, undefined, undefined],
])('zone of %s, %s, %s', (host, tag, published, zone) => {
  expect(zoneOfOutlet(host, tag, published)).toBe(zone)
})

test('a time of day gets the offset of its zone', () => {
  expect(withZone('2031-07-02T10:15:00', 'Europe/Oslo')).toBe('2031-07-02T10:15:00+02:00')
  expect(withZone('2031-01-02T10:15:00', 'America/La_Paz')).toBe('2031-01-02T10:15:00-04:00')
  expect(withZone('2031-01-02T10:15:00', 'Europe/London')).toBe('2031-01-02T10:15:00Z')
  expect(['2031-01-02', '2031-01-02T10:15:00Z', '2031-01-02T10:15:00'].map((date, index) => withZone(date, index < 2 ? 'Europe/Oslo' : undefined))).toEqual([
    '2031-01-02',
    '2031-01-02T10:15:00Z',
    '2031-01-02T10:15:00',
  ])
})

test('every country and language in the table names a zone there is', () => {
  for (const zone of [...Object.values(countryZones), ...Object.values(languageZones)])
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
})
