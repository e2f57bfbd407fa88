import type { Io } from './io.ts'
export async function runDemo(_format: string, io: Io): Promise<number> {
  await io.words.write('The demo is not here yet.\n')
  return 1
}
