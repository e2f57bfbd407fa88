import { expect, test } from 'vitest'
import { inShort, intakeOf } from '../../../test/intake-of.ts'
import { itemsIn } from './items-in.ts'

const one = async (item: object): Promise<unknown> =>
  (await intakeOf(JSON.stringify({ versioncreated: '2026-03-13T01:02:03.456Z', pubstatus: 'usable', ...item })))[0]

test('version 1: HTML before plain text, byline, place, associations by key', async () => {
  expect(
    await one({
      headline: 'Elva stig',
      body_text: 'Elva stig. Folk dreg.',
      body_html: '<p>Elva stig.</p><p>Folk dreg.</p>',
      byline: 'Av Ane Lie/NTB',
      located: 'Voss',
      associations: { main: { type: 'picture', headline: 'x', description_text: 'Elva. Foto: Luis Vega' } },
    }),
  ).toMatchObject({
    report: {
      text: 'Elva stig.\n\nFolk dreg.',
      bylines: ['Ane Lie'],
      agencies: ['NTB'],
      dateline: 'Voss',
      publishedAt: '2026-03-13T01:02:03.456Z',
      media: [{ caption: 'Elva. Foto: Luis Vega', creator: 'Luis Vega' }],
    },
  })
})

test('version 3: lists with roles, names with capitals inside', async () => {
  expect(
    await one({
      headlines: [
        { role: 'sub', value: 'Under' },
        { role: 'main', value: 'Elva stig' },
      ],
      bodies: [{ role: 'main', contentType: 'text/plain', value: 'Elva stig.' }],
      infoSources: [{ name: 'AFP' }],
      edNote: 'Oppdaterer med ordføraren',
      authors: [
        { name: 'Ane Lie', role: 'writer' },
        { name: 'Ola Foto', role: 'photographer' },
      ],
    }),
  ).toMatchObject({ report: { title: 'Elva stig', text: 'Elva stig.', agencies: ['AFP'], revision: { kind: 'update' }, bylines: ['Ane Lie'] } })
})

test('withdrawn, and replacing another', async () => {
  expect(await one({ headline: 'A', pubstatus: 'canceled', body_text: 'x' })).toMatchObject({ report: { revision: { kind: 'kill' } } })
  expect(await one({ headline: 'A', replacing: ['urn:1'], body_text: 'x' })).toMatchObject({ report: { revision: { kind: 'update', of: 'urn:1' } } })
})

test('a summary alone is a teaser', async () => {
  expect(await one({ headline: 'A', description_text: 'Elva stig.' })).toMatchObject({ quality: 'teaser', report: { text: 'Elva stig.' } })
})

test('answers of interfaces hold their items in a list', () => {
  const item = { headline: 'A', body_text: 'x' }
  for (const answer of [item, [item], { items: [item] }, { data: { item: [item] } }, { hits: [{ _source: item }] }])
    expect(itemsIn(JSON.stringify(answer), 'a').items).toEqual([item])
})

test('a list that is cut gives the items before', async () => {
  const item = (words: string): string => `{"headline": "A", "pubstatus": "usable", "body_text": "${words}"}`
  expect(inShort(await intakeOf(`[${item('Ein \\" {')}, ${item('To')}, ${item('Tre').slice(0, 30)}`))).toEqual(['Ein " {', 'To', 'truncated-input'])
  expect(inShort(await intakeOf(`[${item('Ein')}, ${item('To')} nonsense]`))).toEqual(['Ein', 'To', 'truncated-input'])
})
