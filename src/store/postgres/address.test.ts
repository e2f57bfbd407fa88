import { expect, test } from 'vitest'
import { isPostgres, nameOf } from './address.ts'

test('an address of PostgreSQL is told from a file', () => {
  expect(['postgres://db', 'postgresql://u@db/x', 'POSTGRES://db', 'news.db', './postgres', 'postgres:/x'].map(isPostgres)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test.each([
  ['postgres://kari:hemmelig@db.example:5432/news', 'postgres://kari@db.example:5432/news'],
  ['postgres://kari:p%40ss:w@db/news?sslmode=require', 'postgres://kari@db/news?sslmode=require'],
  ['postgres://kari:a@b@db/news', 'postgres://kari@db/news'],
  ['postgres:///news?host=/run/pg&password=hemmelig&user=kari', 'postgres:///news?host=/run/pg&user=kari'],
  ['postgres://db/news?password=hemmelig', 'postgres://db/news'],
  ['postgres://kari@db/news', 'postgres://kari@db/news'],
])('%s is shown without its password', (address, name) => {
  expect(nameOf(address)).toBe(name)
})
