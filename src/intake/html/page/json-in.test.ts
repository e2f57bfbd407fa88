import { expect, test } from 'vitest'
import { jsonIn, nodesNamed, scanPage } from './index.ts'

test('JSON of a script is read once; what is broken is nothing', () => {
  const page = scanPage('<script type="application/ld+json">{"headline": "Brua er stengd"}</script><script>{"headline": </script>')
  const [whole = 0, broken = 0] = nodesNamed(page, 'script')
  expect(jsonIn(page, whole)).toEqual({ headline: 'Brua er stengd' })
  expect(jsonIn(page, whole)).toBe(jsonIn(page, whole))
  expect(jsonIn(page, broken)).toBeUndefined()
})
