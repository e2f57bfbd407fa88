import { describe, expect, test } from 'vitest'
import { agreement, descriptionOf, speaksFor } from './description.ts'

describe('descriptions of actors', () => {
  test('one office in four languages', () => {
    const chiefs = [
      descriptionOf('brannsjefen', 'nb'),
      descriptionOf('brannsjef i Vik', 'nn'),
      descriptionOf('the fire chief', 'en'),
      descriptionOf('la jefa de los bomberos', 'es'),
    ]
    for (const one of chiefs) for (const other of chiefs) expect(agreement(one, other)).toBe(2)
  })

  test('a place without a sphere may fit one with', () => {
    expect(agreement(descriptionOf('la comandante', 'es'), descriptionOf('brannsjefen', 'nb'))).toBe(1)
  })

  test('other spheres and other places are others', () => {
    expect(agreement(descriptionOf('politimesteren', 'nb'), descriptionOf('brannsjefen', 'nb'))).toBe(0)
    expect(agreement(descriptionOf('a police officer', 'en'), descriptionOf('the police chief', 'en'))).toBe(0)
    expect(agreement(descriptionOf('the tide', 'en'), descriptionOf('the tide', 'en'))).toBe(0)
  })

  test('a chief or a spokeswoman speaks for the body, a witness for nobody', () => {
    expect(speaksFor(descriptionOf('police spokeswoman', 'en'), descriptionOf('politiet', 'nb'))).toBe(true)
    expect(speaksFor(descriptionOf('the fire chief', 'en'), descriptionOf('politiet', 'nb'))).toBe(false)
    expect(speaksFor(descriptionOf('a police witness', 'en'), descriptionOf('politiet', 'nb'))).toBe(false)
  })

  test('one of many, and whether it is somebody known', () => {
    expect(descriptionOf('to kilder i kommunen', 'nb')).toMatchObject({ many: true, definite: false })
    expect(descriptionOf('overlegen', 'nn')).toMatchObject({ many: true, definite: true })
    expect(descriptionOf('the passenger', 'en')).toMatchObject({ many: true, definite: true })
    expect(descriptionOf('una vecina', 'es')).toMatchObject({ many: true, definite: false })
  })

  test('the last part of a Norwegian compound counts', () => {
    expect(descriptionOf('Kraftselskapet', 'nn').spheres).toContain('company')
    expect(descriptionOf('universitetssykehuset', 'nb').spheres).toContain('hospital')
  })
})
