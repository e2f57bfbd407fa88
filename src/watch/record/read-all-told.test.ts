import { expect, test } from 'vitest'
import type { Told } from '../../record/index.ts'
import { openLanguages } from '../languages.ts'
import { readAllTold, type ToldRead } from './read-all-told.ts'

const texts = ['The mayor closed the bridge, police said.', 'Ordføraren stengde brua, seier politiet.', 'A ponte foi fechada pela prefeitura na segunda-feira.']
const tolds = Array.from({ length: 27 }, (_, n) => (): Told => ({
  report: { id: `r${n}`, text: `${texts[n % 3]} ${n} people waited.`, ...(n % 3 === 2 && { language: 'pt' }) },
  at: Date.UTC(2031, 4, 4, n),
}))

async function all(workers: number): Promise<ToldRead[]> {
  const read: ToldRead[] = []
  for await (const one of readAllTold(tolds, openLanguages(), workers)) read.push(one)
  return read
}

test('threads read for the record as this one does, in order; what is in another language is nothing', async () => {
  const here = await all(1)
  expect(here.map((one) => one && 'mentions' in one && one.id)).toEqual(tolds.map((told, n) => (n % 3 === 2 ? undefined : told().report.id)))
  expect(await all(2)).toEqual(here)
})
