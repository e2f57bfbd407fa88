import { expect, test } from 'vitest'
import { formsIn, pluralsOf } from './forms.ts'
import { verb } from './line.ts'

const forms = formsIn([
  verb('atracar', 'rob', 'ASSAULT', 'Nadie.'),
  verb('rezagar', 'lag', 'ASSAULT', 'Nadie.'),
  verb('avanzar', 'advance', 'MOBILIZE', 'Nadie.'),
  verb('ejercer', 'exert', 'COERCE', 'Nadie.'),
  verb('romper filas', 'break', 'RETREAT', 'Nadie.'),
])

test('regular forms are spelt as Spanish spells them', () => {
  expect(forms['atracó']).toBe('atracar')
  expect(forms['atraquen']).toBe('atracar')
  expect(forms['rezaguen']).toBe('rezagar')
  expect(forms['avancé']).toBe('avanzar')
  expect(forms['ejerza']).toBeUndefined()
  expect(forms['ejercieron']).toBe('ejercer')
  expect(forms['rompieron']).toBe('romper')
})

test('plurals lose and gain their accents', () => {
  expect(pluralsOf(['tensión', 'juez', 'tregua', 'cordón', 'crisis'])).toEqual({ tensiones: 'tensión', jueces: 'juez', treguas: 'tregua', cordones: 'cordón', crisis: 'crisis' })
})
