import { describe, expect, it } from 'vitest'
import type { Language } from '../../words/index.ts'
import { loadLanguage } from '../load.ts'

async function namesOf(language: Language, text: string): Promise<string[]> {
  const { annotate } = await loadLanguage(language)
  const { name, from, to, length } = annotate(text)
  const out: { from: number; to: number; kind: string }[] = []
  for (let i = 0; i < length; i++) {
    const tag = name[i] ?? 'O'
    const open = out.at(-1)
    if (tag.startsWith('B-')) out.push({ from: from[i] ?? 0, to: to[i] ?? 0, kind: tag.slice(2) })
    else if (tag.startsWith('I-') && open !== undefined) open.to = to[i] ?? 0
  }
  return out.map((found) => `${found.kind} ${text.slice(found.from, found.to)}`)
}

const cases: readonly (readonly [Language, string, readonly string[]])[] = [
  ['nb', 'Statsminister Kari Solheim reiste fra Oslo til Madrid for å møte ledelsen i NATO.', ['PER Kari Solheim', 'LOC Oslo', 'LOC Madrid', 'ORG NATO']],
  ['nn', 'Ordførar Olav Tveit i Bergen seier at Arbeidarpartiet ikkje vil stogge bygginga.', ['PER Olav Tveit', 'LOC Bergen', 'ORG Arbeidarpartiet']],
  ['en', 'The defence minister, Helen Porter, said in London that NATO would send more ships.', ['PER Helen Porter', 'LOC London', 'ORG NATO']],
  [
    'es',
    'El ministro Andrés Quiroga viajó ayer a Madrid para hablar con el presidente José Salvatierra.',
    ['PER Andrés Quiroga', 'LOC Madrid', 'PER José Salvatierra'],
  ],
]

describe('names of persons, places and organisations', () => {
  it.each(cases)('%s: %s', async (language, text, names) => expect(await namesOf(language, text)).toEqual(names))

  it('finds none where there is none', async () => {
    expect(await namesOf('nb', 'Det regnet hele dagen, og ingen gikk ut.')).toEqual([])
    expect(await namesOf('nb', '')).toEqual([])
  })

  it('says the same each time', async () => {
    const text = 'Olav Tveit kom til Bergen. Tveit ville ikke svare.'
    expect(await namesOf('nb', text)).toEqual(await namesOf('nb', text))
  })
})
