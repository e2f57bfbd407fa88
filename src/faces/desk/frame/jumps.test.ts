import { expect, test } from 'vitest'
import { actorsNamed, stepped, storiesNamed } from './jumps.ts'

const stories = [
  { id: 's1', title: 'Eksplosjon i havna i Puerto Lindero' },
  { id: 's2', title: 'Árabe detenido en el puerto' },
]

test('stories are offered by the beginnings of words, whatever the accents', () => {
  expect(storiesNamed(stories, 'puerto').map(({ id }) => id)).toEqual(['s1', 's2'])
  expect(storiesNamed(stories, 'lind hav').map(({ id }) => id)).toEqual(['s1'])
  expect(storiesNamed(stories, 'arabe').map(({ id }) => id)).toEqual(['s2'])
  expect(storiesNamed(stories, 'losjon')).toEqual([])
  expect(storiesNamed(stories, '  ')).toEqual([])
})

test('no more than a few are offered', () => {
  expect(actorsNamed(Array.from({ length: 9 }, (_, n) => ({ speaker: `A${n}` })))).toHaveLength(4)
})

test('arrows go around by way of what is typed', () => {
  expect([stepped(-1, 1, 2), stepped(1, 1, 2), stepped(-1, -1, 2), stepped(0, -1, 2)]).toEqual([0, -1, 1, -1])
  expect(stepped(-1, 1, 0)).toBe(-1)
})
