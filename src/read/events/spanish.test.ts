import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { packOf } from '../../language/packs/index.ts'
import { eventsIn } from './reading.ts'

const here = existsSync(new URL('../../../models/es.bin', import.meta.url))

describe.skipIf(!here)('events in Spanish', () => {
  let read: (text: string) => readonly string[]

  beforeAll(async () => {
    const loaded = await loadLanguage('es')
    const pack = packOf('es')
    read = (text) => {
      const words = (spans: readonly { readonly span: readonly [number, number] }[]): string => spans.map(({ span }) => text.slice(...span)).join(' + ')
      return eventsIn(loaded.annotate(text), pack).drafts.map(({ type, sources, targets }) => `${type}: ${words(sources)} → ${words(targets)}`)
    }
  })

  test('people are objects with «a», however deep the tree hung them', () => {
    expect(read('Los sicarios mataron de dos tiros en la nuca a un vendedor.')).toEqual(['ASSAULT: Los sicarios → un vendedor'])
  })

  test('who is behind «por» did it, when it is somebody', () => {
    expect(read('Una vendedora fue asesinada de tres disparos por unos pistoleros.')).toEqual(['ASSAULT: unos pistoleros → Una vendedora'])
    expect(read('Tres contables fueron procesados por fraude.')).toEqual(['ACCUSE:  → Tres contables'])
  })

  test('accents may be left off', () => {
    expect(read('La policia detuvo a dos estibadores.')).toEqual(['COERCE: La policia → dos estibadores'])
    expect(read('Varios encapuchados dannaron el oleoducto.')).toEqual(['ASSAULT: Varios encapuchados → el oleoducto'])
  })

  test('a state is somebody’s', () => {
    expect(read('Los estibadores están en huelga.')).toEqual(['PROTEST: Los estibadores → '])
  })

  test('an aim of a protest is no demand of its own, and whom it is put to is the target', () => {
    expect(read('Los estibadores marcharon hasta el muelle para exigir al gobierno un aumento.')).toEqual(['PROTEST: Los estibadores → al gobierno'])
  })

  test('what only lets an event be told takes no part', () => {
    expect(read('El alza provocó disturbios en el muelle.')).toEqual(['PROTEST:  → '])
  })

  test('a word of two meanings needs another of its domain', () => {
    expect(read('El partido atacó al gobierno por la mañana.')).toHaveLength(1)
    expect(read('El equipo atacó por la banda y marcó un gol en el partido.')).toEqual([])
  })

  test('a verb of many meanings looks at its object', () => {
    expect(read('El alcalde levantó la sesión.')).toEqual([])
    expect(read('El alcalde levantó el toque de queda.')).toEqual(['CONCEDE: El alcalde → '])
    expect(read('El príncipe se lanzó al mar.')).toEqual([])
  })
})
