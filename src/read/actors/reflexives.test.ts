import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { packOf } from '../../language/packs/index.ts'
import { readLayout } from '../layout/index.ts'
import { findActors } from './index.ts'

const loaded = { nb: await loadLanguage('nb'), nn: await loadLanguage('nn') }

function mentions(language: 'nb' | 'nn', source: string, name: string): readonly string[] {
  const text = loaded[language].annotate(source)
  const pack = packOf(language)
  const { actors } = findActors(text, pack, { layout: readLayout(text, {}, pack) }).close()
  return actors.find((actor) => actor.name === name)?.mentions.map(({ span }) => source.slice(...span)) ?? []
}

test.each<['nb' | 'nn', string, string, string]>([
  ['nb', 'Kari Moe trakk seg mandag.', 'Kari Moe', 'seg'],
  ['nb', 'Ola Bakken solgte huset sitt til kommunen.', 'Ola Bakken', 'sitt'],
  ['nn', 'Tora Vik vaska bilen sin.', 'Tora Vik', 'sin'],
  ['nb', 'Kari Moe lovet å skynde seg hjem.', 'Kari Moe', 'seg'],
])('%s: %s', (language, source, name, form) => {
  expect(mentions(language, source, name)).toContain(form)
})

test('a reflexive is the subject of its own clause', () => {
  const source = 'Kari Moe sier at Ola Bakken trakk seg.'
  expect(mentions('nb', source, 'Ola Bakken')).toContain('seg')
  expect(mentions('nb', source, 'Kari Moe')).not.toContain('seg')
})
