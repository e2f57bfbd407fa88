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
  expect(forms.get('atracó')).toBe('atracar')
  expect(forms.get('atraquen')).toBe('atracar')
  expect(forms.get('rezaguen')).toBe('rezagar')
  expect(forms.get('avancé')).toBe('avanzar')
  expect(forms.get('ejerza')).toBeUndefined()
  expect(forms.get('ejercieron')).toBe('ejercer')
  expect(forms.get('rompieron')).toBe('romper')
})

test('plurals lose and gain their accents', () => {
  expect(Object.fromEntries(pluralsOf(['tensión', 'juez', 'tregua', 'cordón', 'crisis']))).toEqual({ tensiones: 'tensión', jueces: 'juez', treguas: 'tregua', cordones: 'cordón', crisis: 'crisis' })
})
