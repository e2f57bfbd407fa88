import { expect, test } from 'vitest'
import { headlineOf } from './headline.ts'

const headline = (title: string | undefined, text: string) => headlineOf({ ...(title !== undefined && { title }), report: { id: 'r', text } })

test('a headline that the text begins with is shown once', () => {
  expect(headline('Harbour closed', 'The harbour is closed.')).toBe('Harbour closed')
  expect(headline('Harbour closed', ' Harbour\nclosed\n\nNobody may leave.')).toBeUndefined()
  expect(headline(undefined, 'The harbour is closed.')).toBeUndefined()
})
